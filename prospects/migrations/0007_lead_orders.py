"""The three orders of the lead table, so that a page reads its fifty rows and no more."""

from django.db import migrations, models
from django.db.models.functions import Coalesce


class Migration(migrations.Migration):
    dependencies = [("prospects", "0006_contact_searched")]
    operations = [
        migrations.AddIndex(
            model_name="lead",
            index=models.Index(
                models.F("workspace"),
                Coalesce("score", models.Value(-1)).desc(),
                models.F("id"),
                name="lead_by_score",
            ),
        ),
        migrations.AddIndex(
            model_name="lead",
            index=models.Index(fields=["workspace", "-created_at", "id"], name="lead_by_age"),
        ),
        migrations.AddIndex(
            model_name="lead",
            index=models.Index(fields=["workspace", "-state_at", "id"], name="lead_by_move"),
        ),
    ]
