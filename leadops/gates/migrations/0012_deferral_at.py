"""When a proposal was skipped: for a day that can be undone."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("gates", "0011_telling")]
    operations = [
        migrations.AddField(
            model_name="deferral",
            name="at",
            field=models.DateTimeField(null=True),
        ),
        migrations.AlterField(
            model_name="telling",
            name="mark",
            field=models.CharField(
                choices=[("reminded_at", "Reminded"), ("escalated_at", "Escalated")], max_length=20
            ),
        ),
    ]
