"""The newest proposal about a row, whatever became of it, without reading the others."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("gates", "0007_decision_lookups")]
    operations = [
        migrations.AddIndex(
            model_name="proposal",
            index=models.Index(
                fields=["workspace", "gate", "subject_id", "-proposed_at"],
                include=["id"],
                name="proposal_of_subject",
            ),
        ),
    ]
