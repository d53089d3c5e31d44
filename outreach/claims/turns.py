"""Turns of phrase of eight languages, each with the plain word that says it.

A letter says "the opening of", "in Betrieb genommen", "faire appel à", where a page says "opened",
"eröffnet", "utilise". Data only: the signs of which one stands in a text, the pattern, the word.
"""

import re
from typing import Final

# "A good forty", said in one word in the Romance languages.
_ABOUT: Final = {
    10: "dizaine decena decina dezena tiental",
    12: "douzaine docena dozzina dúzia dozijn",
    15: "quinzaine quincena quindicina",
    20: "vingtaine veintena ventina vintena twintigtal",
    30: "trentaine treintena trentina dertigtal",
    40: "quarantaine cuarentena quarantina veertigtal",
    50: "cinquantaine cincuentena cinquantina vijftigtal",
    60: "soixantaine sesentena sessantina zestigtal",
    100: "centaine centenar centinaio centena honderdtal",
    1000: "millier millar migliaio milhar duizendtal",
}
_SIZES: Final = {word: size for size, listed in _ABOUT.items() for word in listed.split()}


def about(word: str) -> str:
    """Return the figure that such a word stands for: "circa 40" of "quarantaine"."""
    return f"circa {_SIZES[word.lower()]} "


def _for(found: re.Match[str]) -> str:
    return f"{found[1]}. {found[2].split()[0]} {found[1].strip()} "


SIZES: Final = (
    "|".join(sorted({"zaine", "taine", "ntaine", "cena", "ntena", "cina", "tina", "zena", "zzina",
                     "dúzia", "dozijn", "gtal", "dtal", "tiental", "centen", "centina", "millar",
                     "millier", "migliaio", "milhar"})),
    rf"\b(?:une?|un[ao]?|uma?|een) ({'|'.join(_SIZES)})(?: (?:de|di|van|d) (?:los |las )?| )",
)  # fmt: skip

TURNS: Final = (
    # to look for
    ("suche nach", r"\b(?:auf der )?suche nach\b", "sucht"),
    ("recherche d", r"\bà la recherche d(?:e|u)? ?\b", "cherchez "),
    ("quête d", r"\ben quête d(?:e|u)? ?\b", "cherchez "),
    ("en busca de", r"\ben busca de\b", "buscan"),
    ("ricerca di", r"\balla ricerca di\b", "cercate"),
    ("op zoek naar", r"\bop zoek naar\b", "zoekt"),
    ("procura de", r"\bà procura de\b", "procuram"),
    ("lookout for|hunt for|search of|search for|market for",
     r"\b(?:on the (?:lookout|hunt)|in search|in the market|on a search) (?:for|of)\b", "seeking"),
    # to begin to run
    ("betrieb", r"\bin betrieb (?:genommen|gegangen|gesetzt)\b", "eröffnet"),
    ("betrieb", r"\b(?:nahmen?|nimmt|gingen?|ging|geht|setzten?)\b(?=[^.;]{0,60}\bin betrieb\b)",
     "eröffnete"),
    ("start gegangen", r"\ban den start gegangen\b", "gestartet"),
    ("markt", r"\bauf den markt gebracht\b", "eingeführt"),
    ("leben gerufen", r"\bins leben gerufen\b", "gegründet"),
    ("bord", r"\ban bord (?:geholt|genommen)\b", "eingestellt"),
    ("mise en service|mis en service|mises en service", r"\bmis(?:e|es)? en service\b", "ouvert"),
    ("sur le marché", r"\bmis(?:e|es)? sur le marché\b", "lancé"),
    ("en marcha",
     r"\bpuest[ao]s? en marcha\b|\b(?:puso|pusieron|poner|pusisteis|ponen?) en marcha\b",
     "inaugurar"),
    ("en funcionamiento", r"\b(?:entr\w+|pues\w+) en funcionamiento\b", "inaugurar"),
    ("in funzione", r"\b(?:mess[oa]|entrat[oa]) in funzione\b", "inaugurato"),
    ("gebruik genomen", r"\bin gebruik genomen\b", "geopend"),
    ("went live|gone live|up and running", r"\b(?:is|are) up and running\b", "is open"),
    # to end
    ("mis fin|mettre fin|met fin|met un terme|mis un terme",
     r"\bm(?:is|et|ettre|ettent) (?:fin|un terme) (?:à|aux?)\b", "terminé"),
    ("pris fin|prend fin", r"\bpr(?:is|end|ennent) fin\b", "terminé"),
    ("fin a ", r"\b(?:pus\w+|puest[oa]|pon\w+) fin a\b", "terminar"),
    ("fine a ", r"\b(?:mess[oa]|post[oa]) fine a\b", "terminato"),
    ("an end to|a stop to", r"\bput(?:ting|s)? (?:an end|a stop) to\b", "ended"),
    # to lead
    ("tête d", r"\b(?:est |êtes |sont )?à la tête (?:de la |de l |de |du |d )", "dirige "),
    ("al frente de", r"\b(?:está |es |estar |se puso )?al frente de(?:l)?\b", "dirige"),
    ("a capo di", r"\b(?:è )?a capo d\w+\b", "dirige"),
    ("aan het hoofd", r"\baan het hoofd van\b", "leidt"),
    ("spitze", r"\b(?:steht|stehen|stand) an der spitze\b", "leitet"),
    ("at the helm", r"\b(?:(?:is|are|sits|sit|been) )?at the helm of\b", "leads"),
    # to buy, to use, to employ
    ("acquisition d", r"\b(?:fait|faites|font|faire) l acquisition d(?:e|u)? ",
     "acheté "),
    ("hecho con|hizo con|hacerse con|hicieron con|hicisteis con",
     r"\b(?:os |se )?(?:habéis |ha |han )?(?:hecho|hizo|hacerse|hicieron|hicisteis) con\b",
     "compró"),
    ("faire appel|fait appel|font appel|faites appel",
     r"\bf(?:aire|ait|ont|aites) appel (?:à|aux?)\b", "utilise"),
    ("confiance", r"\b(?:vous )?f(?:ont|ait) confiance à\b", "utilise"),
    ("trabajo a", r"\bda(?:n|is)? trabajo a\b", "emplea"),
    ("lavoro a", r"\bdanno? lavoro a\b|\bdà lavoro a\b", "impiega"),
    ("travailler ", r"\bfai(?:t|tes) travailler\b", "employez"),
    # to be sound or not
    ("in the black|in the red", r"\bin the black\b", "profitable"),
    ("schwarzen zahlen", r"\b(?:in den )?schwarzen? zahlen\b", "profitabel"),
    ("números negros", r"\b(?:en )?números negros\b", "rentable"),
    # to ready
    ("préparation|cours de",
     r"\b(?:est )?en (?:préparation|cours de (?:développement|préparation))\b", "prévue"),
    ("vorbereitung|planung", r"\b(?:ist |sind )?in (?:vorbereitung|planung)\b", "ist geplant"),
    ("preparación|en camino", r"\b(?:está )?en (?:preparación|camino)\b", "prevista"),
    ("in preparazione|in arrivo", r"\b(?:è )?in (?:preparazione|arrivo)\b", "prevista"),
    ("in the works|in the pipeline|in preparation|on the way",
     r"\b(?:is |are )?(?:in the (?:works|pipeline)|in preparation|on the way)\b", "is planned"),
    ("va |van |vais |vamos ", r"\b(?:va|van|vais|vamos) a (?=[^\W\d_]+r\b)", "prevén "),
    ("va |vont |allez |allons ",
     r"\b(?:va|vont|allez|allons) (?=[^\W\d_]+(?:er|ir|re)\b)", "prévoit "),
    # the one for whom it is done
    (" whom | pour qui | para quien", r"(?-i:((?:[A-Z][\w’'-]+ ?){1,4})), "
     r"(for whom|to whom|pour qui|para quienes?) ", _for),
    # time and number
    ("prochaine étape|siguiente paso|próximo paso|nächster schritt|next step|prossimo passo|"
     "volgende stap",
     r"\b(?:prochaine étape|(?:siguiente|próximo) paso|nächster schritt|next step|prossimo passo|"
     r"volgende stap)\b(?: ?:)?", "planned"),
    ("within a|under a|less than a|more than a|innerhalb ein|binnen ein|moins d|dentro de u|"
     "en una|in un",
     r"\b(within|under|less than|more than|innerhalb|binnen|en moins d|dentro de|en|in) "
     r"(?:an?|eine[rs]?|une?|una?) ?['’]?(hour|day|week|month|stunde|tages|woche|monats|heure|"
     r"jour|semaine|mois|hora|día|semana|mes|ora|giorno|settimana|mese)\b", r"\1 1 \2"),
    ("ya no", r"\bya no\b", "no"),
    ("plus", r"\b(ne? [^\W\d_]+ )plus (?!qu)", r"\1pas "),
)  # fmt: skip
