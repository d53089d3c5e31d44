"""The database's own walls around this app's rows."""

from django.db import migrations

from leadops.tenancy import walls


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0001_initial"),
        ("runs", "0001_initial"),
        ("tenancy", "0001_role_and_functions"),
    ]
    operations = [
        walls.Tenant("stagerun"),
    ]
