"""What waits, in the order in which it falls due: the first of thousands are read off an index."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("gates", "0009_waiting_in_index")]
    operations = [
        migrations.AddIndex(
            model_name="proposal",
            index=models.Index(
                fields=["workspace", "gate", "due_at", "proposed_at"],
                condition=models.Q(status="waiting"),
                name="waiting_in_due_order",
            ),
        ),
    ]
