"""Does a sentence deny what its passage asserts, or assert what it denies?"""

import re

from outreach.claims import wordings, words
from outreach.claims.context import Context, Reasons
from outreach.claims.facts import Facts
from outreach.sentences import words as words_of

_LEAVING = frozenset(words.stem(one) for one in ("leave", "end", "stop"))
_PAYING = frozenset(map(words.stem, ("pay", "cost", "charge")))
_WITHDRAWING = frozenset(map(words.stem, ("withdraw", "abandon", "discontinue")))
# "No other yard had done it before you", "never before so many": where it was the first, a record.
_NO_OTHER = re.compile(
    r"\b(?:(?:no other|nobody else|no one else) [^.]*\bbefore|never before|noch nie|"
    r"jamais auparavant|nunca antes)\b",
    re.IGNORECASE,
)
_GIVEN_UP = re.compile(r"\bfrom ([^\W\d_]+) to [^\W\d_]")  # "from gas to pellets"
_RECORD = frozenset((words.stem("record"),))

# "You no longer print": of what was stopped, given up, left.
_NO_LONGER = re.compile(
    r"\b(?:no longer|any ?(?:more|longer)|nicht (?:mehr|länger)|kein\w* [^.;]{1,60}\bmehr|"
    r"ne? [^\W\d_]+ plus|n['’][^\W\d_]+ plus|ya no|já não|non [^.;]{1,30}\bpiù|"
    r"(?:niet|geen) [^.;]{0,60}(?:meer|langer)|już nie)\b",
    re.IGNORECASE,
)
_OVER = words.ENDING | words.ADVERSE | _WITHDRAWING
_SURE = 2  # words denied in a sentence and told in its passage: no retelling denies so many


# "Who skips the cleaning", "verzichtet auf Plastik": denied without a "not".
_AVOIDS = re.compile(
    r"\b(?:avoid(?:s|ed|ing)?|skip(?:s|ped|ping)?|forgo(?:es|ne|ing)?|omit(?:s|ted)?|"
    r"refrain(?:s|ed)? from|renounces?d?|vermeide\w*|meide[nt]|verzichte\w*|entf[aä]ll\w*|"
    r"lässt weg|lassen weg|évite\w*|éviter|renonce\w*|se passe(?:nt|r)? de|s'abst\w+|evita\w*|"
    r"prescind\w+|renuncia\w*|rinunci\w+|fa(?:nno)? a meno|vermijd\w*|mijd(?:en|t)|"
    r"zie(?:t|n) af|dispensa\w*|abdica\w*|unika\w*|rezygn\w+)\b", re.IGNORECASE,
)  # fmt: skip
_NOT_YET = re.compile(
    r"\b(?:not (?:\w+ ){0,4}yet|n[’']t (?:\w+ ){0,4}yet|yet to|still (?:needs?|lacks?|awaits?)|"
    r"noch (?:nicht|kein\w*|immer nicht)|pas encore|toujours pas|todavía no|aún no|non ancora|"
    r"non \w+ ancora|nog (?:niet|geen)|ainda não|jeszcze nie|has not got)\b|"
    r"^noch \w+ (?:\w+ )?(?:nicht|kein)",
    re.IGNORECASE,
)
_IN_VIEW = re.compile(
    r"\b(?:wait(?:s|ing)?|await(?:s|ing)?|pending|outstanding|subject to|appl(?:y|ied|ication)|"
    r"examin\w+|review(?:s|ing)?|consider\w*|negotiat\w+|expect\w*|due|planned|to be|will|"
    r"wart\w+|aussteh\w*|steht aus|beantragt|geprüft|prüft|erwart\w+|en attente|attend\w*|"
    r"examine\w*|demandé\w*|pendiente|esperan?|solicit\w+|in attesa|attend\w+|richiest\w+|"
    r"wacht\w*|aangevraagd|verwacht\w*|aguarda\w*|pendente|oczekuj\w+|czeka\w*)\b",
    re.IGNORECASE,
)
_NO_OTHER_ONE = re.compile(
    r"\b(?:no (?:one |thing |\w+ )?(?:other|else)|nothing else|nobody else|none of the others?|"
    r"kein\w* (?:\w+ )?andere\w*|sonst (?:nichts|niemand|kein\w*)|aucune? autre|rien d'autre|"
    r"ningun[oa]? otr[oa]|ningún otro|nada más|nessun[oa]? altr[oa]|nient'altro|"
    r"geen ander\w*|niets anders|nenhum[a]? outr[oa]|nada mais|żad\w+ inn\w+|nic innego)\b",
    re.IGNORECASE,
)


def check(claim: Facts, quote: Facts, context: Context) -> Reasons:
    """Give what one of the two denies and the other does not."""
    own = {words.stem(one) for one in context.own}
    shared = (claim.stems & quote.stems) - own
    if _is_agreed(claim, quote, shared) or _is_said_otherwise(claim, quote):
        return
    if _is_over(claim, quote) or _is_stopped(claim, quote):
        return
    if _is_until(claim, quote) or _is_until(quote, claim):
        yield "weak", "The source says this with another denial."
        return
    if _is_first(claim, quote) or _is_denied_alike(claim, quote):
        yield "weak", "The source says this with another denial."
        return
    given_up = frozenset(words.stem(one) for one in _GIVEN_UP.findall(claim.text))
    denied = (quote.denied - quote.held) & (claim.held - claim.denied - given_up) & shared
    asserted = (claim.denied - claim.held) & (quote.held - quote.denied) & shared
    is_ending = (claim.stems & _LEAVING and quote.denied) or (
        quote.stems & _LEAVING and claim.denied
    )
    names = {words.stem(one) for one in claim.names}
    is_whole = bool(asserted) and bool(shared - asserted - names)
    is_whole = is_whole and claim.order[0] in quote.stems
    is_whole = is_whole and quote.vocabulary.issuperset(claim.names)
    is_whole = is_whole and claim.denied - claim.held - names - own <= asserted | wordings.GENERAL
    is_sure = len(asserted - names) >= _SURE or is_whole
    own_verbs = claim.verbs - {words.stem(one) for one in claim.names} - own
    if own_verbs and not own_verbs & quote.stems and asserted and not denied and not is_sure:
        # "Nothing changes for Madrid" where Madrid stays open: another verb may need the "not".
        yield "weak", "The source says this with another verb."
    elif is_ending and (denied or asserted) and not claim.denied & _LEAVING & quote.held:
        # "You left the business" and "we are no longer in it" are one.
        yield "weak", "The source says this with other words of ending."
    elif (denied or asserted) and _is_otherwise(claim, quote):
        yield "weak", "The source says this with another denial."
    elif denied:
        yield "unsupported", "The source says the opposite: it has a “not”."
    elif asserted or (claim.denied and not quote.denied and claim.denied & quote.vocabulary):
        verdict = "contrary" if is_sure else "unsupported"
        yield verdict, "The source says the opposite: it has no “not”."
    elif claim.denied and not quote.denied and _is_told_without(claim, quote):
        yield "weak", "The source says this with another denial."
    elif claim.denied and not quote.denied:
        yield "missing", "The source does not deny this."


def _is_over(claim: Facts, quote: Facts) -> bool:
    """Tell "you no longer print" where printing was stopped, given up, sold or left."""
    is_ended = bool(quote.stems & _OVER - claim.stems) and not quote.denied
    return is_ended and bool(_NO_LONGER.search(claim.said))


_STOPPING = frozenset(("stop", "stopped", "stops", "stopping", "cease", "ceased"))


def _is_stopped(claim: Facts, quote: Facts) -> bool:
    """Tell "dropped wedding cakes" of "stopped making wedding cakes"."""
    is_only = quote.denials == len(_STOPPING.intersection(quote.low)) > 0
    return is_only and not claim.denied and bool(claim.stems & _OVER)


def _is_otherwise(claim: Facts, quote: Facts) -> bool:
    return (
        _is_told_without(claim, quote)
        or _is_told_without(quote, claim)
        or _is_subject_denied(claim, quote)
    )


def _is_told_without(denying: Facts, other: Facts) -> bool:
    """Tell whether one denies what the other says without that "not".

    Who avoids a thing does without it, what is awaited is not there yet, and of what no other is
    said it is only said of one.
    """
    if "only" in other.quantifiers and _NO_OTHER_ONE.search(denying.text):
        return True
    if other.denied or not denying.denied:
        return False
    if (found := _AVOIDS.search(other.text)) and not _AVOIDS.search(denying.text):
        behind = frozenset(map(words.stem, words_of(other.text[found.end() :])[:_REACH]))
        before = frozenset(map(words.stem, words_of(other.text[: found.start()])[-_REACH:]))
        return bool((behind or before) & denying.denied) or bool(
            other.is_german and before & denying.denied
        )
    return bool(_NOT_YET.search(denying.said) and _IN_VIEW.search(other.text))


def _is_subject_denied(claim: Facts, quote: Facts) -> bool:
    """Tell "a degree is not required" of "no degree needed": both deny, by verbs of their own."""
    if not (claim.denials == quote.denials == 1) or claim.verbs & quote.verbs:
        return False
    first = next((one for one in claim.order if one not in words.FRAME), "")
    return first in quote.denied - quote.held


_REACH = 4


def _is_agreed(claim: Facts, quote: Facts, shared: frozenset[str]) -> bool:
    """Tell whether both deny the same."""
    is_both = claim.denied & quote.denied & shared - claim.held - quote.held
    if not is_both or claim.denials == quote.denials:
        return bool(is_both)
    verbs = claim.verbs | quote.verbs
    return bool(is_both & verbs) and not (claim.denied ^ quote.denied) & shared & verbs


def _is_denied_alike(claim: Facts, quote: Facts) -> bool:
    """Tell "has yet to agree" where the consent is still to come: words of one matter denied."""
    return claim.denials == quote.denials and any(
        words.related(one) & (quote.denied - quote.held) for one in claim.denied - claim.held
    )


_BEFORE = re.compile(
    r"(?:\bnot|n[’']t|\bnever|\bno) [^.]*\b(?:before|until|till) (?:the |next )*([^\W\d_]{3,}|\d+)",
    re.IGNORECASE,
)


def _is_until(denying: Facts, other: Facts) -> bool:
    """Tell "not before spring" where it is from spring on."""
    if denying.denials != 1 or other.denied:
        return False
    found = _BEFORE.search(denying.said)
    return found is not None and found[1].lower() in other.said.lower()


def _is_first(claim: Facts, quote: Facts) -> bool:
    return bool(_NO_OTHER.search(claim.text) and (quote.superlatives or _RECORD & quote.stems))


def _is_said_otherwise(claim: Facts, quote: Facts) -> bool:
    """Tell whether one of the two denies what the other says by an opposite."""
    if _is_antonym(claim, quote) or _is_antonym(quote, claim):
        return True
    is_kept = claim.denied & _LEAVING & quote.held  # "has not stopped" where it has
    if claim.denied and claim.stems & _LEAVING and quote.stems & words.ENDING and not is_kept:
        return True  # "You will stop bottling" where the line is to close
    if claim.denied and quote.stems & _WITHDRAWING - quote.denied - claim.stems:
        return True  # "You no longer hire out bicycles" where the firm has pulled out
    if claim.denied & _PAYING - quote.stems and "free" in quote.vocabulary:
        return True  # "parents do not pay more" of "at no extra charge"
    # "41 instead of 26" where it grew from 26 to 41
    return any(one.is_old for one in claim.numbers) and any(one.is_old for one in quote.numbers)


def _is_antonym(denying: Facts, other: Facts) -> bool:
    """Tell whether one sentence denies what the other says by its opposite: "none will close"."""
    told = other.held - other.denied
    return any(
        theirs & told and not mine & told
        for one in sorted(denying.denied - denying.held)
        for mine, theirs in words.OPPOSITES.get(one, ())
    )
