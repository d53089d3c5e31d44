"""The database's own walls around this app's rows."""

from django.db import migrations

from leadops.tenancy import walls


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0001_initial"),
        ("audit", "0001_initial"),
        ("tenancy", "0001_role_and_functions"),
    ]
    operations = [
        walls.Tenant("auditentry"),
        walls.Tenant("auditseal"),
        walls.AppendOnly("auditentry", but="details"),
        walls.AppendOnly("auditseal"),
    ]
