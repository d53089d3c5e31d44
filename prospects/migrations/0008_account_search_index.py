"""What a search reads of companies, in an index so that it reads no company."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("prospects", "0007_lead_orders")]
    operations = [
        migrations.AddIndex(
            model_name="account",
            index=models.Index(
                fields=["workspace"],
                include=["id", "searched", "merged_into"],
                name="account_searched",
            ),
        ),
    ]
