"""Forms of the handoff and routing pages."""

from typing import Any

from django import forms

from handoff.actions.handoffs import OUTCOMES, WAYS
from handoff.clocks import targets_from_json
from handoff.editing import (
    BadLine,
    conditions_text,
    members_text,
    read_conditions,
    read_members,
)
from handoff.enums import Warmth
from handoff.rules import MANAGER, POOL, WAIT

QUARANTINE = "quarantine"
PERSON = "person:"
SPARE_RULES, SPARE_POOLS = 2, 1
ALL_REPS = ("all reps", "role:rep")


class AnswerForm(forms.Form):
    """How a person's answer reached the buyer."""

    way = forms.ChoiceField(
        label="How it reached the buyer",
        choices=list(WAYS.items()),
        widget=forms.RadioSelect,
        # Nothing is chosen beforehand: the answer stops a clock, and one stray click must not.
        error_messages={"required": "Choose how your answer reached the buyer."},
    )
    text = forms.CharField(
        label="What you said",
        required=False,
        max_length=5000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )


class OutcomeForm(forms.Form):
    """How the conversation ended."""

    outcome = forms.ChoiceField(label="Outcome", choices=[("", "Choose"), *OUTCOMES.items()])
    note = forms.CharField(
        label="Note", required=False, max_length=1000, widget=forms.Textarea(attrs={"rows": 2})
    )


class ReassignForm(forms.Form):
    """Whom a handoff goes to, and why."""

    to = forms.ChoiceField(label="To")
    reason = forms.CharField(
        label="Reason", max_length=300, help_text="Stands in the audit and on the handoff."
    )

    def __init__(self, *args: Any, reps: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["to"].choices = [("", "Choose a rep"), *reps]  # type: ignore[attr-defined]


class LeadForm(forms.Form):
    """One typed lead for the simulator."""

    country = forms.CharField(label="Country", max_length=2, required=False)
    region = forms.CharField(label="Region", max_length=60, required=False)
    industry = forms.CharField(label="Industry", max_length=80, required=False)
    employees = forms.IntegerField(label="Employees", min_value=0, required=False)
    title = forms.CharField(label="Title", max_length=80, required=False)
    warmth = forms.ChoiceField(label="Class", choices=Warmth.choices, required=False)

    def lead(self) -> dict[str, Any]:
        """Return the fields that rules may name."""
        data = {name: value or None for name, value in self.cleaned_data.items()}
        return {**data, "class": data.pop("warmth"), "id": "typed"}


class RuleForm(forms.Form):
    """One rule; an empty name leaves it out."""

    place = forms.IntegerField(label="Place", min_value=1, max_value=999, required=False)
    rule = forms.CharField(widget=forms.HiddenInput, max_length=60, required=False)
    name = forms.CharField(label="Name", max_length=80, required=False)
    when = forms.CharField(
        label="Conditions",
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    to = forms.ChoiceField(label="Goes to", required=False)
    fast_track = forms.BooleanField(label="To whoever can start soonest", required=False)

    def __init__(self, *args: Any, places: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["to"].choices = places  # type: ignore[attr-defined]

    def clean_when(self) -> list[dict[str, Any]]:
        try:
            return read_conditions(self.cleaned_data["when"])
        except BadLine as error:
            raise forms.ValidationError(str(error)) from error


class PoolForm(forms.Form):
    """One pool; an empty name leaves it out."""

    name = forms.CharField(label="Pool", max_length=80, required=False)
    members = forms.CharField(
        label="Members",
        required=False,
        max_length=8000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    all_away = forms.ChoiceField(label="When all are away", required=False)

    def __init__(self, *args: Any, ids: dict[str, str], pools: list[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.ids = ids
        self.fields["all_away"].choices = [  # type: ignore[attr-defined]
            (WAIT, "Wait for the first who is back"),
            (MANAGER, "Give it to the manager"),
            *((f"{POOL}{name}", f"Hand on to {name}") for name in pools),
        ]

    def clean_members(self) -> dict[str, float]:
        try:
            return read_members(self.cleaned_data["members"], self.ids)
        except BadLine as error:
            raise forms.ValidationError(str(error)) from error


class RulesEditor:
    """The forms of one page: every rule and pool, with spare empty ones."""

    def __init__(self, rules: dict[str, Any], names: dict[str, str], data: Any = None) -> None:
        self.names = {**names, ALL_REPS[1]: "All reps"}
        ids = {name.casefold(): member for member, name in self.names.items()}
        pools = list(rules["pools"])
        places = [
            *((f"{POOL}{name}", f"Pool: {name}") for name in pools),
            *((f"{PERSON}{member}", name) for member, name in names.items()),
            (QUARANTINE, "Quarantine: a manager decides"),
        ]
        self.rules = [
            RuleForm(data, prefix=f"rule{n}", initial=self._rule(n, rules), places=places)
            for n in range(len(rules["rules"]) + SPARE_RULES)
        ]
        self.pools = [
            PoolForm(data, prefix=f"pool{n}", initial=self._pool(n, rules), ids=ids, pools=pools)
            for n in range(len(pools) + SPARE_POOLS)
        ]
        self.note = forms.CharField(required=False, max_length=300)

    def _rule(self, index: int, rules: dict[str, Any]) -> dict[str, Any]:
        if index >= len(rules["rules"]):
            return {"place": index + 1}
        rule = rules["rules"][index]
        to = rule["to"]
        place = QUARANTINE
        if to.get("pool"):
            place = f"{POOL}{to['pool']}"
        elif to.get("person"):
            place = f"{PERSON}{to['person']}"
        return {
            "place": index + 1,
            "rule": rule["id"],
            "name": rule["name"],
            "when": conditions_text(rule["when"]),
            "to": place,
            "fast_track": rule["fast_track"],
        }

    def _pool(self, index: int, rules: dict[str, Any]) -> dict[str, Any]:
        pools = list(rules["pools"].items())
        if index >= len(pools):
            return {}
        name, pool = pools[index]
        members = members_text(pool["members"], self.names)
        return {"name": name, "members": members, "all_away": pool["all_away"]}

    def is_valid(self) -> bool:
        """Validate every form, so that the page shows all faults at once."""
        faults = [form for form in (*self.rules, *self.pools) if not form.is_valid()]
        return not faults

    def value(self) -> dict[str, Any]:
        """Return the rules as lab.md's RULES, in the order of their places."""
        used = [form.cleaned_data for form in self.rules if form.cleaned_data["name"]]
        ordered = sorted(used, key=lambda rule: rule["place"] or len(used) + 1)
        taken = {rule["rule"] for rule in ordered if rule["rule"]}
        return {
            "rules": [_rule_value(rule, number, taken) for number, rule in enumerate(ordered, 1)],
            "pools": {
                pool["name"]: {"members": pool["members"], "all_away": pool["all_away"] or WAIT}
                for pool in (form.cleaned_data for form in self.pools)
                if pool["name"]
            },
        }


def _rule_value(rule: dict[str, Any], number: int, taken: set[str]) -> dict[str, Any]:
    name, place = rule["name"], rule["to"]
    new_id = next(
        candidate
        for candidate in (f"rule-{number + step}" for step in range(1000))
        if candidate not in taken
    )
    to: dict[str, Any] = {"quarantine": True}
    if place.startswith(POOL):
        to = {"pool": place.removeprefix(POOL)}
    elif place.startswith(PERSON):
        to = {"person": place.removeprefix(PERSON)}
    if not rule["rule"]:
        taken.add(new_id)
    return {
        "id": rule["rule"] or new_id,
        "name": name,
        "when": rule["when"],
        "to": to,
        "fast_track": rule["fast_track"],
    }


class TargetsForm(forms.Form):
    """What each class is promised."""

    hot_minutes = forms.IntegerField(label="Hot: minutes", min_value=1, max_value=1440)
    hot_reassign = forms.IntegerField(label="Hot: re-assigned after", min_value=1, max_value=1440)
    warm_minutes = forms.IntegerField(label="Warm: minutes", min_value=1, max_value=10080)
    mql_minutes = forms.IntegerField(
        label="MQL: minutes",
        min_value=1,
        max_value=10080,
        required=False,
        help_text="Empty: by the end of the business day.",
    )

    def classes(self) -> dict[str, Any]:
        """Return lab.md's POLICY classes."""
        data = self.cleaned_data
        mql: dict[str, Any] = {"by": "end_of_business_day"}
        if data["mql_minutes"]:
            mql = {"minutes": data["mql_minutes"]}
        return {
            "hot": {
                "minutes": data["hot_minutes"],
                "reassign_minutes": data["hot_reassign"],
                "on_call": True,
            },
            "warm": {"minutes": data["warm_minutes"]},
            "mql": mql,
        }

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        if not self.errors:
            targets_from_json(self.classes())
            if data["hot_reassign"] <= data["hot_minutes"]:
                self.add_error("hot_reassign", "Re-assign after the promise, not before it.")
        return data
