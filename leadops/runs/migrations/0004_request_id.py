"""A run carries the id of the request that asked for it."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("runs", "0003_again")]

    operations = [
        migrations.AddField(
            model_name="stagerun",
            name="request_id",
            field=models.UUIDField(null=True),
        ),
    ]
