"""A row's note has the row's own day, or none."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("tour", "0002_walls")]
    operations = [
        migrations.AddField(
            "tourpage", "is_of_file", models.BooleanField(default=False, db_default=False)
        ),
        migrations.AlterField("tourpage", "fetched_at", models.DateTimeField(null=True)),
    ]
