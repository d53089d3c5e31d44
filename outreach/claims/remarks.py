"""What of a sentence states a fact, where the rest is the writer's own remark.

"With over 60 people on the team, planning shifts must be hard" states the 60 people; "Twelve
clinics already: that can't be easy to schedule" the clinics.
"""

import re

_MOST = 400  # characters of a sentence that may hold a remark
# What a writer supposes or thinks, in eight languages.
_OPINION = (
    r"must be|must make|has to be|have to be|can['’]?t be|cannot be|can be (?:hard|tricky)|"
    r"(?:is|are) (?:surely|probably|no small|not easy|hardly|rarely)|isn['’]t (?:easy|simple)|"
    r"(?:takes?|costs?|eats?) (?:up )?(?:time|effort)|becomes|gets? (?:tricky|hard|complex)|"
    r"lohnt|dürfte|muss|wird (?:\w+ ){0,3}(?:nicht|kaum|schnell|wohl)|"
    r"ist (?:\w+ ){0,3}(?:nicht (?:einfach|leicht|ohne)|sicher|schwer|wichtig)|"
    r"doit|doivent|n['’]est pas|ne (?:doit|sont|va) (?:\w+ )?pas|devient|"
    r"debe|deben|no (?:es|debe|será|son)|se vuelve|"
    r"non (?:è|deve|sono|sarà)|deve|devono|diventa|moet|valt niet|is (?:vast|niet)|wordt|"
    r"não (?:é|deve)|musi|nie jest"
)
# "Since you raised €5M, who plans the hiring?": only the first part states.
_ASKED = re.compile(
    r", (?:who|what|how|when|where|which|is|are|do|does|would|could|can|should|wer|wie|was|wann|"
    r"ist|sind|"
    r"qui|comment|est-ce|quién|cómo)\b[^,]*\?$",
    re.IGNORECASE,
)
_HEAD = re.compile(
    r"(?:with|at|mit|bei|avec|à|con|com|met|bij|z|przy) [^,;:]{4,120}(?=, )|[^;:.]{6,120}(?=: )",
    re.IGNORECASE,
)
_REMARK = re.compile(rf"\b(?:{_OPINION})\b", re.IGNORECASE)
_DETAIL = re.compile(r"\d|(?<=[a-zà-ÿ,] )[A-Z][a-z]+ [A-Z][a-z]+")
_PRAISE = re.compile(
    r",? (?:(?:is|are|–|-|—) )?(?:quite (?:something|an? \w+)|no mean feat|(?:very |truly )?"
    r"(?:impressive|remarkable)|not bad|hats off|well done|respekt|hut ab|(?:ist|sind) "
    r"(?:\w+ )?(?:beachtlich|beeindruckend|bemerkenswert|stark)|(?:c['’]est |est |sont )?"
    r"(?:impressionnant|remarquable)\w*|chapeau|(?:es|son) (?:\w+ )?(?:impresionante|admirable)s?|"
    r"(?:è|sono) (?:\w+ )?(?:notevol|impressionant)[ei]|(?:is|zijn) (?:\w+ )?indrukwekkend)[.! ]*$",
    re.IGNORECASE,
)


def told(text: str) -> str:
    """Return a sentence without the remark that it ends in."""
    if len(text) > _MOST:
        return _ASKED.sub("", text)
    plain = _PRAISE.sub(".", _ASKED.sub("", text))
    head = _HEAD.match(plain)
    if head is None:
        return plain
    rest = plain[head.end() :]
    is_remark = bool(_REMARK.search(rest)) and not _DETAIL.search(rest)
    return f"{head.group()}." if is_remark else plain
