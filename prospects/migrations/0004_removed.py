"""A person whose time is over: the row stays for the counts, what it said of them goes."""

from django.db import migrations, models

from leadops.tenancy import walls


class Migration(migrations.Migration):
    dependencies = [
        ("prospects", "0003_keys"),
        ("tenancy", "0002_columns_that_empty"),
    ]
    operations = [
        migrations.AddField("contact", "removed_at", models.DateTimeField(blank=True, null=True)),
        walls.AppendOnly("sourceevent", but="record"),
    ]
