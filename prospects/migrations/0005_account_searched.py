"""What a search reads of a company, folded. One table a migration: a running portal locks several
of them in its own order, and a transaction that holds one and waits for the next is a deadlock."""

from django.db import migrations, models
from django.db.models.functions import Concat, Lower


class Migration(migrations.Migration):
    dependencies = [("prospects", "0004_removed")]
    operations = [
        migrations.AddField(
            model_name="account",
            name="searched",
            field=models.GeneratedField(
                expression=Lower(Concat("name", models.Value("\n"), "domain")),
                output_field=models.TextField(),
                db_persist=True,
            ),
        ),
    ]
