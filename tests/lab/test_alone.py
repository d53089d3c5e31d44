"""`manage.py lab` starts without the apps, and answers as it does with them, on any processor."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.management import call_command

from leadops.lab.management.commands.lab import names
from tests.lab.test_claims import DRAFT
from tests.lab.test_domain import ZONE
from tests.lab.test_route import LEAD, PEOPLE, RULES
from tests.lab.test_sla import POLICY, event
from tests.scoring.ladder.leads import past

ROOT = Path(__file__).resolve().parents[2]
MAIL = b"From: Ann <ann@b.example>\r\nTo: me@a.example\r\nSubject: Re: Hi\r\n\r\nPlease stop.\r\n"
PAGE = "<html><body><h1>Acme</h1><p>Acme raised $4 million on 3 March 2026.</p></body></html>"
FILES: dict[str, str | bytes] = {
    "leads.csv": "Company,Website,Email\nAcme GmbH,acme.example,ann@acme.example\nAcme,,x\n",
    "draft.txt": "I hope this finds you well. You opened a plant in Leeds.",
    "reply.txt": "Yes, on Friday.\n\nOn Mon, 16 Nov 2026 at 09:00 Jo wrote:\n> Could we talk?\n",
    "mail.eml": MAIL,
    "draft.json": json.dumps(DRAFT),
    "tied.json": json.dumps({"text": "You opened a plant.", "contact": {"id": "a"}, "others": []}),
    "acme.zone": ZONE.replace("exp=why", "exp=why.acme.example"),
    "rules.json": json.dumps(RULES),
    "people.json": json.dumps(PEOPLE),
    "lead.jsonl": json.dumps(LEAD),
    "policy.json": json.dumps(POLICY),
    "events.jsonl": json.dumps(event("h", "23T07:30:00", "started", "hot")),
}
ASKED = {
    "claims": "draft.json",
    "domain": "acme.example --zone acme.zone",
    "import": "leads.csv",
    "mail": "mail.eml",
    "reply": "reply.txt",
    "resolve": "leads.csv --kind account",
    "route": "lead.jsonl --rules rules.json --people people.json",
    "score": "past.csv --outcome Won --positive yes",
    "site": "site --company Acme --saved-on 2026-11-20",
    "sla": "policy.json events.jsonl",
    "transfer": "tied.json",
    "voice": "draft.txt",
}
# An older one: its products of matrices and its logarithms end on other digits.
ANOTHER_PROCESSOR = {"OPENBLAS_CORETYPE": "Prescott", "NPY_DISABLE_CPU_FEATURES": "AVX2 FMA3"}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, said in FILES.items():
        (tmp_path / name).write_bytes(said if isinstance(said, bytes) else said.encode())
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "news.html").write_text(PAGE)
    _, won = past(700)
    rows = "".join(f"{place % 7},{'yes' if one else 'no'}\n" for place, one in enumerate(won))
    (tmp_path / "past.csv").write_text(f"Size,Won\n{rows}")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_every_command_is_asked() -> None:
    assert set(ASKED) == set(names())


@pytest.mark.parametrize("name", sorted(ASKED))
def test_command_answers_the_same_without_the_apps(
    name: str, folder: Path, capsys: pytest.CaptureFixture
) -> None:
    asked = ASKED[name].split()
    call_command("lab", name, *asked)
    wanted = _answers(capsys.readouterr().out)

    done = subprocess.run(
        [sys.executable, "-X", "importtime", str(ROOT / "manage.py"), "lab", name, *asked],
        env={"PATH": "", "LEADOPS_VAR": str(folder)} | ANOTHER_PROCESSOR,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert "outreach.models" not in done.stderr  # written by -X importtime
    assert _answers(done.stdout) == wanted
    assert wanted
    assert not any("error" in one for one in wanted)


def _answers(printed: str) -> list[dict]:
    return [json.loads(line) | {"seconds": 0} for line in printed.splitlines()]
