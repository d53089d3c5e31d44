"""The start-up check: what the table names exists, and no task runs beside the table (OP1)."""

from leadops.gates.checks import check_pipeline, stray_tasks


def test_the_table_names_only_what_exists():
    # Other tests register tasks of their own; those alone may be named.
    assert [problem for problem in check_pipeline() if "the task tests." not in problem.msg] == []


def test_a_task_beside_the_table_is_named():
    assert stray_tasks(["gates.apply", "scoring.tasks.score", "shadow.tasks.send"]) == [
        "shadow.tasks.send"
    ]
