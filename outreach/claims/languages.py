"""The language of a sentence, by its small words: enough to know whether two are in the same."""

from collections.abc import Iterable

from outreach.sentences import listed

_SMALL = {
    "en": listed("the and of is are was were has have you your we our its to for with by from at "
    "on "
                 "this that it in they their an not no"),
    "de": listed("der die das den dem des ein eine einen und ist sind wurde wurden wird werden "
    "haben "
                 "hat mit von für im am zur zum bei nicht auf aus sie wir ihre ihr nach seit unser "
                 "unsere kein keine über zu in an um als bis oder auch unserer ihrer ihren "
                 "wurden vom"),
    "fr": listed("le la les des du un une et est sont a ont avec pour dans par vous nous votre "
    "notre "
                 "vos sur au aux depuis ne pas en qui sa son ses de l"),
    "es": listed("el la los las del un una y es son ha han con para por su sus nuestro nuestra en "
    "no "
                 "que desde se al nuestros de ustedes"),
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


def of(tokens: Iterable[str]) -> str:
    """Return the code of the language with most hits, or nothing where two have as many."""
    hits = dict.fromkeys(_SMALL, 0)
    for one in tokens:
        for code in _CODES.get(one, ()):
            hits[code] += 1
    most, second, *_ = sorted(hits.values(), reverse=True)
    return max(hits, key=lambda code: hits[code]) if most > second else ""
