"""The small words around two parties that tell how they stand: "by", "from", "was", "as", "since".

Data only; folded as the tokens of `parties` are.
"""

from outreach.claims import words
from outreach.sentences import listed

STOPS = frozenset(".;!?\n")
ARTICLES = listed(
    "the a an una das den dem der die des ein eine einen einem einer le la les un une el los las l "
    "its their his her our your sein seine ihr ihre son sa su sus new neue neuer nouveau nouvelle "
    "nuevo nueva company firm firma unternehmen société empresa maker group rival"
)
DETERMINERS = listed("the your our its their his her my")
BY = listed("by durch par por")
VON = listed("von vom")
MARKERS = {
    **dict.fromkeys(("by", "durch", "par", "por"), "by"),
    **dict.fromkeys(("from", "bei", "chez", "auprès"), "from"),
    **dict.fromkeys(("to", "an", "à", "a", "zu", "zur", "zum", "au", "aux", "al", "onto"), "to"),
    **dict.fromkeys(("for", "für", "pour", "para"), "for"),
    **dict.fromkeys(("on", "auf", "upon", "sur"), "on"),
    **dict.fromkeys(("of", "de", "du", "d", "del"), "of"),
    **dict.fromkeys(("against", "gegen", "contre", "contra"), "against"),
    **dict.fromkeys(("in", "into", "dans", "en"), "in"),
    **dict.fromkeys(("von", "vom"), "von"),
    "at": "at",
}
BESIDE = listed("with mit avec con met com z via through")
BE = listed(
    "is are was were be been being get gets got wurde wurden wird werden worden est sont été fut "
    "furent être es son fue fueron sido ha_sido ser"
)
WERDEN = listed("wurde wurden wird werden worden")
HAVE = listed("has have had having hat haben hatte a ont avons avez ha han")
AMONG = listed("as among amongst zu als comme como parmi entre unter zum zur pour its their par")
# Who joins, serves or comes "as director" is the director.
COMING = frozenset(map(words.stem, ("join", "serve", "work", "come", "start", "return", "move")))
HANDING = frozenset(map(words.stem, ("hand", "pass", "transfer", "cede", "leave")))
SUBORDINATING = listed(
    "since while when after before because although until once if als nachdem bevor weil seit "
    "während obwohl quand après avant depuis parce cuando desde porque aunque"
)
RELATIVE = listed("which that whom das den die que")
TIE = listed("and und et y & or oder ou o")
SAYING = listed("says said explains explained adds added sagt sagte erklärt dit explique dice dijo")
