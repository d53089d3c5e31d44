"""`manage.py gate_table`: the README's table, generated from the pipeline."""

from typing import Any

from django.core.management.base import BaseCommand

from leadops.gates.steps import Step, steps


def gate_table() -> str:
    """Return the pipeline as a Markdown table, one gate a row."""
    head = "| gate | stage | trigger | what waits | seats | approval lets it |\n"
    return head + "|---" * 6 + "|\n" + "".join(_row(step) for step in steps().values())


def _row(step: Step) -> str:
    seats = " **and** ".join(seat.replace("_", " ") for seat in step.seats)
    return (
        f"| `{step.key}` | {step.stage} | {step.trigger} | {step.about} | {seats} |"
        f" {step.opens} ({', '.join(step.requirements)}) |\n"
    )


class Command(BaseCommand):
    """Print the table; a test keeps the README equal to it."""

    help = "Print the README's gate table from leadops/pipeline.py."
    requires_system_checks: list[str] = []

    def handle(self, *_: Any, **__: Any) -> None:
        self.stdout.write(gate_table())
