"""The telephone numbers of people, in an index so that a search for one reads no row."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("prospects", "0015_account_called")]
    operations = [
        migrations.AddIndex(
            model_name="contact",
            index=models.Index(
                fields=["workspace"],
                include=["id", "phone"],
                condition=models.Q(("phone", ""), _negated=True),
                name="contact_called",
            ),
        ),
    ]
