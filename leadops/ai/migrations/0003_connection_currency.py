"""The currency that a connection's prices, cap and costs are in."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("ai", "0002_walls")]
    operations = [
        migrations.AddField(
            model_name="connection",
            name="currency",
            field=models.CharField(default="USD", max_length=3),
        ),
    ]
