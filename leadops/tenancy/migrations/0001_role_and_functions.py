"""The role the portal works under, and the trigger functions of the walls."""

from django.db import migrations

from leadops.tenancy.walls import ROLE_AND_FUNCTIONS


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in ROLE_AND_FUNCTIONS]
    operations += [
        # Django's database cache: sign-in throttles and limits must not depend on Redis being whole.
        migrations.RunSQL(
            "CREATE TABLE leadops_cache (cache_key varchar(255) PRIMARY KEY, value text NOT NULL,"
            " expires timestamptz NOT NULL)",
            "DROP TABLE leadops_cache",
        ),
        migrations.RunSQL(
            "CREATE INDEX leadops_cache_expires ON leadops_cache (expires)",
            migrations.RunSQL.noop,
        ),
    ]
