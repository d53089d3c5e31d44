"""Tell the sentences of a draft apart: which state a fact, and which greet, ask or offer."""

import re
from dataclasses import dataclass

from outreach import sentences
from outreach.claims import facts
from outreach.claims.courtesies import COURTESY
from outreach.voice import prose_span

_ABOUT_US = re.compile(
    r"(?:and |but |so |that is why |which is why |this is where |und |aber |mais |pero )?"
    r"(?:i|we|my|our|i['’]m|i['’]ve|we['’]re|we['’]ve|i['’]ll|we['’]ll|i['’]d|we['’]d|ich|wir|mein|"
    r"meine|"
    r"unser|unsere|je|j['’]\w+|nous|notre|nos|nosotros|nuestro|nuestra|noi|nostr[aoie]|wij|onze|"
    r"nós|"
    r"nosso|nossa|my|nasz|nasza)\b",
    re.IGNORECASE,
)
# "I read that you …" is a statement about them, whoever begins the sentence.
_TOLD = re.compile(
    r"(?:i|we)(?:['’]ve| have)?(?: just| also| recently)? (?:read|see|saw|noticed|heard|understand|"
    r"know|gather|"
    r"learned|learnt|hear|came across|spotted|found)\b|(?:ich|wir) (?:habe|"
    r"haben)\b[^.]{0,60}\b(?:gelesen|"
    r"gesehen|gehört|bemerkt)\b|j['’]ai (?:lu|vu|appris|noté|remarqué)\b|je (?:vois|note) que\b|"
    r"he (?:leído|visto|notado)\b|"
    r"(?:wie )?(?:ich|wir) (?:sehe|lese|höre)n?\b|veo que\b|ho (?:letto|visto)\b|ik (?:las|zag)\b|"
    r"(?:li|vi) que\b",
    re.IGNORECASE,
)
_ABOUT_THEM = re.compile(
    r"\b(?:you|your|yours|you['’]re|you['’]ve|they|their|he|she|his|her|the company|the firm|the "
    r"team|its|"
    r"ihnen|ihr|ihre|ihren|ihrem|ihrer|vous|votre|vos|usted|ustedes|su|sus|voi|vostr[aoie]|avete|"
    r"siete|"
    r"vuestr[oa]s?|vosotr[oa]s|\w+[áé]is|euch|eure?[nmrs]?|uw|u|jullie|vocês|voss[ao]s?|państw[aou]|wasz\w*)\b|\bSie\b",
    re.IGNORECASE,
)
# Said to the reader, whatever follows; nothing is stated by it.
_ADDRESS = re.compile(
    r"(?:if|should you|happy to|feel free|let me|let['’]s|no need|no reply|reply|just reply|tell "
    r"me|"
    r"one line back|no rush|all good|either way|please|thanks|thank you|looking forward|hope|"
    r"wishing|"
    r"would you|could you|can you|click|book|call|visit|subscribe|sign up|learn more|read more|"
    r"talk soon|"
    r"wenn sie|falls|bitte|danke|vielen dank|gerne|ich freue|melden sie|sagen sie|"
    r"si vous|n['’]hésitez|merci|dites|s['’]il|si (?:le|les|no)|gracias|por favor)\b",
    re.IGNORECASE,
)
_QUOTATION = re.compile(r"[\"“„«][^\"“”„«»\n]{8,400}[\"”“»]")
# "I like that you doubled your team" states the doubling; "so that you drive less" does not.
_ABOUT_THEM_TOO = re.compile(
    r"(?<!so )\bthat (?:you|your)\b|\b(?:since|because|after|now that|given that) (?:you|your)\b|"
    r"\bdass (?:Sie|Ihr)\b|\bque vous\b",
)
_PRESUMES = re.compile(
    r"\b(?:since|after|now that|given that|because|with|as|nachdem|weil|da|puisque|depuis que) "
    r"(?:you|your|the|they|Sie|Ihr|vous)\b|\bcongratulations on\b|\b(?:saw|read|noticed) that\b",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|greetings|hallo|guten (?:tag|"
    r"morgen|abend)|"
    r"liebe[rs]?|sehr geehrte[rs]?|moin|servus|grüezi|bonjour|bonsoir|salut|cher|chère|madame|"
    r"monsieur|"
    r"hola|buenos días|buenas tardes|estimad[oa]s?|querid[oa])\b[^\n.!?]{0,50}?(?:[,!:]|\n|$)",
    re.IGNORECASE,
)
_SIGN_OFF = re.compile(
    r"(?:best|regards|kind regards|best regards|warm regards|best wishes|thanks|many thanks|thank "
    r"you|"
    r"cheers|yours|sincerely|all the best|talk soon|take care|viele grüße|beste grüße|mit "
    r"freundlichen grüßen|"
    r"freundliche grüße|liebe grüße|herzliche grüße|gruß|vg|lg|mfg|cordialement|bien à vous|bien "
    r"cordialement|"
    r"salutations|à bientôt|saludos|un saludo|atentamente|cordialmente)\b[^\n.?]{0,30}$",
    re.IGNORECASE,
)
_POSTSCRIPT = re.compile(r"(?:p\.? ?s\.?|n\.? ?b\.?)[:.]?\s", re.IGNORECASE)
_FIRST_PERSON = re.compile(r"\b(?:i|me|my|we|us|our|ich|mir|wir|uns|je|nous)\b", re.IGNORECASE)
_BULLET = re.compile(r"\s*(?:[-*•·–—▪●✓✔]|\d{1,2}[.)]|[a-z][.)])\s+")
_THIRD_PERSON = re.compile(
    r"(?:the|this|these|those|he|she|they|der|die|das|dieser|le|la|les|el|los|las|ce|cette)\s",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence of a draft; kind is factual, offer, question, greeting, aside or sign_off."""

    start: int
    end: int
    text: str
    kind: str


def split(body: str, sender: str = "") -> tuple[Statement, ...]:
    """Cut a draft into its sentences and name the kind of each."""
    begin, stop = _prose(body, sender)
    # A text that greets nobody and addresses nobody is a page's voice: its "we" is the company.
    is_letter = begin > 0 or stop < len(body.rstrip()) or bool(_LETTER.search(body))
    found = []
    for one in sentences.split(body):
        start = _behind_mark(body, max(one.start, begin), one.end)
        text = body[start : one.end]
        if one.end <= begin:
            found.append(Statement(one.start, one.end, one.text, "greeting"))
        elif one.start >= stop and not _POSTSCRIPT.match(one.text):
            found.append(Statement(one.start, one.end, one.text, "sign_off"))
        elif text:
            kind = kind_of(text) if is_letter else _kind_alone(text)
            found.append(Statement(start, one.end, text, kind))
    return tuple(found)


_LETTER = re.compile(
    r"\b(?:you|your|Sie|Ihre?|Ihnen|[Ee]uch|[Ee]ure?[nmrs]?|vous|votre|vos|usted|vuestr[oa]s?|"
    r"\w+[áé]is)\b"
)


def _prose(body: str, sender: str) -> tuple[int, int]:
    """Return where the prose begins and ends, in any of the languages."""
    begin, stop = prose_span(body, sender)
    greeting = _GREETING.match(body)
    if greeting and greeting.end() > begin:
        begin = greeting.end()
        while begin < len(body) and body[begin].isspace():
            begin += 1
    at = len(body.rstrip())
    for line in reversed(body.rstrip().split("\n")[-6:]):
        start = at - len(line)
        if start > begin and _SIGN_OFF.match(line.strip()):
            stop = min(stop, start)
        at = start - 1
    return begin, max(begin, stop)


def _behind_mark(body: str, start: int, end: int) -> int:
    """Return where a sentence begins behind its bullet."""
    mark = _BULLET.match(body, start, end)
    return mark.end() if mark and mark.end() < end else start


def _kind_alone(sentence: str) -> str:
    """Name what a sentence does that stands in no letter: everything but a question states."""
    if sentence.rstrip("\"'”’) ").endswith("?"):
        return kind_of(sentence)
    if _GREETING.fullmatch(sentence) or _SIGN_OFF.fullmatch(sentence):
        return "greeting"
    has_words = sum(word[:1].isalpha() for word in sentences.words(sentence)) >= 2
    return "factual" if has_words else "aside"


def kind_of(sentence: str) -> str:
    """Name what a sentence of the prose does; in doubt it states a fact."""
    if mark := _POSTSCRIPT.match(sentence):
        sentence = sentence[mark.end() :]
    if COURTESY.fullmatch(sentence):
        return "aside"
    stated = facts.read(sentence)
    # "Ten minutes next week?" is an offer of time, not a figure about anybody.
    figures = [one for one in stated.numbers if not (one.unit == "day" and one.low < 0.05)]
    has_detail = bool(figures or stated.days)
    if _QUOTATION.search(sentence) or _TOLD.match(sentence):
        return "factual"
    if "?" in sentence.rstrip("\"'”’) ")[-3:]:
        presumes = bool(_PRESUMES.search(sentence)) and bool(stated.names or has_detail)
        is_about_them = bool(stated.names or _ABOUT_THEM.search(sentence))
        return "factual" if presumes or (has_detail and is_about_them) else "question"
    if _ABOUT_US.match(sentence):
        return "factual" if _ABOUT_THEM_TOO.search(sentence) else "offer"
    if _ADDRESS.match(sentence) and not has_detail:
        return "aside"
    # "Calendars fill up" is an opinion, "Cardinal supports teams" names somebody.
    is_named = bool(stated.names) or (stated.opener and not stated.opener.endswith("s"))
    is_checkable = has_detail or is_named or _ABOUT_THEM.search(sentence) or _tells(sentence)
    return "factual" if is_checkable else "aside"


def _tells(sentence: str) -> bool:
    """Tell a full sentence about a third party from a remark of the writer's."""
    size = len(sentences.words(sentence))
    is_told = size >= 7 or (size >= 5 and bool(_THIRD_PERSON.match(sentence)))
    is_german = size >= 4 and facts.read(sentence).is_german
    return (is_told or is_german) and not _FIRST_PERSON.search(sentence)
