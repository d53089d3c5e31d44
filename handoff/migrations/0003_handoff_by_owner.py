"""Whose handoffs stand in which state, in an index: the bar of every page counts one's own."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("handoff", "0002_walls")]
    operations = [
        migrations.AddIndex(
            model_name="handoff",
            index=models.Index(fields=["workspace", "owner", "state"], name="handoff_by_owner"),
        ),
    ]
