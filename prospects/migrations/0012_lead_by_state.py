"""The leads of a state with their ids, in an index: counted and joined without reading a lead."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("prospects", "0011_country_is_assumed")]
    operations = [
        migrations.RemoveIndex(model_name="lead", name="prospects_l_workspa_bbb59c_idx"),
        migrations.AddIndex(
            model_name="lead",
            index=models.Index(
                fields=["workspace", "state", "-score"], include=["id"], name="lead_by_state"
            ),
        ),
    ]
