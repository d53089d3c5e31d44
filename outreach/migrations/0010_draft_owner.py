"""Whose a draft is, on the draft: counting what waits for somebody joins no leads.

It is a copy of the lead's owner that the database keeps: whoever writes either row, in whatever
way, the draft says what its lead says.
"""

import django.db.models.deletion
from django.db import migrations, models

KEPT = """
    CREATE FUNCTION outreach_draft_owner() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'INSERT' OR NEW.lead_id <> OLD.lead_id THEN
        -- Who gives the lead to somebody else meanwhile waits, and then sees this draft.
        PERFORM FROM prospects_lead WHERE id = NEW.lead_id FOR SHARE;
      END IF;
      SELECT owner_id INTO NEW.owner_id FROM prospects_lead WHERE id = NEW.lead_id;
      RETURN NEW;
    END $$;
    CREATE TRIGGER owner_of_lead BEFORE INSERT OR UPDATE OF lead_id, owner_id ON outreach_draft
      FOR EACH ROW EXECUTE FUNCTION outreach_draft_owner();

    CREATE FUNCTION outreach_lead_owner() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE outreach_draft SET owner_id = NEW.owner_id WHERE lead_id = NEW.id;
      RETURN NULL;
    END $$;
    CREATE TRIGGER drafts_follow_owner AFTER UPDATE OF owner_id ON prospects_lead
      FOR EACH ROW WHEN (NEW.owner_id IS DISTINCT FROM OLD.owner_id)
      EXECUTE FUNCTION outreach_lead_owner();
    """
FORGET = """
    DROP TRIGGER drafts_follow_owner ON prospects_lead;
    DROP TRIGGER owner_of_lead ON outreach_draft;
    DROP FUNCTION outreach_lead_owner;
    DROP FUNCTION outreach_draft_owner;
    """
# Every workspace's rows at once, which only the tables' owner may ask for.
FILL = """
    ALTER TABLE outreach_draft NO FORCE ROW LEVEL SECURITY;
    ALTER TABLE prospects_lead NO FORCE ROW LEVEL SECURITY;
    UPDATE outreach_draft SET owner_id = prospects_lead.owner_id FROM prospects_lead
      WHERE prospects_lead.id = lead_id AND prospects_lead.owner_id IS NOT NULL;
    SET CONSTRAINTS ALL IMMEDIATE;
    ALTER TABLE outreach_draft FORCE ROW LEVEL SECURITY;
    ALTER TABLE prospects_lead FORCE ROW LEVEL SECURITY;
    """
# As tenancy.walls binds every key of a tenant's row.
BOUND = """
    ALTER TABLE outreach_draft ADD CONSTRAINT outreach_draft_owner_id_tw
      FOREIGN KEY (workspace_id, owner_id) REFERENCES accounts_membership (workspace_id, id)
      DEFERRABLE INITIALLY DEFERRED;
    """


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0001_initial"),
        ("outreach", "0009_draft_by_state"),
        ("prospects", "0013_lead_by_owner"),
    ]
    operations = [
        migrations.AddField(
            model_name="draft",
            name="owner",
            field=models.ForeignKey(
                blank=True,
                db_index=False,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="accounts.membership",
            ),
        ),
        migrations.RunSQL(FILL, migrations.RunSQL.noop),
        migrations.RunSQL(BOUND, migrations.RunSQL.noop),
        migrations.RunSQL(KEPT, FORGET),
    ]
