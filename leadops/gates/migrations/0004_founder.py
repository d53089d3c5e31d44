"""One person alone: marked proposals, second looks, and the walls around them."""

from django.conf import settings
from django.db import migrations, models

# Wall 6 for one person alone. A proposal says when it is made that one person decides it; then a
# second look of the same person, twelve hours later, takes the place of the second person. None of
# it is possible once the workspace has, or ever had, another member.
ONE_PERSON = """
CREATE FUNCTION leadops_one_person(workspace uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT count(*) = 1 FROM accounts_membership m JOIN accounts_user u ON u.id = m.user_id
  WHERE m.workspace_id = workspace AND NOT u.is_service
$$
"""
PROPOSED_ALONE = """
CREATE FUNCTION leadops_proposed_alone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.is_founder AND NOT leadops_one_person(NEW.workspace_id) THEN
    RAISE EXCEPTION 'founder mode needs a workspace of one' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$
"""
SECOND_LOOK = """
CREATE FUNCTION leadops_second_look() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM gates_proposal p JOIN gates_decision d ON d.proposal_id = p.id
    WHERE p.id = NEW.proposal_id AND p.is_founder AND NOT d.second_look
      AND d.verdict = 'approve' AND d.decided_by_id = NEW.decided_by_id
      AND d.digest = NEW.digest AND d.at <= now() - interval '12 hours'
  ) OR NOT leadops_one_person(NEW.workspace_id) THEN
    RAISE EXCEPTION 'no second look is due here' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$
"""
APPROVED_ALONE = """
CREATE FUNCTION leadops_approved_alone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM gates_proposal p WHERE p.id = NEW.proposal_id AND p.is_founder) THEN
    RETURN NEW;
  END IF;
  IF NOT EXISTS (
       SELECT 1 FROM gates_decision d WHERE d.proposal_id = NEW.proposal_id AND d.second_look
         AND d.verdict = 'approve' AND d.digest = NEW.digest
     ) THEN
    RAISE EXCEPTION 'the second look is missing' USING ERRCODE = 'check_violation';
  END IF;
  IF NOT leadops_one_person(NEW.workspace_id) THEN
    RAISE EXCEPTION 'this workspace is not of one person any more'
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$
"""
FROZEN_MARK = """
CREATE FUNCTION leadops_frozen_mark() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.is_founder <> OLD.is_founder THEN
    RAISE EXCEPTION 'a proposal is frozen: propose anew' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$
"""
TRIGGERS = [
    ONE_PERSON,
    PROPOSED_ALONE,
    "CREATE TRIGGER proposed_alone BEFORE INSERT ON gates_proposal"
    " FOR EACH ROW EXECUTE FUNCTION leadops_proposed_alone()",
    SECOND_LOOK,
    "CREATE TRIGGER second_look BEFORE INSERT ON gates_decision FOR EACH ROW"
    " WHEN (NEW.second_look) EXECUTE FUNCTION leadops_second_look()",
    APPROVED_ALONE,
    "CREATE TRIGGER approved_alone BEFORE INSERT ON gates_approval"
    " FOR EACH ROW EXECUTE FUNCTION leadops_approved_alone()",
    FROZEN_MARK,
    "CREATE TRIGGER frozen_mark BEFORE UPDATE ON gates_proposal"
    " FOR EACH ROW EXECUTE FUNCTION leadops_frozen_mark()",
]


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0004_tokens"),
        ("gates", "0003_verdict_words"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name="proposal",
            name="is_founder",
            field=models.BooleanField(default=False),
        ),
        migrations.AddConstraint(
            model_name="decision",
            constraint=models.UniqueConstraint(
                condition=models.Q(("second_look", True)),
                fields=("proposal",),
                name="one_second_look",
            ),
        ),
        *[migrations.RunSQL(sql, migrations.RunSQL.noop) for sql in TRIGGERS],
    ]
