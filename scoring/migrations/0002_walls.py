"""The database's own walls around this app's rows."""

from django.db import migrations

from leadops.tenancy import walls


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0001_initial"),
        ("gates", "0001_initial"),
        ("prospects", "0001_initial"),
        ("scoring", "0001_initial"),
        ("tenancy", "0001_role_and_functions"),
        ("web", "0001_initial"),
    ]
    operations = [
        walls.Tenant("reading"),
        walls.Tenant("evidence"),
        walls.Tenant("signal"),
        walls.Tenant("scoringversion"),
        walls.Tenant("score"),
        walls.Gated("scoringversion", "scoring.adopt"),
    ]
