"""Whether a country was named by a row or taken from the default of its file."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("prospects", "0010_lead_by_birth")]
    operations = [
        migrations.AddField(
            model_name=model,
            name="country_is_assumed",
            field=models.BooleanField(default=False),
        )
        for model in ("account", "contact")
    ]
