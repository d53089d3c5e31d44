"""The database's own walls around this app's rows."""

from django.db import migrations

from leadops.tenancy import walls


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0001_initial"),
        ("inbound", "0001_initial"),
        ("outreach", "0001_initial"),
        ("prospects", "0001_initial"),
        ("tenancy", "0001_role_and_functions"),
        ("web", "0001_initial"),
    ]
    operations = [
        walls.Tenant("incomingmail"),
        walls.Tenant("reply"),
    ]
