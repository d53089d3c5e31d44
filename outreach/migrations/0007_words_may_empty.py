"""Written words may be emptied by retention and erasure; hashes, numbers and verdicts stay."""

from django.db import migrations

from leadops.tenancy import walls


class Migration(migrations.Migration):
    dependencies = [
        ("outreach", "0006_paused_variant"),
        ("tenancy", "0002_columns_that_empty"),
    ]
    operations = [
        walls.AppendOnly("revision", but="subject,body,to_address,wire,findings,meta"),
        walls.AppendOnly("claim", but="sentence,why,quote"),
    ]
