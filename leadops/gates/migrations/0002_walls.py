"""The database's own walls around this app's rows."""

from django.db import migrations

from leadops.tenancy import walls

# Wall 6: an approval needs every seat of its proposal filled by an approving decision on the very
# digest that was proposed; what was proposed never changes.
SEATS_FILLED = """
CREATE FUNCTION leadops_seats_filled() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE proposed gates_proposal%ROWTYPE;
BEGIN
  SELECT * INTO proposed FROM gates_proposal p WHERE p.id = NEW.proposal_id;
  IF NOT FOUND OR proposed.status <> 'waiting' OR proposed.digest <> NEW.digest
     OR proposed.gate <> NEW.gate OR proposed.subject_id <> NEW.subject_id
     OR proposed.workspace_id <> NEW.workspace_id
     OR cardinality(proposed.seats) = 0 THEN
    RAISE EXCEPTION 'the approval does not fit its proposal' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (
    SELECT 1 FROM unnest(proposed.seats) AS needed(seat_name)
    WHERE NOT EXISTS (
      SELECT 1 FROM gates_decision d
      WHERE d.proposal_id = NEW.proposal_id AND d.seat = needed.seat_name
        AND d.verdict = 'approve' AND NOT d.second_look AND d.digest = proposed.digest
    )
  ) THEN
    RAISE EXCEPTION 'a seat of this proposal is empty' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (
    SELECT 1 FROM gates_decision d WHERE d.proposal_id = NEW.proposal_id AND d.verdict = 'reject'
  ) THEN
    RAISE EXCEPTION 'a seat rejected this proposal' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$
"""
FROZEN = """
CREATE FUNCTION leadops_frozen_proposal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.gate, NEW.subject_type, NEW.subject_id, NEW.payload, NEW.digest, NEW.seats,
      NEW.workspace_id, NEW.proposed_by_id, NEW.editors)
     IS DISTINCT FROM
     (OLD.gate, OLD.subject_type, OLD.subject_id, OLD.payload, OLD.digest, OLD.seats,
      OLD.workspace_id, OLD.proposed_by_id, OLD.editors) THEN
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
DECIDED_IN_TIME = """
CREATE FUNCTION leadops_decides_waiting() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE proposed gates_proposal%ROWTYPE;
BEGIN
  SELECT * INTO proposed FROM gates_proposal p WHERE p.id = NEW.proposal_id;
  IF NOT FOUND OR proposed.status <> 'waiting' OR proposed.digest <> NEW.digest
     OR NOT (NEW.seat = ANY (proposed.seats)) THEN
    RAISE EXCEPTION 'no waiting proposal has this seat and digest' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$
"""
TRIGGERS = [
    SEATS_FILLED,
    "CREATE TRIGGER seats_filled BEFORE INSERT ON gates_approval"
    " FOR EACH ROW EXECUTE FUNCTION leadops_seats_filled()",
    FROZEN,
    "CREATE TRIGGER frozen BEFORE UPDATE ON gates_proposal"
    " FOR EACH ROW EXECUTE FUNCTION leadops_frozen_proposal()",
    DECIDED_IN_TIME,
    "CREATE TRIGGER decides_waiting BEFORE INSERT ON gates_decision"
    " FOR EACH ROW EXECUTE FUNCTION leadops_decides_waiting()",
]


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0001_initial"),
        ("gates", "0001_initial"),
        ("tenancy", "0001_role_and_functions"),
    ]
    operations = [
        walls.Tenant("proposal"),
        walls.Tenant("decision"),
        walls.Tenant("approval"),
        walls.Tenant("revocation"),
        walls.Tenant("deferral"),
        walls.Tenant("nonce"),
        *[migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in TRIGGERS],
        walls.AppendOnly("decision"),
        walls.AppendOnly("approval"),
        walls.AppendOnly("revocation"),
    ]
