"""What a search reads of people, in an index so that it reads no person."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("prospects", "0008_account_search_index")]
    operations = [
        migrations.AddIndex(
            model_name="contact",
            index=models.Index(
                fields=["workspace"], include=["id", "searched"], name="contact_searched"
            ),
        ),
    ]
