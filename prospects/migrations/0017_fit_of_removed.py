"""The fit of people removed before a removal emptied it: its reasons name titles and places."""

from django.db import migrations

# Workspace by workspace, as the walls show the rows: to lift them would hold every page up.
EMPTY = """
    DO $$
    DECLARE place uuid;
    BEGIN
      FOR place IN SELECT id FROM accounts_workspace LOOP
        PERFORM set_config('leadops.workspace', place::text, true);
        UPDATE prospects_lead SET fit = '{}' FROM prospects_contact AS person
          WHERE person.id = contact_id AND person.removed_at IS NOT NULL AND fit <> '{}';
      END LOOP;
      PERFORM set_config('leadops.workspace', '', true);
    END $$
    """


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0001_initial"),
        ("prospects", "0016_contact_called"),
    ]
    operations = [migrations.RunSQL(EMPTY, migrations.RunSQL.noop, elidable=True)]
