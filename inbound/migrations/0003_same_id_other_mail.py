"""A mail is known by its Message-ID and its body: another mail under the same id is kept."""

from django.db import migrations, models

# SHA-256 of what follows the first empty line, as inbound.actions.mail takes it.
BODY_HASH = """encode(sha256(substring(raw FROM COALESCE(LEAST(
  NULLIF(position('\\x0d0a0d0a'::bytea IN raw), 0) + 4,
  NULLIF(position('\\x0a0a'::bytea IN raw), 0) + 2), 1))), 'hex')"""
# The owner of the tables passes row-level security only while it is not forced.
FILL = f"""
ALTER TABLE inbound_incomingmail NO FORCE ROW LEVEL SECURITY;
UPDATE inbound_incomingmail SET body_hash = {BODY_HASH};
ALTER TABLE inbound_incomingmail FORCE ROW LEVEL SECURITY;
"""  # noqa: S608 - a constant of this file


class Migration(migrations.Migration):
    dependencies = [("inbound", "0002_walls")]
    operations = [
        migrations.AddField(
            "incomingmail",
            "body_hash",
            models.CharField(default="", max_length=64),
            preserve_default=False,
        ),
        migrations.RunSQL(FILL, migrations.RunSQL.noop),
        migrations.RemoveConstraint("incomingmail", "incoming_mail_once"),
        migrations.AddConstraint(
            "incomingmail",
            models.UniqueConstraint(
                fields=("workspace", "mailbox", "dedupe_key", "body_hash"),
                name="incoming_mail_once",
            ),
        ),
    ]
