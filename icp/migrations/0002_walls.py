"""The database's own walls around this app's rows."""

from django.db import migrations

from leadops.tenancy import walls


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0001_initial"),
        ("gates", "0001_initial"),
        ("icp", "0001_initial"),
        ("tenancy", "0001_role_and_functions"),
    ]
    operations = [
        walls.Tenant("icpprofile"),
        walls.Tenant("icpversion"),
        walls.Tenant("closeddeal"),
        walls.Gated("icpversion", "icp.activate"),
    ]
