"""The language of a sentence, by its small words: enough to know whether two are in the same."""

from collections.abc import Iterable, Mapping

from outreach.claims import words
from outreach.sentences import listed

_SMALL = {
    "en": listed("the and of is are was were has have you your we our its to for with by from at "
    "on "
                 "this that it in they their an not no"),
    "de": listed("der die das den dem des ein eine einen und ist sind wurde wurden wird werden "
    "haben "
                 "hat mit von für im am zur zum bei nicht auf aus sie wir ihre ihr nach seit unser "
                 "unsere kein keine über zu in an um als bis oder auch unserer ihrer ihren "
                 "vom ihr euch euer eure euren habt seid ich man sich dass wie noch nur mehr "
                 "ihnen ihrem ihres dein deine deinen"),
    "fr": listed("le la les des du un une et est sont a ont avec pour dans par vous nous votre "
    "notre "
                 "vos sur au aux depuis ne pas en qui sa son ses de l d j qu c avez êtes ce cette "
                 "ces chez plus déjà été j'ai d'ici"),
    "es": listed("el la los las del un una y es son ha han con para por su sus nuestro nuestra en "
    "no "
                 "que desde se al nuestros de ustedes vuestro vuestra vuestros vuestras vosotros "
                 "habéis sois estáis tenéis hemos está más este esta esto unos unas "
                 "lo le muy ya os del"),
    "it": listed("il lo la gli le del della dei un una e è sono ha hanno con per di da nel non "
    "vostro "
                 "vostra nostro dal avete abbiamo in che si al alla i"),
    "nl": listed("de het een en is zijn heeft hebben met van voor in op uw u wij onze niet geen "
    "bij "
                 "werd wordt naar sinds dat die jullie aan"),
    "pt": listed("o os as do da dos das um uma e é são foi com para por no na nos nas não seu sua "
                 "nossos nosso nossa vossos vossa em que desde de ao mais"),
    "pl": listed("i w we z ze na do od się nie jest są to oraz za przez dla państwo państwa nasz "
                 "nasza naszych roku o po"),
}  # fmt: skip
_CODES = {
    word: tuple(code for code, small in _SMALL.items() if word in small)
    for word in frozenset().union(*_SMALL.values())
}


# By what the words of a text are found.
_OF_KEY = {words.stem(word): codes for word, codes in _CODES.items()}
KEYS = frozenset(_OF_KEY)


def of(tokens: Iterable[str]) -> str:
    """Return the code of the language with most hits, or nothing where two have as many."""
    hits = dict.fromkeys(_SMALL, 0)
    for one in tokens:
        for code in _CODES.get(one, ()):
            hits[code] += 1
    return _most(hits)


def of_counted(counts: Mapping[str, int]) -> str:
    """Return the same of a text of which is known how often each of `KEYS` stands in it."""
    hits = dict.fromkeys(_SMALL, 0)
    for key, count in counts.items():
        for code in _OF_KEY[key]:
            hits[code] += count
    return _most(hits)


def _most(hits: Mapping[str, int]) -> str:
    most, second, *_ = sorted(hits.values(), reverse=True)
    return max(hits, key=lambda code: hits[code]) if most > second else ""
