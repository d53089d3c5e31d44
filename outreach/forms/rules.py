"""What the forms of all kinds of voice rules have; `kinds` holds each."""

from typing import Any

from django import forms
from django.utils.text import slugify

from outreach import voice
from outreach.forms.settings import MAX_TOUCHES
from outreach.voice.rules import ID

LEAVE, TAKE, PUT = "leave", "take", "put"
UNFINISHED = "This rule"


class RuleForm(forms.Form):
    """What every rule has; the kinds add what they look for. `rule` is what was typed, once valid.

    With `is_trial` the rule need not be finished: name, message and examples do not matter yet.
    """

    kind = ""
    looks_for: tuple[str, ...] = ()
    has_fix = False

    name = forms.CharField(
        label="Short name",
        max_length=60,
        help_text="As “no-price-talk”. Findings and counts carry it, so it stays as it is.",
    )
    message = forms.CharField(
        max_length=300,
        label="What the finding says",
        help_text="Reviewers read it beside the words, and a model that drafts is told it.",
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    severity = forms.ChoiceField(
        choices=[
            ("must_fix", "Must fix: nobody can approve the draft before it is mended"),
            ("warning", "Warning: shown and counted, may be passed"),
            ("note", "Note: shown folded"),
        ],
        widget=forms.RadioSelect,
        initial="warning",
    )
    scope = forms.ChoiceField(
        label="Where it looks",
        choices=[("body", "Text"), ("subject", "Subject"), ("both", "Subject and text")],
        widget=forms.RadioSelect,
        initial="body",
    )
    touches = forms.CharField(
        label="Only in touches",
        required=False,
        max_length=40,
        help_text="Empty: in all. 1 is the first message, “2, 3” are the follow-ups.",
    )
    passing = forms.CharField(
        label="A text that keeps it",
        required=False,
        max_length=2000,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    failing = forms.CharField(
        label="A text that breaks it",
        required=False,
        max_length=2000,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    sample_subject = forms.CharField(label="Subject", required=False, max_length=200)
    sample = forms.CharField(
        label="Text",
        required=False,
        max_length=10_000,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text="Nothing of it is kept.",
    )

    def __init__(
        self,
        data: Any = None,
        *,
        old: voice.Rule | None = None,
        is_trial: bool = False,
        **more: Any,
    ) -> None:
        super().__init__(data, **more)
        self.old = old
        self.is_trial = is_trial
        if old:
            del self.fields["name"]
        for name in {"name", "message"} & set(self.fields):
            self.fields[name].required = not is_trial
            self.fields[name].says_optional = False  # type: ignore[attr-defined]
        self.fields["sample"].required = is_trial and not self.data.get("sample_subject")
        self.fields["sample"].error_messages["required"] = "Paste a text to try the rule on."

    def looked_for(self) -> list[forms.BoundField]:
        """Return the fields of this kind alone."""
        return [self[name] for name in self.looks_for]

    def clean_name(self) -> str:
        name: str = self.cleaned_data["name"].strip()
        if not name or ID.fullmatch(name):
            return name
        made = slugify(name, allow_unicode=True)[:60]
        if not ID.fullmatch(made):
            raise forms.ValidationError("Use letters or digits, as in “no-price-talk”.")
        return made

    def clean_message(self) -> str:
        typed_in: str = self.cleaned_data["message"]
        return " ".join(typed_in.split())

    def clean_touches(self) -> list[int]:
        parts = [one.strip() for one in self.cleaned_data["touches"].split(",") if one.strip()]
        allowed = {str(number) for number in range(1, MAX_TOUCHES + 1)}
        if not set(parts) <= allowed:
            raise forms.ValidationError(f"Numbers from 1 to {MAX_TOUCHES} with commas between.")
        return sorted({int(one) for one in parts})

    def clean_passing(self) -> str:
        return _unix(self.cleaned_data["passing"])

    def clean_failing(self) -> str:
        return _unix(self.cleaned_data["failing"])

    def value(self) -> Any:
        """Return the rule's value out of what was typed; `add_error` names what is wrong."""
        raise NotImplementedError

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        value = self.value()
        fix = self._fix()
        if self.errors:
            return data
        raw = {
            "id": self.old.id if self.old else data["name"] or "trial",
            "kind": self.kind,
            "value": value,
            "message": data["message"] or UNFINISHED,
            "fix": fix,
            "off": not (self.old.is_on if self.old else True),
            **{name: data[name] for name in ("severity", "scope", "touches", "passing", "failing")},
        }
        try:
            self.rule: voice.Rule = voice.parse([raw])[0]
        except voice.RuleRefused as refusal:
            raise forms.ValidationError(str(refusal)) from refusal
        if not self.is_trial:
            self._try_examples()
        return data

    def _fix(self) -> str | None:
        """Return the words that mend a finding, "" to take them away, None to leave it alone."""
        data = self.cleaned_data
        if not self.has_fix:
            return self.old.fix if self.old else None
        if data.get("fix_by") in (None, LEAVE):
            return None
        if data["fix_by"] == PUT and not data.get("fix"):
            self.add_error("fix", "Write what is put in its place.")
        return data.get("fix", "") if data["fix_by"] == PUT else ""

    def _try_examples(self) -> None:
        """Refuse examples that are none: they tell the next reader what the rule means."""
        if self.rule.passing and findings(self.rule, self.rule.passing):
            self.add_error("passing", "The rule finds something here. Mend the rule or the text.")
        if self.rule.failing and not findings(self.rule, self.rule.failing):
            self.add_error("failing", "The rule finds nothing here. Mend the rule or the text.")

    def tried(self) -> list[dict[str, Any]]:
        """Return subject and text of the sample in pieces, marked where the rule hits."""
        data = self.cleaned_data
        touch = next(iter(self.rule.touches), 1)
        draft = voice.Draft(data["sample"], data["sample_subject"], touch=touch)
        found = voice.check(draft, [_switched_on(self.rule)])
        parts = []
        for part, text in (("subject", draft.subject), ("body", draft.body)):
            here = [one for one in found if one.part == part]
            if text or here:
                parts.append({"part": part, "found": here, "pieces": _pieces(text, here)})
        return parts


def findings(rule: voice.Rule, text: str) -> tuple[voice.Finding, ...]:
    """Check one text by one rule, as its subject where the rule looks there alone."""
    touch = next(iter(rule.touches), 1)
    is_subject = rule.scope == "subject"
    draft = voice.Draft("" if is_subject else text, text if is_subject else "", touch=touch)
    found = voice.check(draft, [_switched_on(rule)])
    # The part that is not tried is empty, and may be too short for the rule.
    return tuple(one for one in found if (one.part == "subject") == is_subject)


def _switched_on(rule: voice.Rule) -> voice.Rule:
    return voice.parse([{**rule.as_json(), "off": False}])[0]


def _pieces(text: str, found: list[voice.Finding]) -> list[tuple[str, bool]]:
    """Cut a text into (words, is marked); findings over each other are one mark."""
    pieces, at = [], 0
    for one in sorted(found, key=lambda one: one.start):
        start, end = max(one.start, at), max(one.end, at)
        pieces += [(text[at:start], False), (text[start:end], True)]
        at = end
    return [piece for piece in (*pieces, (text[at:], False)) if piece[0]]


def _unix(text: str) -> str:
    """Return an example with the line ends that it is stored with, "" of blanks alone."""
    return text.replace("\r\n", "\n") if text.strip() else ""
