"""The few that one person alone decides are found without reading all that waits."""

from django.db import migrations, models
from django.db.models import Q


class Migration(migrations.Migration):
    dependencies = [("gates", "0012_deferral_at")]
    operations = [
        migrations.AddIndex(
            model_name="proposal",
            index=models.Index(
                fields=["workspace", "proposed_at"],
                condition=Q(status="waiting", is_founder=True),
                name="waiting_of_founder",
            ),
        ),
    ]
