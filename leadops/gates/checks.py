"""`manage.py check` fails when the table names what does not exist."""

from collections.abc import Iterable
from typing import Any

from django.apps import apps
from django.core.checks import CheckMessage, Error, register
from django.template import TemplateDoesNotExist
from django.template.loader import get_template
from django.utils.module_loading import import_string

from leadops.accounts.enums import Role
from leadops.gates.steps import Step, steps
from leadops.runs.engine import REGISTRY

# Tasks that stand in no row: housekeeping, and steps inside a stage that end in no proposal.
HOUSEKEEPING = frozenset(
    {
        "demo.tasks.fill",
        "demo.tasks.open_day",
        "gates.apply",
        "handoff.tasks.mark",
        "inbound.tasks.poll",
        "inbound.tasks.read_left",
        "operations.tasks.purge",
        "outreach.tasks.check_domain",
        "outreach.tasks.deliver",
        "outreach.tasks.recheck",
        "outreach.tasks.redraft",
        "outreach.tasks.write_in_new_name",
        "tour.tasks.draft",
        "tour.tasks.learn",
        "tour.tasks.read",
        "webhooks.tasks.deliver",
        "webhooks.tasks.import_arrivals",
    }
)


@register()
def check_pipeline(**_: Any) -> list[CheckMessage]:
    """Check every dotted name, role, model and template of every Step."""
    problems: list[CheckMessage] = []
    for step in steps().values():
        problems += [Error(f"{step.key}: {text}", id="gates.E001") for text in _problems(step)]
    return problems + [
        Error(f"the task {task} stands in no Step and is no housekeeping", id="gates.E002")
        for task in stray_tasks(REGISTRY)
    ]


def stray_tasks(registered: Iterable[str]) -> list[str]:
    """Return the tasks that no row of the table starts and that are no housekeeping."""
    started = {step.task for step in steps().values()}
    started |= {follow.task for step in steps().values() for follow in step.next}
    return sorted(set(registered) - started - HOUSEKEEPING)


def _problems(step: Step) -> list[str]:
    found = []
    names = [*step.effects, step.on_reject, step.blockers, step.seat_filter]
    for dotted in filter(None, names):
        try:
            import_string(dotted)
        except ImportError as error:
            found.append(f"names {dotted}, which does not exist ({error})")
    found += [
        f"names the task {task}, which is not registered"
        for task in [step.task, *(follow.task for follow in step.next)]
        if task and task not in REGISTRY
    ]
    found += [f"names the seat {seat}" for seat in step.seats if seat not in Role.values]
    try:
        apps.get_model(step.subject)
    except LookupError:
        found.append(f"is about {step.subject}, which is no model")
    try:
        get_template(step.card)
    except TemplateDoesNotExist:
        found.append(f"names the card {step.card}, which does not exist")
    return found
