"""What is said in several words and meant as one: "chief executive officer", "square metres"."""

import re

from outreach.claims import phrasal, questions, spoken, turns
from outreach.claims.signs import Signs
from scoring.reading.patterns import caseless

_ORDINAL = ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_NTH = "|".join(_ORDINAL)


def _in_a_row(match: re.Match[str]) -> str:
    """Say "the third year in a row" as "three years"."""
    ordinal, unit = (match[1], match[2]) if match[1] else (match[3], match[4])
    return f"{_ORDINAL.index(caseless(ordinal)) + 2} {unit}s"


_MONEYS = {"us": "usd", "american": "usd", "canadian": "cad", "australian": "aud", "swiss": "chf"}
_OFFICES = {"information": "cio", "people": "chro", "revenue": "cro", "commercial": "cco",
            "legal": "clo", "security": "ciso", "data": "cdo"}  # fmt: skip
# Behind "sales were down": not "up and running", "up in arms".
_BEHIND_WAYS = (
    r"(?= (?:by )?\d| (?:in (?:\d|the)|on (?:last|the)|last|this|from|against|slightly|sharply|"
    r"again|a (?:little|bit|lot|third|quarter|fifth|half)|year|compared)\b| *[.,;!?]| *$)"
)
# Of the signs of a phrase one at least stands in what it matches: a cheap look before the pattern.
_PHRASES = tuple(
    (tuple(signs.split("|")), re.compile(pattern, re.IGNORECASE), word)
    for signs, pattern, word in (
        ("cent",
         r"\b(?:per cent|pour cent|por ciento|por cento|per cento)\b", "percent"),
        ("half a doz|halbes dutz|halben dutz",
         r"\b(?:half a dozen|(?:ein halbes|einem halben) dutzend)\b", "6"),
        ("everywhere|anywhere|everyone|everybody|all but|everything",
         r"\b(everywhere|anywhere|everyone|everybody|everything|all) but\b(?= [^\W\d])",
         r"\1 except"),
        ("remote|from home",
         r"\b(?:remotely|from home)\b", "remote"),
        ("no cost|of charge|nothing|for free|no charge|charge|no extra",
         r"\b(?:at|for) no (?:extra )?(?:cost|charge)\b|\bfree of charge\b|\bfor free\b|"
         r"\bcosts? (?:\w+ )?nothing\b(?! extra)|\b(?:does|do) not charge\b", "free"),
        ("hour|year and a half|viertelstunde",
         r"\bthree quarters of an hour\b", "45 minutes"),
        ("half an hour|halbe stunde",
         r"\bhalf an hour\b|\b(?:eine )?halbe stunde\b", "30 minutes"),
        ("and a half",
         r"\b(?:a|one) year and a half\b", "18 months"),
        ("six months",
         r"\b(first|second) six months\b", r"\1 half"),
        ("chief medical",
         r"\bchief medical officer\b", "cmo"),
        ("used to",
         r"(?<!are )(?<!is )(?<!was )(?<!were )(?<!be )\bused to(?= (?:be|work|head|lead|run|have|"
         r"belong|live|own|serve|manage)\b)", "had"),
        ("bill|tab",
         r"\b(?:foot(?:s|ed|ing)?|pick(?:s|ed)? up)\b(?= (?:\S+ ){1,5}(?:bill|tab)\b)", "paid"),
        ("year-end|end of the year|end of year|turn of the year",
         r"\b(?:at )?year-end\b|\b(?:the )?(?:end|turn) of (?:the )?year\b", "the end of the year"),
        ("research and dev|r&d",
         r"\br&d\b|\bresearch and development\b", "research"),
        ("still needs|yet to|has to be|have to be|awaits|awaiting",
         r"\b(?:(?:is|are) )?await(?:s|ing)(?= (?:approval|clearance|permission|consent))|"
         r"\b(?:has|have) yet to\b|\b(?:is|are) yet to\b|\bstill (?:needs?|requires?|awaits?)\b",
         "has not got"),
        ("undisclosed|not been made public|not disclosed|not been disclosed",
         r"\bnot (?:been )?(?:made public|disclosed|revealed|published)\b", "undisclosed"),
        ("dropped",
         r"\b(?<=was |ere |een )dropped\b(?! (?:by|to|from|off) )", "cancelled"),
        ("end of december|end of the calendar",
         r"\b(?:the )?end of (?:december|the calendar year)\b(?! \d)", "the end of the year"),
        ("pull",
         r"\bpull(?:s|ed|ing)? out of\b", "withdrew from"),
        ("back",
         r"\b(?:go|goes|going|went|gone|come|comes|coming|came) back\b", "return"),
        ("top of",
         r"\bon top of\b", "besides"),
        ("no small|no mean|no easy",
         r"\bno (?:small|mean|easy|ordinary|little)\b", "great"),
        (" of you",
         r"\bthere are ((?:about |around |roughly |some |now |over |more than )*\S+) of (?=you\b)",
         r"\1 people work at "),
        ("only ",
         r"\bonly (?=(?:takes?|took|costs?|lasts?) (?:[$€£\d]|\w+ (?:seconds?|minutes?|hours?|"
         r"days?|weeks?|months?)\b))",
         ""),
        ("dollars|francs",
         r"\b(us|american|canadian|australian|swiss)[- ](?:dollars?|francs?)\b",
         lambda money: _MONEYS[caseless(money[1])]),
        ("increased|rise|hike",
         r"\b(g[ei]v?(?:es?|ts?|ving|tting)|gave|got|receiv(?:es?|ed|ing)) ((?:\w+ ){0,3})an? "
         r"([\d.,]+ ?(?:%|percent)) (?:pay |wage |salary )?(?:increased?|rise|hike)\b",
         r"\1 \2\3 more pay"),
        ("-person|-member|-man",
         r"\b([^\W_]+)-(?:person|member|man) "
         r"(team|group|crew|panel|board|practice|firm|company)\b",
         r"\2 of \1"),
        ("spen",  # years are not paid with
         r"\bspen(?:t|ds?|ding) (?=(?:\w+ ){1,3}years?\b)", "was "),
        ("set to|due to|expected to|scheduled to|slated to|to be ",
         r"\b(?:is|are) (?:(?:set|due|expected|scheduled|slated) to|to (?=be\b))", "will"),
        ("as many",
         r"\bin as many (?:years|months|quarters|weeks)\b", ""),
        ("in a row|consecutive|straight|running|successive",
         rf"\b({_NTH}) (year|quarter|month|week|season) (?:in a row|running)\b|"
         rf"\b({_NTH}) (?:consecutive|straight|successive) (year|quarter|month|week|season)\b",
         _in_a_row),
        ("chief|managing|geschäfts|vorstand|direct|delegat|algemeen|diretor|prezes|dyrekt",
         r"\b(?:chief executive officer|chief executive|managing director|geschäftsführer(?:in)?|"
         r"vorstandsvorsitzende[rn]?|directeur général|directrice générale|director general|"
         r"directora general|amministrat(?:ore|rice) delegat[oa]|algemeen directeur|"
         r"diretora?-geral|"
         r"prezes(?:em)? zarządu|dyrektor(?:em)? generaln\w+)\b", "ceo"),
        ("financ|finanz|finans",
         r"\b(?:chief financial officer|finance chief|finanzvorständ?i?n?|finanzvorstand|"
         r"direct(?:eur|rice) financi(?:er|ère)|directora? financier[oa]|"
         r"dirett(?:ore|rice) finanziari[oa]|financieel directeur|diretora? financeir[oa]|"
         r"dyrektor(?:em)? finansow\w+)\b", "cfo"),
        ("techn|técnic|tecnic",
         r"\b(?:chief technology officer|technical director|direct(?:eur|rice) technique|"
         r"directora? técnic[oa]|dirett(?:ore|rice) tecnic[oa]|diretora? técnic[oa])\b", "cto"),
        ("chief operating",
         r"\b(?:chief operating officer)\b", "coo"),
        ("chief product",
         r"\b(?:chief product officer)\b", "cpo"),
        ("chief marketing",
         r"\b(?:chief marketing officer)\b", "cmo"),
        ("chief",
         r"\bchief (information|people|revenue|commercial|legal|security|data) officer\b",
         lambda office: _OFFICES[caseless(office[1])]),
        ("been |in business",
         r"\b(?:been (?:around|in business)|in business(?= (?:for|since)))\b", "been founded"),
        ("from",
         r"\bc(?:ame|omes|ome) (?:to (?:you|us|them) )?from\b", "joined from"),
        ("zurück",
         r"\b(?:ging|geht|gehen|gingen|gegangen)\b(?=[^;]{0,60}\bzurück\b)", "sank"),
        ("stell",
         r"\bstell(?:t|en|te|ten)\b(?=[^;]{0,60}\bein\b)", "einstellen"),
        ("led by",
         r"\b(series [a-h]|round|funding|financing)( of [^;]{1,20}?)?,? led by\b",
         r"\1\2 funded by"),
        ("lay|laid|let",
         r"\b(?:la(?:y|ys|id|ying) off|lets? go of|letting go|let go)\b", "layoff"),
        ("let",
         r"\b(?:lets?|letting) (?=(?:[\w,.]+ ){1,4}go\b)", "layoff "),
        ("leave|lost|job|cut|ax|slash|shed|scrap|eliminat|remov|dismiss|trim",
         r"\b(?:had to leave|were let go|lost (?:their|his|her|a|the) jobs?|job cuts?|"
         r"(?:cut|ax|slash|shed|scrap|eliminat|remov|dismiss|trim)\w{0,4} (?=[\d,.]+ (?:jobs|roles|"
         r"positions|people|staff|workers|employees)))",
         "layoff "),
        ("job|went|part|goodbye|longer|made",
         r"\b(?:jobs? went|went (?=without work)|part(?:ed|s)?(?: ways)? with(?= [\d,.]+)|"
         r"(?:said|say|saying) goodbye to(?= [\d,.]+)|no longer with|"
         r"made(?= [\d,.]+ \w+ redundant))\b",
         "layoff"),
        ("work to",
         r"\bgi(?:ves?|ving) work to\b", "employ"),
        ("square|sq|mètres|metros|metri|vierkante|metrów",
         r"\b(?:square[- ]met(?:re|er)s?|sq\.? ?m\b|mètres? carrés?|metros? cuadrados?|"
         r"metros? quadrados?|metri quadr(?:at)?i|vierkante meters?|metrów kwadratowych)", "m²"),
        ("cubi|cúbi|cubes|kubieke|sześcien",
         r"\b(?:cubic[- ]met(?:re|er)s?|mètres? cubes?|metros? cúbicos?|metri cubi|kubieke meters?|"
         r"metrów sześciennych)\b", "m³"),
        ("square|sq",
         r"\bsquare[- ]f(?:oo|ee)t\b|\bsq\.? ?ft\b", "sqft"),
        ("opening",
         r"(?<=\b(?:are|was) )opening\b|(?<=\b(?:is) )opening\b|(?<='re )opening\b", "open"),
        ("-based",
         r"(?<=\w)-based\b", " based"),
        ("office|seat",
         r"\b(?:head office|home office|corporate seat)\b", "headquarters"),
        ("over",
         r"\b(?:take[sn]?|took|taking) over(?= from\b| as [^,.;]{2,40} from\b)", "succeed"),
        ("over",
         r"\b(?:taken|took) over\b", "acquired"),
        ("over",
         r"\btak(?:es?|ing) over\b", "acquire"),
        ("belong",
         r"\bnow belongs? to\b", "belong to"),
        ("bring|brought|took|takes",
         r"\b(?:bring|brings|brought|took|takes) in\b", "raise"),
        ("tour|levée",
         r"\b(?:tour de table|levée de fonds)\b", "levée"),
        ("world",
         r"\baround the world\b", "worldwide"),
        ("set",
         r"\b(?:set|sets|setting) up\b", "establish"),
        ("sign",
         r"\bsign(?:s|ed)? up\b", "register"),
        ("made public",
         r"\bmade public\b", "announced"),
        ("america|amérique|américa",
         r"\b(south|latin|central) america(?:n?s?)\b", r"\1america"),
        ("us",
         r"(?-i:\bUSA?\b)(?![-$ ]*(?:dollar|\$))", "America"),  # "usa" is a verb in Spanish
        ("states|u.s|staat|états|estados|uniti|staten|stan",
         r"\bunited states(?: of america)?\b|\bu\.s\.(?:a\.)?|\bvereinigte[n]? staaten\b|"
         r"\bétats-unis\b|\bestados unidos\b|\bstati uniti\b|\bverenigde staten\b|"
         r"\bstan(?:y|ach) zjednoczon(?:e|ych)\b",
         "America"),
        ("kingdom|u.k|britain|royaume",
         r"\bunited kingdom\b|\bu\.k\.|\bgreat britain\b|\broyaume-uni\b", "UK"),
        ("own",
         r"\b(?<=you |hey |who )own(?= )|(?<=\bwe )own(?= )", "possess"),
        ("la |relevo|from|posto",
         r"\b(?:a pris|prend|prit|ont pris|prennent) la (?:suite|relève|succession)\b|"
         r"\b(?:tomó|toma|tomaron) el relevo\b|\btook (?:the (?:helm|reins|baton)) from\b|"
         r"\bha preso il posto\b", "succeed"),
        ("drop",
         r"\bdrop(?:s|ped|ping)? (?=support\b)", "not "),
        (" down",
         rf"\b(?:is|are|was|were|been) down\b{_BEHIND_WAYS}", "decreased"),
        (" up",
         rf"\b(?:is|are|was|were|been) up\b{_BEHIND_WAYS}", "increased"),
        ("longer|mehr|länger",
         r"\bno longer\b|\bnicht (?:mehr|länger)\b", "not"),
        ("union",
         r"\beuropean union\b|\beuropäische[n]? union\b|\bunion européenne\b", "EU"),
        *turns.TURNS,
        (*turns.SIZES, lambda size: turns.about(size[1])),
    )
)  # fmt: skip
_SIGNS = Signs(signs for signs, _, _ in _PHRASES)
# A round is closed as money is raised; a plant is closed, and a price raised, otherwise.
_MONEY = re.compile(
    r"[$€£¥]|\b(?:USD|EUR|GBP|CHF|millio\w*|milli[aoó]\w*|round|runde|ronda|tour de table|series|"
    r"serie|"
    r"série|funding|finan\w+|capital|kapital|invest\w+|deal|money)\b",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"\b(?:close[sd]?|closing|schließ(?:t|en)|schloss(?:en)?|abgeschlossen|cerró|cierra|"
    r"cerraron)\b",
    re.IGNORECASE,
)
_CLOSING_SIGNS = ("clos", "schl", "cerr", "cierr")
# "l'azienda", "dell'azienda" are two words.
_ELIDED = re.compile(
    r"(?<![\w'’])([dln]|qu|dell|nell|all|sull|dall|un)['’](?=[^\W\d_]{2})", re.IGNORECASE
)
_RAISING = re.compile(
    r"\brais(?:e[sd]?|ing)\b(?! (?:(?:an?|no|any|some|serious) )*(?:objection|concern|question|"
    r"doubt|eyebrow|alarm|awareness))",
    re.IGNORECASE,
)


def in_one_word(text: str) -> str:
    """Return a sentence with what it says in several words said in one."""
    text = phrasal.in_one_word(spoken.plainly(questions.as_statement(text)))
    low = text.lower()
    if any(sign in low for sign in _CLOSING_SIGNS) and _MONEY.search(text):
        text = _CLOSING.sub("raised", text)
    elif "rais" in low and not _MONEY.search(text):
        text = _RAISING.sub("increased", text)
    if "'" in text or "’" in text:
        text = _ELIDED.sub(r"\1 ", text)
    low = text.lower()
    near, at = _SIGNS.near(low), 0
    while at < len(near):
        _, pattern, word = _PHRASES[near[at]]
        said = pattern.sub(word, text)
        at += 1
        if said != text:
            text, low = said, said.lower()
            near, at = [one for one in _SIGNS.near(low) if one > near[at - 1]], 0
    return text
