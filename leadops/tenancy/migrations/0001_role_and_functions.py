"""The role the portal works under, and the trigger functions of the walls."""

from django.db import migrations

from leadops.tenancy.walls import ROLE_AND_FUNCTIONS


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in ROLE_AND_FUNCTIONS]
