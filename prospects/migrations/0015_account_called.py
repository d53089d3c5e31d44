"""The telephone numbers of companies, in an index so that a search for one reads no row."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("prospects", "0014_checked_once")]
    operations = [
        migrations.AddIndex(
            model_name="account",
            index=models.Index(
                fields=["workspace"],
                include=["id", "phone"],
                condition=models.Q(("phone", ""), _negated=True),
                name="account_called",
            ),
        ),
    ]
