"""The database's own walls around this app's rows."""

from django.db import migrations

from leadops.tenancy import walls


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0001_initial"),
        ("gates", "0001_initial"),
        ("icp", "0001_initial"),
        ("prospects", "0001_initial"),
        ("tenancy", "0001_role_and_functions"),
        ("web", "0001_initial"),
    ]
    operations = [
        walls.Tenant("source"),
        walls.Tenant("upload"),
        walls.Tenant("refusedrow"),
        walls.Tenant("account"),
        walls.Tenant("contact"),
        walls.Tenant("matchkey"),
        walls.Tenant("sourceevent"),
        walls.Tenant("merge"),
        walls.Tenant("datapoint"),
        walls.Tenant("prospectlist"),
        walls.Tenant("lead"),
        walls.AppendOnly("sourceevent"),
        walls.Gated("prospectlist", "prospects.admit"),
        walls.Gated("lead", "prospects.admit", "list_id"),
    ]
