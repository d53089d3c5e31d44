"""Whose each score is, beside it in the index: a version's scores are joined without their rows."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("scoring", "0005_score_by_value")]
    operations = [
        migrations.RemoveIndex(model_name="score", name="score_by_value"),
        migrations.AddIndex(
            model_name="score",
            index=models.Index(
                fields=["workspace", "version", "-value", "-confidence", "id"],
                include=["lead"],
                name="score_by_value",
            ),
        ),
    ]
