"""The database's own walls around the notes that overrule the leak guard."""

from django.db import migrations

from leadops.tenancy import walls


class Migration(migrations.Migration):
    dependencies = [("scoring", "0003_leaknote")]
    operations = [walls.Tenant("leaknote")]
