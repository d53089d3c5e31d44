"""A settled proposal may lose its payload to retention and erasure; its digest stays."""

from django.db import migrations

FROZEN = """
CREATE OR REPLACE FUNCTION leadops_frozen_proposal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.gate, NEW.subject_type, NEW.subject_id, NEW.digest, NEW.seats,
      NEW.workspace_id, NEW.proposed_by_id, NEW.editors)
     IS DISTINCT FROM
     (OLD.gate, OLD.subject_type, OLD.subject_id, OLD.digest, OLD.seats,
      OLD.workspace_id, OLD.proposed_by_id, OLD.editors)
     OR (NEW.payload IS DISTINCT FROM OLD.payload
         AND (NEW.payload <> '{}' OR NEW.status = 'waiting')) THEN
    RAISE EXCEPTION 'a proposal is frozen: propose anew' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD.status <> 'waiting' AND NEW.status <> OLD.status THEN
    RAISE EXCEPTION 'this proposal is settled' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.status = 'approved' AND NOT EXISTS (
    SELECT 1 FROM gates_approval a WHERE a.proposal_id = NEW.id
  ) THEN
    RAISE EXCEPTION 'approved needs an approval' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$
"""


class Migration(migrations.Migration):
    dependencies = [("gates", "0004_founder")]
    operations = [migrations.RunSQL(FROZEN, migrations.RunSQL.noop)]
