"""The drafts of a state with whose they are, in an index: counting one person's reads no draft."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("outreach", "0010_draft_owner")]
    operations = [
        migrations.RemoveIndex(model_name="draft", name="draft_by_state"),
        migrations.AddIndex(
            model_name="draft",
            index=models.Index(
                fields=["workspace", "state", "created_at"],
                include=["id", "lead", "owner"],
                name="draft_by_state",
            ),
        ),
    ]
