"""The database's own walls around this app's rows."""

from django.db import migrations

from leadops.tenancy import walls


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0001_initial"),
        ("gates", "0001_initial"),
        ("outreach", "0002_walls"),
        ("tenancy", "0001_role_and_functions"),
        ("tour", "0001_initial"),
    ]
    operations = [
        walls.Tenant("tour"),
        walls.Tenant("tourrecord"),
        walls.Tenant("tourpage"),
        walls.Tenant("tourdraft"),
        walls.Tenant("tourletter"),
        walls.Tenant("touranswer"),
        walls.Gated("tourletter", "tour.send"),
    ]
