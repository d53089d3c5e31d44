"""A person's newest decisions, and everybody's, without reading the others."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("gates", "0006_reminders")]
    operations = [
        migrations.AddIndex(
            model_name="decision",
            index=models.Index(
                fields=["workspace", "decided_by", "-at"], name="decision_by_person"
            ),
        ),
        migrations.AddIndex(
            model_name="decision",
            index=models.Index(fields=["workspace", "-at"], name="decision_by_age"),
        ),
    ]
