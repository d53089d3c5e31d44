"""The portal's role may have grown tables counted, which only their owner may do."""

from django.db import migrations

from leadops.tenancy.statistics import COUNT_GROWN, RIGHTS


class Migration(migrations.Migration):
    dependencies = [("tenancy", "0002_columns_that_empty")]
    operations = [
        migrations.RunSQL(
            [COUNT_GROWN, *RIGHTS], "DROP FUNCTION IF EXISTS leadops_count_grown(text)"
        )
    ]
