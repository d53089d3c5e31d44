"""The database's own walls around this app's rows."""

from django.db import migrations

from leadops.tenancy import walls


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0001_initial"),
        ("gates", "0001_initial"),
        ("handoff", "0001_initial"),
        ("inbound", "0001_initial"),
        ("prospects", "0001_initial"),
        ("tenancy", "0001_role_and_functions"),
    ]
    operations = [
        walls.Tenant("ruleset"),
        walls.Tenant("slapolicy"),
        walls.Tenant("handoff"),
        walls.Tenant("clockevent"),
        walls.Tenant("task"),
        walls.AppendOnly("clockevent"),
        walls.Gated("ruleset", "handoff.rules"),
        walls.Gated("handoff", "handoff.acknowledge"),
        walls.Gated("task", "handoff.rules", "ruleset_id"),
    ]
