import copy

from scoring import wording
from scoring.formula import DEFAULT_RULES
from scoring.wording import Change


def test_lines_say_every_rule_with_its_points() -> None:
    said = {
        (line.group, line.text): (line.points, line.note) for line in wording.lines(DEFAULT_RULES)
    }

    assert said["Start", "Every admitted lead"] == (20, "")
    assert said["Fits the ICP", "By the share of criteria met"] == (
        35,
        "at most",
    )
    assert said["Seniority", "VP"] == (12, "")
    assert said["Record", "Confirmed 91 to 365 days ago"] == (-6, "")
    assert said["Record", "Confirmed over 365 days ago"] == (-15, "")
    assert said["News", "New funding"] == (14, "halves every 60 days")
    assert said["Behaviour", "Opened a mail"] == (0, "weighs nothing")
    assert ("Seniority", "individual") not in said


def test_grouped_puts_what_adds_most_first() -> None:
    groups = dict(wording.grouped(DEFAULT_RULES))

    points = [line.points for line in groups["Seniority"]]
    assert points == sorted(points, reverse=True)


def test_changes_list_only_what_differs() -> None:
    proposed = copy.deepcopy(DEFAULT_RULES)
    proposed["base"] = 10
    del proposed["rules"][4]["points"]["layoffs"]

    assert wording.changes(DEFAULT_RULES, DEFAULT_RULES) == []
    assert wording.changes(DEFAULT_RULES, proposed) == [
        Change("Start", "Every admitted lead", 20, 10),
        Change("News", "Job cuts", -8, None),
    ]
    assert len(wording.changes({}, proposed)) == len(wording.lines(proposed))
