"""The drafts that somebody reviews now, in an index of their own: every list asks for them."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("outreach", "0011_draft_by_owner")]
    operations = [
        migrations.AddIndex(
            model_name="draft",
            index=models.Index(
                fields=["workspace", "reserved_until"],
                condition=models.Q(reserved_until__isnull=False),
                name="draft_reserved",
            ),
        ),
    ]
