"""What is said in several words and meant as one: "chief executive officer", "square metres"."""

import re

from outreach.claims import phrasal, questions

# Of the signs of a phrase one at least stands in what it matches: a cheap look before the pattern.
_PHRASES = tuple(
    (tuple(signs.split("|")), re.compile(pattern, re.IGNORECASE), word)
    for signs, pattern, word in (
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
         r"\b(?:chief (?:information|people|revenue|commercial|legal|security|data) officer)\b",
         "chief-officer"),
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
        ("-based",
         r"(?<=\w)-based\b", " based"),
        ("office|seat",
         r"\b(?:head office|home office|corporate seat)\b", "headquarters"),
        ("over",
         r"\b(?:take[sn]?|took|taking) over(?= from\b)", "succeed"),
        ("over",
         r"\b(?:take[sn]?|took|taking) over\b", "acquire"),
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
        ("states|u.s|us|staat|états|estados|uniti|staten|stan",
         r"\bunited states(?: of america)?\b|\bu\.s\.(?:a\.)?|(?-i:\bUS\b)(?![-$ ]*(?:dollar|\$))|"
         r"\bvereinigte[n]? staaten\b|"
         r"\bétats-unis\b|\bestados unidos\b|\bstati uniti\b|\bverenigde staten\b|"
         r"\bstan(?:y|ach) zjednoczon(?:e|ych)\b",
         "USA"),
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
        ("down ",
         r"\b(?:is|are|was|were) down (?=(?:by )?\d)", "decreased "),
        ("up ",
         r"\b(?:is|are|was|were) up (?=(?:by )?\d)", "increased "),
        ("longer|mehr|länger",
         r"\bno longer\b|\bnicht (?:mehr|länger)\b", "not"),
        ("union",
         r"\beuropean union\b|\beuropäische[n]? union\b|\bunion européenne\b", "EU"),
    )
)  # fmt: skip
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
# "l'azienda", "dell'azienda" are two words.
_ELIDED = re.compile(
    r"(?<![\w'’])([dln]|qu|dell|nell|all|sull|dall|un)['’](?=[^\W\d_]{2})", re.IGNORECASE
)
_RAISING = re.compile(r"\brais(?:e[sd]?|ing)\b", re.IGNORECASE)


def in_one_word(text: str) -> str:
    """Return a sentence with what it says in several words said in one."""
    text = phrasal.in_one_word(questions.as_statement(text))
    is_money = bool(_MONEY.search(text))
    text = _CLOSING.sub("raised", text) if is_money else _RAISING.sub("increased", text)
    text = _ELIDED.sub(r"\1 ", text)
    low = text.lower()
    for signs, pattern, word in _PHRASES:
        if any(one in low for one in signs) and pattern.search(text):
            text = pattern.sub(word, text)
            low = text.lower()
    return text
