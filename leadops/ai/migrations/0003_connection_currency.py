"""The currency that a connection's prices, cap and costs are in."""

from django.db import migrations, models


class Migration(migrations.Migration):
    """Prices stored before had none: which one was meant is not guessed."""

    dependencies = [("ai", "0002_walls")]
    operations = [
        migrations.AddField(
            model_name="connection",
            name="currency",
            field=models.CharField(blank=True, default="", max_length=3),
        ),
        migrations.AlterField(
            model_name="connection",
            name="currency",
            field=models.CharField(blank=True, default="USD", max_length=3),
        ),
    ]
