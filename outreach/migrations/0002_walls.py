"""The database's own walls around this app's rows."""

from django.db import migrations

from leadops.tenancy import walls


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0001_initial"),
        ("ai", "0001_initial"),
        ("gates", "0001_initial"),
        ("outreach", "0001_initial"),
        ("prospects", "0001_initial"),
        ("tenancy", "0001_role_and_functions"),
        ("web", "0001_initial"),
    ]
    operations = [
        walls.Tenant("brandvoice"),
        walls.Tenant("sequence"),
        walls.Tenant("sequenceversion"),
        walls.Tenant("sequencestep"),
        walls.Tenant("mailbox"),
        walls.Tenant("enrollment"),
        walls.Tenant("draft"),
        walls.Tenant("revision"),
        walls.Tenant("claim"),
        walls.Tenant("privateedit"),
        walls.Tenant("send"),
        walls.Tenant("sendattempt"),
        walls.Tenant("touchpoint"),
        walls.AppendOnly("revision"),
        walls.AppendOnly("claim"),
        walls.AppendOnly("sendattempt"),
        walls.Gated("brandvoice", "outreach.voice"),
        walls.Gated("sequenceversion", "outreach.launch"),
        walls.Gated("send", "outreach.send", "draft_id"),
    ]
