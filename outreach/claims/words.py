"""Word lists and stems that the claim check compares by. Data, and one small function."""

from functools import lru_cache

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan", "januar"),
            ("february", "feb", "februar"),
            ("march", "mar", "märz"),
            ("april", "apr"),
            ("may", "mai"),
            ("june", "jun", "juni"),
            ("july", "jul", "juli"),
            ("august", "aug"),
            ("september", "sep", "sept"),
            ("october", "oct", "oktober"),
            ("november", "nov"),
            ("december", "dec", "dezember"),
        ),
        start=1,
    )
    for name in names
}
WEEKDAYS = frozenset(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"},
)
NUMBER_WORDS = {
    name: value
    for value, name in enumerate(
        (
            *("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"),
            "twelve",
        ),
        start=2,
    )
} | {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "dozen": 12}
SCALES = {
    "k": 1e3,
    "thousand": 1e3,
    "m": 1e6,
    "mn": 1e6,
    "mio": 1e6,
    "million": 1e6,
    "millions": 1e6,
    "bn": 1e9,
    "b": 1e9,
    "billion": 1e9,
    "billions": 1e9,
}
NEGATORS = frozenset(
    {
        *("no", "not", "never", "none", "without", "nobody", "nothing", "neither", "nor"),
        *("cannot", "hardly", "stopped", "ceased", "unlike", "kein", "keine", "nicht"),
    }
)
HEDGES = frozenset(
    {"about", "around", "nearly", "almost", "roughly", "some", "approximately", "close", "circa"},
)
OVER = frozenset({"over", "more", "above", "exceeding", "surpass", "surpasses", "plus", "least"})
STOP = frozenset(
    {
        *("a", "an", "the", "and", "or", "but", "of", "to", "in", "on", "at", "for", "with", "by"),
        *("from", "as", "is", "are", "was", "were", "be", "been", "being", "has", "have", "had"),
        *("do", "does", "did", "it", "its", "this", "that", "these", "those", "there", "here"),
        *("you", "your", "yours", "we", "our", "ours", "us", "i", "my", "me", "they", "their"),
        *("them", "he", "she", "his", "her", "will", "would", "can", "could", "may", "might"),
        *("should", "so", "also", "just", "very", "now", "then", "than", "into", "out", "up"),
        *("down", "over", "more", "about", "who", "which", "what", "when", "where", "how", "all"),
        *("if", "not", "no", "only", "some", "any", "each", "per", "new", "say", "says", "said"),
        *("company", "team", "people", "recently", "still", "while", "today", "today's", "since"),
        *("write", "writes", "wrote", "written", "put", "puts", "read", "reads", "line", "way"),
        *("page", "site", "website", "newsroom", "blog", "news", "post", "stands", "state"),
        *("careers", "career", "press", "home", "mention", "mentions", "list", "lists", "date"),
        *("count", "counts", "number", "numbers", "include", "includes", "names", "called"),
        *("get", "got", "make", "made", "last", "one", "own", "words", "short", "public"),
    }
)
# Verbs among the words that carry no content.
VERBS = frozenset(
    {"get", "gets", "got", "made", "make", "put", "puts", "say", "says", "said", "write", "writes"}
    | {"wrote", "read", "reads", "count", "counts", "include", "includes", "lists", "mentions"}
)
# Common nouns and the like that open a sentence and are nobody's name.
OPENERS = frozenset(
    {
        *("revenue", "growth", "demand", "sales", "customers", "customer", "teams", "people"),
        *("reps", "staff", "costs", "prices", "orders", "work", "staffing", "turnover", "profit"),
        *("headcount", "production", "capacity", "business", "companies", "users", "most", "many"),
        *("every", "each", "both", "several", "three", "two", "four", "five", "six", "seven"),
        *("eight", "nine", "ten", "twelve", "more", "less", "few", "other", "others", "once"),
        *("thanks", "congratulations", "together", "instead", "also", "even", "another", "much"),
        *("clients", "merchants", "offices", "roles", "jobs", "visits", "routes", "drivers"),
    }
)
# Words for the same event; the first of each group stands for all.
_SAME = (
    (
        "raise",
        "secure",
        "close",
        "land",
        "receive",
        "obtain",
        "get",
        "funding",
        "fund",
        "financing",
    ),
    ("hire", "recruit", "hiring", "recruiting", "seek", "staff"),
    ("launch", "introduce", "release", "unveil", "announce", "present", "roll", "give"),
    ("open", "establish", "inaugurate", "start", "found", "set"),
    ("acquire", "buy", "purchase", "acquisition", "takeover"),
    ("appoint", "name", "promote", "welcome", "join"),
    ("grow", "increase", "expand", "rise", "growth", "expansion", "accelerate", "scale", "extend"),
    ("partner", "partnership", "cooperate", "collaborate", "collaboration", "team", "ally"),
    ("role", "position", "job", "opening", "vacancy", "opportunity"),
    ("employee", "staff", "people", "colleague", "employ", "workforce", "headcount"),
    ("customer", "client", "merchant", "user"),
    ("headquarter", "base", "headquarters", "hq", "seat"),
    ("pass", "surpass", "exceed", "cross", "top"),
    ("process", "handle"),
    ("money", "capital"),
)
CANONICAL = {word: group[0] for group in _SAME for word in group}
# A word of one side against a word of the other says the opposite.
OPPOSITES = (
    ({"grow", "double", "triple"}, {"shrink", "fall", "decline", "decrease", "drop", "halve"}),
    ({"hire", "appoint"}, {"layoff", "lay", "fire", "dismiss", "cut", "resign", "leave", "depart"}),
    ({"launch", "open"}, {"discontinue", "retire", "shut", "withdraw", "cancel", "postpone"}),
    ({"acquire"}, {"sell", "divest"}),
    ({"win", "gain"}, {"lose"}),
    ({"profit"}, {"loss"}),
    ({"raise"}, {"repay", "lose"}),
    ({"accept", "approve"}, {"reject", "refuse"}),
)
# Who does it to whom matters for these.
DIRECTED = frozenset({"acquire", "invest", "supply", "replace", "sue", "appoint", "hire", "lead"})
UNITS = {
    word: unit
    for unit, listed in {
        "people": "people person employee employees staff colleagues members workers heads",
        "role": "role roles position positions job jobs opening openings vacancy vacancies",
        "customer": "customer customers client clients merchant merchants users user subscribers",
        "country": "country countries market markets nation nations nationality nationalities",
        "place": "office offices site sites location locations store stores plant plants",
        "day": "day days",
        "week": "week weeks",
        "month": "month months",
        "year": "year years",
        "hour": "hour hours",
        "minute": "minute minutes",
        "%": "% percent per-cent pct prozent",
        "transaction": "transaction transactions payment payments",
        "eur": "€ eur euro euros",
        "usd": "$ usd dollar dollars",
        "gbp": "£ gbp pound pounds",
        "chf": "chf francs",
    }.items()
    for word in listed.split()
}
_ENDINGS = ("ations", "ation", "ments", "ment", "ingly", "ings", "ing", "ied", "ies", "ed", "es")
_IRREGULAR = {
    "grew": "grow",
    "grown": "grow",
    "bought": "buy",
    "sold": "sell",
    "won": "win",
    "lost": "lose",
    "rose": "rise",
    "risen": "rise",
    "fell": "fall",
    "led": "lead",
    "gave": "give",
    "left": "leave",
    "laid": "lay",
    "people": "people",
    "founded": "found",
    "based": "base",
    "offices": "office",
    "services": "service",
    "series": "series",
    "raised": "raise",
    "raises": "raise",
    "raising": "raise",
    "closed": "close",
    "closes": "close",
    "named": "name",
    "launched": "launch",
    "launches": "launch",
    "releases": "release",
    "released": "release",
    "introduced": "introduce",
    "introduces": "introduce",
    "increased": "increase",
    "increases": "increase",
    "secured": "secure",
    "secures": "secure",
    "acquired": "acquire",
    "acquires": "acquire",
    "acquiring": "acquire",
    "hired": "hire",
    "hires": "hire",
    "doubled": "double",
    "doubles": "double",
    "tripled": "triple",
    "accelerates": "accelerate",
    "accelerated": "accelerate",
    "surpasses": "surpass",
    "passed": "pass",
    "passes": "pass",
    "processes": "process",
    "processed": "process",
    "announces": "announce",
    "announced": "announce",
    "declined": "decline",
    "decreased": "decrease",
    "companies": "company",
    "countries": "country",
}


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """Return one form for the forms of a word and for its synonyms; lower case in and out."""
    plain = word.removesuffix("'s").removesuffix("’s")
    plain = _IRREGULAR.get(plain) or _cut(plain)
    return CANONICAL.get(plain, plain)


def _cut(word: str) -> str:
    if len(word) <= 4:
        return word.removesuffix("s") if len(word) == 4 and not word.endswith("ss") else word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            cut = word[: -len(ending)]
            if ending in ("ied", "ies"):
                return cut + "y"
            # "running" and "planned" double their last letter.
            is_doubled = len(cut) > 3 and cut[-1] == cut[-2] and cut[-1] not in "sl"
            return cut[:-1] if is_doubled else cut.removesuffix("e")
    return word.removesuffix("s").removesuffix("e") if not word.endswith("ss") else word
