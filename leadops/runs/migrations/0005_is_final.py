"""A run says whether another try could end otherwise."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("runs", "0004_request_id")]

    operations = [
        migrations.AddField(
            model_name="stagerun",
            name="is_final",
            field=models.BooleanField(null=True),
        ),
    ]
