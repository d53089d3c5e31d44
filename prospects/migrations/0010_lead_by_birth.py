"""What the funnel counts of leads by age, in an index so that it reads no lead."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("prospects", "0009_contact_search_index")]
    operations = [
        migrations.RemoveIndex(model_name="lead", name="lead_by_age"),
        migrations.AddIndex(
            model_name="lead",
            index=models.Index(
                fields=["workspace", "-created_at", "id"],
                include=["approval", "list"],
                name="lead_by_birth",
            ),
        ),
    ]
