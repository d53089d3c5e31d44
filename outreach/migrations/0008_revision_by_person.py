"""The drafts that a person wrote on, among many that nobody did."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("outreach", "0007_words_may_empty")]
    operations = [
        migrations.AddIndex(
            model_name="revision",
            index=models.Index(
                fields=["workspace", "draft"],
                condition=models.Q(author__isnull=False),
                name="revision_by_person",
            ),
        ),
    ]
