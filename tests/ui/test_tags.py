"""Template tags: states by shape and word, wired forms, escaped text."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django import forms
from django.core.paginator import Paginator
from django.template import Context, Template
from django.test import RequestFactory

from leadops.ui.states import LOOKS, SHAPES

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
ATTACK = "<script>alert(1)</script>"


def render(source: str, **context) -> str:
    return Template(source).render(
        Context({"request": RequestFactory().get("/list/?state=waiting&page=2"), **context})
    )


class SampleForm(forms.Form):
    company = forms.CharField(help_text="As registered.")
    verdict = forms.ChoiceField(
        choices=[("m", "Match"), ("n", "No match")], widget=forms.RadioSelect
    )
    agreed = forms.BooleanField(required=False)


@pytest.mark.parametrize(
    ("state", "style", "word"),
    [
        ("Waiting", "waiting", "Waiting"),
        ("due_soon", "due", "Due soon"),
        ("On time", "approved", "On time"),
        ("Paused", "rejected", "Paused"),
        ("Must fix", "breached", "Must fix"),
    ],
)
def test_badge_shows_shape_and_word(state, style, word):
    html = render("{% badge state %}", state=state)

    assert f'class="badge is-{style}"' in html
    assert html.count("<svg") == 1
    assert html.endswith(f"{word}</span>")


def test_badge_of_an_unknown_word_is_neutral():
    assert 'class="badge is-neutral"' in render("{% badge 'Ripening' %}")


def test_badge_shapes_differ_between_states_of_one_colour():
    assert LOOKS["rejected"].style == LOOKS["paused"].style
    assert LOOKS["rejected"].shape != LOOKS["paused"].shape
    assert {look.shape for look in LOOKS.values()} <= set(SHAPES)


def test_badge_and_diff_escape_what_they_are_given():
    assert "<script" not in render("{% badge word %}{% diff word '' %}", word=ATTACK)


@time_machine.travel(NOW, tick=False)
def test_when_is_relative_and_exact():
    html = render("{% when moment %}", moment=NOW - timedelta(minutes=12))

    assert 'datetime="2026-11-20T11:48:00+00:00"' in html
    assert ">12 min ago · 11:48</time>" in html
    assert 'title="Fri 20 Nov 2026 11:48:00 UTC"' in html


def test_when_of_nothing_is_a_dash():
    assert render("{% when moment %}", moment=None) == "–"


@time_machine.travel(NOW, tick=False)
def test_clock_counts_to_the_servers_deadline():
    html = render("{% clock due 'Due soon' %}", due=NOW + timedelta(minutes=4, seconds=12))

    assert 'role="timer"' in html
    assert 'data-due="2026-11-20T12:04:12.000+00:00"' in html
    assert "4 min 12 s left" in html


@time_machine.travel(NOW, tick=False)
def test_clock_shows_working_time_where_it_differs():
    html = render(
        "{% clock due 'On time' left %}", due=NOW + timedelta(hours=20), left=timedelta(minutes=100)
    )

    assert "1 h 40 min working time left" in html
    assert 'data-working="6000"' in html


@time_machine.travel(NOW, tick=False)
def test_clock_past_its_deadline_counts_up():
    assert "12 min over" in render("{% clock due 'Breached' %}", due=NOW - timedelta(minutes=12))


def test_paused_clock_says_why_and_does_not_run():
    html = render("{% clock due 'Paused' reason='Outside working hours' %}", due=NOW)

    assert "Outside working hours" in html
    assert "data-due" not in html


def test_field_is_wired_to_hint_and_error():
    html = render("{% field form.company %}", form=SampleForm({"company": ""}))

    assert '<label for="id_company">' in html
    assert 'id="id_company_helptext"' in html
    assert 'aria-describedby="id_company_helptext id_company_error"' in html
    assert 'aria-invalid="true"' in html
    assert html.index("Error: ") < html.index("<input")


def test_field_of_choices_is_a_group_with_a_legend():
    html = render("{% field form.verdict %}", form=SampleForm({}))

    assert "<legend>Verdict</legend>" in html
    assert 'aria-describedby="id_verdict_error"' in html


def test_field_that_is_optional_says_so():
    assert "(optional)" not in render("{% field form.company %}", form=SampleForm())
    assert "(optional)" in render(
        "{% field form.extra %}",
        form=type("F", (forms.Form,), {"extra": forms.CharField(required=False)})(),
    )


def test_error_summary_links_to_each_wrong_field():
    html = render("{% error_summary form %}", form=SampleForm({}))

    assert "There is a problem" in html
    assert 'href="#id_company"' in html
    assert 'href="#id_verdict_0"' in html
    assert ">Company: This field is required.</a>" in html


def test_error_summary_names_the_field_in_what_may_be_said_of_any():
    class Limits(forms.Form):
        least = forms.IntegerField(min_value=0)
        most = forms.IntegerField(max_value=9)
        unit = forms.CharField(max_length=3)

        def clean_unit(self):
            raise forms.ValidationError("Words or characters.")

    html = render(
        "{% error_summary form %}", form=Limits({"least": "-1", "most": "x", "unit": "abc"})
    )

    assert ">Least: Ensure this value is greater than or equal to 0.</a>" in html
    assert ">Most: Enter a whole number.</a>" in html
    assert ">Words or characters.</a>" in html


def test_error_summary_of_a_good_form_is_empty():
    assert (
        render(
            "{% error_summary form %}", form=SampleForm({"company": "Quay", "verdict": "m"})
        ).strip()
        == ""
    )


def test_diff_says_in_words_what_the_marks_show():
    html = render("{% diff 'three' '4' %}")

    assert '<del><span class="visually-hidden"> deleted: </span>three</del>' in html
    assert '<ins><span class="visually-hidden"> inserted: </span>4</ins>' in html


def test_querystring_keeps_filters_and_changes_the_page():
    assert render("{% querystring_with page=3 %}") == "?state=waiting&amp;page=3"
    assert render("{% querystring_with page=None %}") == "?state=waiting"


def test_pager_shows_where_one_is():
    html = render("{% pager page 'drafts' %}", page=Paginator(range(480), 25).page(4))

    assert "76–100 of 480 drafts" in html
    assert '<span aria-current="page">4</span>' in html


def test_sort_head_turns_the_order_around():
    html = render("{% sort_head 'score' 'Score' %}", request=RequestFactory().get("/?sort=score"))

    assert 'aria-sort="ascending"' in html
    assert "?sort=-score" in html
