"""The database's own walls around the rules of countries."""

from django.db import migrations

from leadops.tenancy import walls


class Migration(migrations.Migration):
    dependencies = [("compliance", "0006_country_rules")]
    operations = [walls.Tenant("countryrule")]
