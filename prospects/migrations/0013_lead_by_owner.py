"""Whose each lead is, and its score, in an index: a reviewer's queue reads no lead."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("prospects", "0012_lead_by_state")]
    operations = [
        migrations.AddIndex(
            model_name="lead",
            index=models.Index(
                fields=["workspace", "owner"], include=["id", "score"], name="lead_by_owner"
            ),
        ),
    ]
