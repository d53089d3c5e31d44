"""The lead's score on the draft: a queue of thousands is read in its order from an index.

The database copies it from the lead whenever a draft is made or moved; after a scoring run the
drafts that wait are brought up by `outreach.tasks.enroll`. A trigger on the leads, such as the
owner's, would lock leads before drafts, and deciding locks drafts before leads.
"""

from django.db import migrations, models

COPIED = """
    CREATE OR REPLACE FUNCTION outreach_draft_owner() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'INSERT' OR NEW.lead_id <> OLD.lead_id THEN
        -- Who gives the lead to somebody else meanwhile waits, and then sees this draft.
        PERFORM FROM prospects_lead WHERE id = NEW.lead_id FOR SHARE;
      END IF;
      SELECT owner_id, score INTO NEW.owner_id, NEW.score FROM prospects_lead
        WHERE id = NEW.lead_id;
      RETURN NEW;
    END $$;
    DROP TRIGGER owner_of_lead ON outreach_draft;
    CREATE TRIGGER owner_of_lead BEFORE INSERT OR UPDATE OF lead_id, owner_id, state
      ON outreach_draft FOR EACH ROW EXECUTE FUNCTION outreach_draft_owner();
    """
OWNER_ALONE = """
    DROP TRIGGER owner_of_lead ON outreach_draft;
    CREATE TRIGGER owner_of_lead BEFORE INSERT OR UPDATE OF lead_id, owner_id ON outreach_draft
      FOR EACH ROW EXECUTE FUNCTION outreach_draft_owner();
    CREATE OR REPLACE FUNCTION outreach_draft_owner() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'INSERT' OR NEW.lead_id <> OLD.lead_id THEN
        PERFORM FROM prospects_lead WHERE id = NEW.lead_id FOR SHARE;
      END IF;
      SELECT owner_id INTO NEW.owner_id FROM prospects_lead WHERE id = NEW.lead_id;
      RETURN NEW;
    END $$;
    """
# Every workspace's rows at once, which only the tables' owner may ask for; what has left or was
# dropped stands in no queue.
FILL = """
    ALTER TABLE outreach_draft NO FORCE ROW LEVEL SECURITY;
    ALTER TABLE prospects_lead NO FORCE ROW LEVEL SECURITY;
    UPDATE outreach_draft SET score = prospects_lead.score FROM prospects_lead
      WHERE prospects_lead.id = lead_id
        AND outreach_draft.state IN ('waiting', 'stale', 'needs_reason');
    SET CONSTRAINTS ALL IMMEDIATE;
    ALTER TABLE outreach_draft FORCE ROW LEVEL SECURITY;
    ALTER TABLE prospects_lead FORCE ROW LEVEL SECURITY;
    """


class Migration(migrations.Migration):
    dependencies = [("outreach", "0013_voice_draft"), ("prospects", "0017_fit_of_removed")]
    operations = [
        migrations.AddField(
            model_name="draft",
            name="score",
            field=models.PositiveSmallIntegerField(blank=True, editable=False, null=True),
        ),
        migrations.RunSQL(FILL, migrations.RunSQL.noop),
        migrations.RunSQL(COPIED, OWNER_ALONE),
        migrations.AddIndex(
            model_name="draft",
            index=models.Index(
                fields=["workspace", "-score", "created_at", "id"],
                include=["owner"],
                condition=models.Q(state="waiting"),
                name="draft_by_score",
            ),
        ),
    ]
