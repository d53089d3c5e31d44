"""What waits, with what a count of it asks, in one index: no proposal is read to be counted."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("gates", "0008_proposal_lookups")]
    operations = [
        migrations.RemoveConstraint(model_name="proposal", name="one_waiting_proposal"),
        migrations.AddConstraint(
            model_name="proposal",
            constraint=models.UniqueConstraint(
                fields=["workspace", "gate", "subject_id"],
                condition=models.Q(status="waiting"),
                include=["id", "is_founder", "assigned_to"],
                name="one_waiting_proposal",
            ),
        ),
    ]
