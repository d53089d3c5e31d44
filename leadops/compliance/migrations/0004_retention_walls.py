"""The database's own walls around the rows of retention."""

from django.db import migrations

from leadops.tenancy import walls


class Migration(migrations.Migration):
    dependencies = [("compliance", "0003_retention")]
    operations = [
        walls.Tenant("retentionrule"),
        walls.Tenant("purgereport"),
    ]
