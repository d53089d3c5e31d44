"""The database's own walls around this app's rows."""

from django.db import migrations

from leadops.tenancy import walls


class Migration(migrations.Migration):
    dependencies = [
        ("audit", "0001_initial"),
        ("prospects", "0001_initial"),
        ("tenancy", "0001_role_and_functions"),
        ("webhooks", "0001_initial"),
    ]
    operations = [
        walls.Tenant("endpoint"),
        walls.Tenant("delivery"),
        walls.Tenant("intake"),
        walls.Tenant("arrival"),
    ]
