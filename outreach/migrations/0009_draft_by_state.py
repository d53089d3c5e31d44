"""The drafts of a state with their leads, in an index: counting what waits reads no draft."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("outreach", "0008_revision_by_person")]
    operations = [
        migrations.RemoveIndex(model_name="draft", name="outreach_dr_workspa_55d8d0_idx"),
        migrations.AddIndex(
            model_name="draft",
            index=models.Index(
                fields=["workspace", "state", "created_at"],
                include=["id", "lead"],
                name="draft_by_state",
            ),
        ),
    ]
