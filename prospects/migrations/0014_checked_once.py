"""A value and a key are checked by the constraints that name their workspace, not by others too.

A reference within the workspace is a reference: the walls' constraints of both columns refuse all
that those of the one column did. There are some seventeen such rows to a row of a file.
"""

import django.db.models.deletion
from django.db import migrations, models


def _checked_once(
    model: str, name: str, to: str, related_name: str | None
) -> migrations.AlterField:
    on_delete = django.db.models.deletion.PROTECT
    if to != "web.snapshot":
        on_delete = django.db.models.deletion.CASCADE
    return migrations.AlterField(
        model,
        name,
        models.ForeignKey(
            db_constraint=False, null=True, on_delete=on_delete, related_name=related_name, to=to
        ),
    )


class Migration(migrations.Migration):
    dependencies = [("prospects", "0013_lead_by_owner"), ("web", "0001_initial")]
    operations = [
        _checked_once("datapoint", "account", "prospects.account", "data_points"),
        _checked_once("datapoint", "contact", "prospects.contact", "data_points"),
        _checked_once("datapoint", "snapshot", "web.snapshot", None),
        _checked_once("matchkey", "account", "prospects.account", "+"),
        _checked_once("matchkey", "contact", "prospects.contact", "+"),
    ]
