"""A version's scores from the best on, and their values, without reading the others; the leads that have one."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("scoring", "0004_leaknote_walls")]
    operations = [
        migrations.AddIndex(
            model_name="score",
            index=models.Index(
                fields=["workspace", "version", "-value", "-confidence", "id"],
                name="score_by_value",
            ),
        ),
        migrations.AddIndex(
            model_name="score",
            index=models.Index(fields=["workspace", "lead"], name="score_of_lead"),
        ),
    ]
