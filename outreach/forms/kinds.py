"""One form per kind of voice rule, and the file of a whole set."""

import json
from collections.abc import Callable
from typing import Any

from django import forms

from leadops.ui.forms import FileField
from outreach import voice
from outreach.forms.rules import LEAVE, PUT, TAKE, RuleForm
from outreach.voice.patterns import LONGEST, PatternRefused, safe_pattern
from outreach.voice.rules import LONGEST_PHRASE, MOST_TEXTS

BIGGEST_FILE = 1_000_000
LARGEST = 100_000
PHRASES, PATTERNS = "phrases", "patterns"


def _lines(text: str) -> list[str]:
    """Return the lines that hold anything, blanks at their ends kept: patterns may need them."""
    return [line for line in text.replace("\r\n", "\n").split("\n") if line.strip()]


def _texts_field(label: str, hint: str, *, required: bool = True) -> forms.CharField:
    return forms.CharField(
        label=label,
        required=required,
        strip=False,
        max_length=600_000,
        help_text=hint,
        widget=forms.Textarea(attrs={"rows": 8, "spellcheck": "false"}),
    )


def _phrases(text: str) -> list[str]:
    lines = [" ".join(line.split()) for line in _lines(text)]
    _refuse_many(lines, LONGEST_PHRASE)
    return list(dict.fromkeys(lines))


def _patterns(text: str) -> list[str]:
    lines = _lines(text)
    _refuse_many(lines, LONGEST)
    said = [(number, _refused(line)) for number, line in enumerate(lines, start=1)]
    wrong = [f"Line {number}: {why}" for number, why in said if why]
    if wrong:
        raise forms.ValidationError(wrong[:5])
    return list(dict.fromkeys(lines))


def _refused(pattern: str) -> str:
    try:
        safe_pattern(pattern)
    except PatternRefused as refusal:
        return str(refusal)
    return ""


def _refuse_many(lines: list[str], longest: int) -> None:
    if not lines:
        raise forms.ValidationError("Write one at least, each on its own line.")
    if len(lines) > MOST_TEXTS:
        raise forms.ValidationError(f"{len(lines)} lines are too many: {MOST_TEXTS} at most.")
    for number, line in enumerate(lines, start=1):
        if len(line) > longest:
            many = f"Line {number} has {len(line):,} characters: {longest:,} at most."
            raise forms.ValidationError(many)


class _Fixing(RuleForm):
    """A rule whose findings a button may mend."""

    has_fix = True

    fix_by = forms.ChoiceField(
        label="Button that mends a finding",
        widget=forms.RadioSelect,
        initial=LEAVE,
        choices=[
            (LEAVE, "None: a person writes it anew"),
            (TAKE, "Takes the words away"),
            (PUT, "Puts other words in their place"),
        ],
    )
    fix = forms.CharField(
        label="Words put in their place", required=False, max_length=200, strip=False
    )


class PhraseForm(_Fixing):
    """Words that must not be said."""

    kind = "phrase"
    looks_for = (PHRASES,)

    phrases = _texts_field(
        "Phrases",
        "One a line. Found in any case, as whole words, whatever the quotes and blanks between.",
    )

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.fields["fix_by"].choices = [  # type: ignore[attr-defined]
            (LEAVE, "None: a person writes it anew"),
            (TAKE, "Takes the whole sentence away"),
            (PUT, "Puts other words in their place"),
        ]

    def clean_phrases(self) -> list[str]:
        return _phrases(self.cleaned_data["phrases"])

    def value(self) -> Any:
        """Return the phrases."""
        return self.cleaned_data.get("phrases")


class PatternForm(_Fixing):
    """Patterns that must not match."""

    kind = "pattern"
    looks_for = (PATTERNS,)

    patterns = _texts_field(
        "Patterns",
        "Regular expressions, one a line; blanks at the ends of a line count, small and capital "
        "letters do not. None may look ahead, look behind or repeat an earlier part.",
    )

    def clean_patterns(self) -> list[str]:
        return _patterns(self.cleaned_data["patterns"])

    def value(self) -> Any:
        """Return the patterns."""
        return self.cleaned_data.get("patterns")


def _number(label: str, hint: str = "") -> forms.FloatField:
    return forms.FloatField(
        label=label, required=False, min_value=0, max_value=LARGEST, help_text=hint
    )


class _Limited(RuleForm):
    """A rule with limits."""

    least = _number("At least")
    most = _number("At most")

    def limits(self) -> dict[str, float]:
        """Return min and max as typed; names the field where they make no sense."""
        data = self.cleaned_data
        given = {"min": data.get("least"), "max": data.get("most"), "hard_max": data.get("hard")}
        made = {name: _plain(number) for name, number in given.items() if number is not None}
        if not made and not {"least", "most", "hard"} & set(self.errors):
            self.add_error("most", "Give one limit at least.")
        if made.get("min", 0) > made.get("max", made.get("hard_max", LARGEST)):
            self.add_error("least", "This is more than the most that is allowed.")
        if made.get("hard_max", LARGEST) < made.get("max", 0):
            self.add_error("hard", "This is less than “At most”: it would never be a warning.")
        return made


def _plain(number: float) -> int | float:
    return int(number) if float(number).is_integer() else number


class LengthForm(_Limited):
    """How long or hard a text may be."""

    kind = "length"
    looks_for = ("unit", "least", "most", "hard")

    unit = forms.ChoiceField(
        label="Measured in",
        choices=[
            ("words", "Words"),
            ("characters", "Characters"),
            ("sentences", "Sentences"),
            ("sentence_words", "Words of each sentence"),
            ("grade", "Reading grade (school years)"),
        ],
    )
    hard = _number("Must fix over", "Over this it must be fixed, whatever the severity.")

    def value(self) -> Any:
        """Return unit and limits."""
        return {"unit": self.cleaned_data.get("unit"), **self.limits()}


class OpeningForm(RuleForm):
    """How the first sentence behind the greeting may begin."""

    kind = "opening"
    looks_for = ("avoided", "is_specific")

    avoided = _texts_field("Does not begin with", "Words or phrases, one a line.", required=False)
    is_specific = forms.BooleanField(
        label="Has something specific: a figure, a name, a quote or “you”", required=False
    )

    def clean_avoided(self) -> list[str]:
        text = self.cleaned_data["avoided"]
        return _phrases(text) if text.strip() else []

    def value(self) -> Any:
        """Return what is avoided and needed."""
        data = self.cleaned_data
        if "avoided" in data and not data["avoided"] and not data.get("is_specific"):
            self.add_error("avoided", "Write words to avoid, or ask for something specific.")
        needs = {"needs": "specific"} if data.get("is_specific") else {}
        return {"not": data.get("avoided"), **needs}


class CountForm(_Limited, _Fixing):
    """How often something may stand there."""

    kind = "count"
    looks_for = ("of", "texts", "least", "most")

    of = forms.ChoiceField(
        label="What is counted",
        choices=[
            ("questions", "Questions"),
            ("links", "Links"),
            ("exclamations", "Exclamation marks"),
            ("sign_offs", "Sign-offs with a name"),
            ("emoji", "Emoji"),
            ("capitals", "Words in capitals"),
            (PHRASES, "These phrases"),
            (PATTERNS, "These patterns"),
        ],
    )
    texts = _texts_field(
        "Phrases or patterns", "One a line; only for the last two choices.", required=False
    )

    def value(self) -> Any:
        """Return what is counted, and the limits."""
        data = self.cleaned_data
        of, limits = data.get("of"), self.limits()
        if of not in (PHRASES, PATTERNS):
            if data.get("texts", "").strip():
                self.add_error("texts", "Only “These phrases” and “These patterns” read this.")
            return {"of": of, **limits}
        read: Callable[[str], list[str]] = _phrases if of == PHRASES else _patterns
        try:
            return {of: read(data.get("texts", "")), **limits}
        except forms.ValidationError as error:
            self.add_error("texts", error)
            return None


FORMS: dict[str, type[RuleForm]] = {
    form.kind: form for form in (PhraseForm, PatternForm, LengthForm, OpeningForm, CountForm)
}


def typed(rule: voice.Rule) -> dict[str, Any]:
    """Return what the form of a rule begins with: what was typed to get exactly this rule."""
    value = rule.value
    fix_by = LEAVE if rule.fix is None else PUT if rule.fix else TAKE
    shared = {
        **{name: getattr(rule, name) for name in ("message", "severity", "scope")},
        "passing": rule.passing,
        "failing": rule.failing,
        "touches": ", ".join(map(str, rule.touches)),
        "fix_by": fix_by,
        "fix": rule.fix or "",
    }
    if rule.kind in ("phrase", "pattern"):
        return {**shared, f"{rule.kind}s": _joined(value)}
    if rule.kind == "opening":
        avoided = {"avoided": _joined(value["not"]), "is_specific": bool(value.get("needs"))}
        return {**shared, **avoided}
    limits = {"least": value.get("min"), "most": value.get("max"), "hard": value.get("hard_max")}
    if rule.kind == "length":
        return {**shared, **limits, "unit": value["unit"]}
    of = next((name for name in (PHRASES, PATTERNS) if name in value), value["of"])
    return {**shared, **limits, "of": of, "texts": _joined(value.get(of, []))}


def _joined(texts: list[str]) -> str:
    # A file may hold a pattern over two lines; here each has one.
    return "\n".join(text.replace("\r", "\\r").replace("\n", "\\n") for text in texts)


class FileForm(forms.Form):
    """A whole set of rules as a file, the format that is taken away and that the lab reads."""

    file = FileField(label="File with rules (JSON)")

    def clean_file(self) -> Any:
        file = self.cleaned_data["file"]
        if file.size > BIGGEST_FILE:
            raise forms.ValidationError("The file is larger than 1 MB. Rules are far smaller.")
        try:
            document = json.loads(file.read().decode("utf-8-sig"))
            voice.parse(document)
        except voice.RuleRefused as refusal:
            raise forms.ValidationError(str(refusal)) from refusal
        except json.JSONDecodeError as error:
            place = f"line {error.lineno}, sign {error.colno}"
            raise forms.ValidationError(f"The file cannot be read at {place}.") from error
        except (ValueError, RecursionError) as error:
            raise forms.ValidationError("The file is no JSON of rules.") from error
        return document
