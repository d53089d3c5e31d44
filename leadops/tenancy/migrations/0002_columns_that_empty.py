"""Append-only rows may lose what retention and erasure take: several columns, and only to nothing."""

from django.db import migrations

from leadops.tenancy.walls import APPEND_ONLY


class Migration(migrations.Migration):
    dependencies = [("tenancy", "0001_role_and_functions")]
    operations = [migrations.RunSQL(APPEND_ONLY, migrations.RunSQL.noop)]
