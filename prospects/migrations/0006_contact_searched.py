"""What a search reads of a person, folded."""

from django.db import migrations, models
from django.db.models.functions import Concat, Lower


class Migration(migrations.Migration):
    dependencies = [("prospects", "0005_account_searched")]
    operations = [
        migrations.AddField(
            model_name="contact",
            name="searched",
            field=models.GeneratedField(
                expression=Lower(Concat("full_name", models.Value("\n"), "email")),
                output_field=models.TextField(),
                db_persist=True,
            ),
        ),
    ]
