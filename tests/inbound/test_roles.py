"""Words as roles (CMP1): one sense under one name in eight languages."""

from pathlib import Path

import pytest

import inbound
from inbound.disposition import folded
from inbound.roles import ANSWERS, ANY, LANGUAGES, WISHES, WORD, roles


def spoken(text: str) -> list[tuple[str, ...]]:
    return roles(tuple(folded(text)[0].split()))


def lines(lexicon: str) -> list[str]:
    text = Path(inbound.__file__).with_name(lexicon).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


both = pytest.mark.parametrize("lexicon", [WISHES, ANSWERS])


@both
def test_every_role_has_one_line_in_each_language_or_for_any(lexicon: str) -> None:
    tags: dict[str, list[str]] = {}
    role = ""
    for line in lines(lexicon):
        tag, _, words = line.partition(" ")
        if words:
            tags[role].append(tag)
        else:
            role = line
            tags.setdefault(role, [])

    allowed = {LANGUAGES, (*LANGUAGES, ANY), (ANY,)}

    assert {role for role, found in tags.items() if tuple(found) not in allowed} == set()


def test_topic_is_known_whatever_the_language() -> None:
    assert "document" in spoken("bitte streichen sie die clause")[-1]


@both
def test_every_word_is_folded(lexicon: str) -> None:
    assert [line for line in lines(lexicon) if folded(line)[0] != line] == []


@both
def test_every_entry_is_a_word_as_the_reader_cuts_them(lexicon: str) -> None:
    entries = [one.removeprefix("=") for line in lines(lexicon) for one in line.split()[1:]]

    assert [one for one in entries if not WORD.fullmatch(one)] == []


@pytest.mark.parametrize(
    "text",
    [
        "strike our address from your list",
        "streicht unsere Adresse aus eurer Liste",
        "supprimez notre adresse de votre liste",
        "borren nuestra dirección de su lista",
        "cancellate nostro indirizzo dalla vostra lista",
        "schrap onze adres uit jullie lijst",
        "apaguem nossa direção da vossa lista",
        "usuńcie nasz adres z waszej listy",
    ],
)
def test_same_sense_is_the_same_roles_in_every_language(text: str) -> None:
    said = spoken(text)

    assert "remove" in said[0]
    assert "our" in said[1]
    assert "from" in said[3]
    assert "list" in said[-1]


def test_verb_under_a_particle_is_the_verb() -> None:
    assert "write" in spoken("uns nicht mehr anzuschreiben")[-1]


def test_compound_is_its_last_noun() -> None:
    assert "mail" in spoken("wir wollen keine Vertriebsmails")[-1]


def test_short_beginning_does_not_open_a_long_word() -> None:
    """ "par" is to stop in Spanish, "particular" is not."""
    assert spoken("para el particular")[-1] == ()


def test_word_of_no_language_has_no_role() -> None:
    assert spoken("please remove zyxwvut")[-1] == ()


@pytest.mark.parametrize("slip", ["unsubsrcibe", "nusubscribe", "unsubcribe", "unsubscriibe"])
def test_slip_of_the_finger_has_the_roles_of_the_word_it_misses(slip: str) -> None:
    assert spoken(f"please {slip} me")[1] == ("unsubscribe",)


def test_short_word_is_no_slip() -> None:
    assert spoken("please stap me")[1] == ()
