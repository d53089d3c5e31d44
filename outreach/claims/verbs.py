"""Tell which words of a sentence stand where a verb does."""

import re
from collections.abc import Iterator

from outreach.claims import parties, units, words
from outreach.sentences import listed

# A verb stands behind these, a noun behind an article or an adjective.
_BEFORE_VERBS = listed(
    "you we they it who which that he she to has have had will would can could may did does do "
    "don't "
    "doesn't didn't won't not never also just be been being are is was were and "
    "sie wir ihr haben hat hatte wird werden wurde wurden nicht zu sich "
    "vous nous ils elles il elle avez avons ont a êtes sont est été ne n'avez se qui "
    "han ha hemos se no que abbiamo avete hanno siete non si heeft hebben u wij niet "
    "foram foi são não se nie się państwo"
)


_BEFORE_NOUNS = listed(
    "the a an your our their its his her this these of der die das den dem ein eine einen ihr ihre "
    "ihren unser unsere votre vos notre nos un une du des su sus el los las una unos il lo gli i "
    "uno "
    "vostro vostra nostro nostra uw onze het een de o os as um uma"
)
_BEFORE_ADJECTIVES = _BEFORE_NOUNS | parties.PREPOSITIONS
_DETERMINERS = listed(
    "the a an your our le la les un une des el los las una il lo gli de het een o os as um uma vos "
    "votre su sus"
) - {"de", "a", "des"}
_FINITE = re.compile(
    r"(?:aron|ieron|[aei]mos|ámos|[aei]ram|[ae]ndo|[ae]v?ano|[ei]ono|ono|iamo|[aei]te|[aei]rono|"
    r"ons|ez|"
    r"aient|èrent|li|liśmy|[ae]my|ją|cie)$"
)


# Words on which a verb may end, but no noun that only names people or things.
_NOUN_ENDING = re.compile(r"(?:ers|ors|ees|ists|ments|tions|ions|ities|ians|ants|men|ness|ship)$")


def told(tokens: list[str], stems: list[str], language: str) -> Iterator[str]:
    """Give the stems that stand where a verb stands, or that the lexicon has as verbs."""
    is_romance = language in ("es", "fr", "it", "pt", "pl")
    for place, (token, stem) in enumerate(zip(tokens, stems, strict=True)):
        before = tokens[place - 1] if place else ""
        if before.endswith("ly") and place > 1:
            before = tokens[place - 2]
        is_finite = bool(is_romance and _FINITE.search(token))
        is_behind = (
            is_finite or before in _BEFORE_VERBS or before.endswith(("'ve", "'ll", "'d", "'re"))
        )
        is_noun = before in _BEFORE_NOUNS or (not is_romance and _is_noun_form(tokens, place))
        following = tokens[place + 1] if place + 1 < len(tokens) else ""
        # Hardly a noun stands before an article or a figure: "la coopérative réunit 190".
        is_before = bool(before) and (
            following in _DETERMINERS or following in units.SMALL or following[:1].isdigit()
        )
        is_verb = is_behind or is_before or stem in words.VERBS or not before
        if stem and token[:1].isalpha() and is_verb and not is_noun:
            yield stem


def _is_noun_form(tokens: list[str], place: int) -> bool:
    """Tell "employees", "to farmers" and a plural that opens a sentence: no verbs of English."""
    token, before = tokens[place], tokens[place - 1] if place else ""
    is_plural = token.endswith("s") and not token.endswith(("ss", "us"))
    return bool(_NOUN_ENDING.search(token)) or (is_plural and before in ("to", "and", ""))


def in_german(cased: list[str], stems: list[str]) -> Iterator[str]:
    """Give the German stems that are no nouns, by their small letter, and no adjectives."""
    for place, (token, stem) in enumerate(zip(cased, stems, strict=True)):
        before = cased[place - 1].lower() if place else ""
        following = cased[place + 1] if place + 1 < len(cased) else ""
        is_adjective = (
            token.endswith(("e", "en", "er", "es", "em"))
            and following[:1].isupper()
            and (before in _BEFORE_ADJECTIVES or before[:1].isdigit())
        )
        if stem and token[:1].islower() and not is_adjective:
            yield stem
