"""What units, scales and number words are worth, in eight languages. Data only."""

import re

SCALE = {
    word: factor
    for listed, factor in (
        ("hundred hundert cent cien cento honderd cem sto", 1e2),
        ("k thousand thousands tausend tsd mille mil mila duizend tys tysiąc tysiące tysięcy", 1e3),
        (
            "m mn mm mio million millions millionen millones millón millon "
            "milione milioni miljoen milhão milhões mln milion miliony milionów",
            1e6,
        ),
        (
            "b bn md billion billions mrd milliarde milliarden milliard milliards "
            "miliardo miliardi miljard mld miliard miliardy miliardów",
            1e9,
        ),
        ("tn trillion trillions billionen", 1e12),
    )
    for word in listed.split()
}
ORDINAL = ("st", "nd", "rd", "th")
GLUED = "k|mn|mm|mio|m|bn|b|tn"
CURRENCY = {
    sign: unit
    for unit, signs in {
        "usd": "$ usd us$ dollar dollars us-dollar us-dollars dólares",
        "eur": "€ eur euro euros",
        "gbp": "£ gbp pound-sterling sterling",
        "chf": "chf franken francs",
        "jpy": "¥ jpy yen",
        "inr": "₹ inr rupee rupees",
        "cad": "c$ cad ca$",
        "aud": "a$ aud au$",
        "sek": "sek kronor krona",
        "pln": "pln zł zloty",
        "money": "\ufffd",  # a sign that a page's encoding has lost
    }.items()
    for sign in signs.split()
}
# word → (dimension, size of the unit in it)
UNIT: dict[str, tuple[str, float]] = {
    word: (dimension, factor)
    for dimension, factor, listed in (
        (
            "day",
            1 / 86400,
            "second seconds sekunde sekunden seconde secondes segundo segundos secondo "
            "secondi seconden sekund sekundy",
        ),
        ("day", 0.001 / 86400, "ms millisecond milliseconds millisekunden"),
        (
            "day",
            1 / 1440,
            "minute minutes min mins minuten minuto minutos minuti minuut minut minuty",
        ),
        (
            "day",
            1 / 24,
            "hour hours hrs stunde stunden heure heures hora horas ora "
            "ore uur uren godzina godziny godzin",
        ),
        (
            "day",
            1,
            "day days tag tage tagen jour jours día días giorno giorni dag "
            "dagen dia dias dzień dni",
        ),
        (
            "day",
            7,
            "week weeks woche wochen semaine semaines semana semanas "
            "settimana settimane weken tydzień tygodnie tygodni",
        ),
        (
            "day",
            30.4375,
            "month months monat monate monaten mois mes meses mese mesi "
            "maand maanden mês miesiąc miesiące miesięcy",
        ),
        (
            "day",
            365.25,
            "year years jahr jahre jahren an ans année années año años anno anni "
            "jaar jaren ano anos rok lata lat",
        ),
        ("day", 3652.5, "decade decades jahrzehnt jahrzehnte jahrzehnten décennie década décadas"),
        ("%", 1, "% percent pct prozent pourcent porcentaje percento procent"),
        ("pp", 1, "pp prozentpunkte prozentpunkten"),
        ("kg", 1, "kg kilogram kilograms kilo kilos kilogramm kilogrammes kilogramos"),
        ("kg", 0.001, "g gram grams gramm grammes gramos"),
        (
            "kg",
            1000,
            "t ton tons tonne tonnes tonnen toneladas tonnellate ton ton toneladas tony ton",
        ),
        ("kg", 0.4536, "lb lbs"),
        ("m", 1, "metre metres meter meters metern mètre mètres metro metros metri"),
        (
            "m",
            1000,
            "km kilometre kilometres kilometer kilometers kilometern kilómetros "
            "kilomètre kilomètres chilometri quilómetros quilômetros kilometrów",
        ),
        ("m", 0.01, "cm centimetre centimetres centimeter centimeters zentimeter"),
        ("m", 0.001, "mm millimetre millimetres millimeter millimeters"),
        ("m", 1e-6, "µm micron microns"),
        ("m", 1e-9, "nm nanometre nanometres nanometer nanometers"),
        ("m", 1609.34, "mile miles"),
        ("m", 0.3048, "ft foot feet"),
        ("m2", 1, "m² sqm quadratmeter quadratmetern m2 mq"),
        ("m3", 1, "m³ m3 cbm kubikmeter kubikmetern"),
        ("m2", 0.0929, "sqft"),
        ("m2", 1e6, "km² km2"),
        ("m2", 10000, "hectare hectares hektar"),
        ("m2", 4046.86, "acre acres"),
        ("l", 1, "l litre litres liter liters litros litern litri litros litrów"),
        ("l", 100, "hl hectolitre hectolitres hektoliter"),
        ("l", 3.785, "gallon gallons"),
        ("byte", 1e3, "kb"),
        ("byte", 1e6, "mb megabyte megabytes"),
        ("byte", 1e9, "gb gigabyte gigabytes"),
        ("byte", 1e12, "tb terabyte terabytes"),
        ("byte", 1e15, "pb petabyte petabytes"),
        ("w", 1e3, "kw kilowatt kilowatts"),
        ("w", 1e6, "mw megawatt megawatts"),
        ("w", 1e9, "gw gigawatt gigawatts"),
        ("wh", 1e3, "kwh"),
        ("wh", 1e6, "mwh"),
        ("wh", 1e9, "gwh"),
        ("°c", 1, "°c celsius"),
        ("°f", 1, "°f fahrenheit"),
        ("x", 1, "x × times fold mal fois veces -fold"),
    )
    for word in listed.split()
}
SMALL = {
    word: value
    for value, listed in {
        2: "two zwei deux dos due twee dois duas dwa dwie dwóch",
        3: "three drei trois tres tre drie três trzy trzech",
        4: "four vier quatre cuatro quattro quatro cztery czterech",
        5: "five fünf cinq cinco cinque vijf pięć pięciu",
        6: "six sechs seis sei zes sześć sześciu",
        7: "seven sieben sept siete sette zeven sete siedem siedmiu",
        8: "eight acht huit ocho otto oito osiem ośmiu",
        9: "nine neun neuf nueve nove negen dziewięć dziewięciu",
        10: "ten zehn dix diez dieci tien dez dziesięć dziesięciu",
        11: "eleven elf onze once",
        12: "twelve zwölf douze doce dodici twaalf doze dwanaście dozen dutzend douzaine docena",
        13: "thirteen dreizehn treize trece",
        14: "fourteen vierzehn quatorze catorce",
        15: "fifteen fünfzehn quinze quince",
        16: "sixteen sechzehn seize dieciséis",
        17: "seventeen siebzehn",
        18: "eighteen achtzehn",
        19: "nineteen neunzehn",
        20: "twenty zwanzig vingt veinte venti twintig vinte dwadzieścia",
        30: "thirty dreißig trente treinta trenta dertig trinta trzydzieści",
        40: "forty vierzig quarante cuarenta quaranta veertig quarenta",
        50: "fifty fünfzig cinquante cincuenta cinquanta vijftig cinquenta",
        60: "sixty sechzig soixante sesenta",
        70: "seventy siebzig setenta",
        80: "eighty achtzig ochenta",
        90: "ninety neunzig noventa",
        100: "hundert cien honderd cento",
        1000: "tausend",
    }.items()
    for word in listed.split()
}
# Words that are numbers in one language and something else in another: "once", "sept", "six".
ONLY_BEFORE_NOUN = frozenset(
    {"once", "sept", "an", "mal", "elf", "mes", "min", "t", "g", "dix", "sei"}
    | {"ore", "ton", "lat", "dia", "metro", "tre", "dez", "l", "rok", "ano", "otto", "sete"}
)

ORDINALS = {
    word: value
    for value, listed in {
        2: "second zweite zweiten zweiter zweites deuxième seconde segundo segunda secondo seconda "
        "tweede drugi druga drugie drugą drugiego",
        3: "third dritte dritten dritter drittes troisième tercer tercero tercera terzo terza "
        "derde "
        "terceiro terceira trzeci trzecia trzecie trzecią trzeciego",
        4: "fourth vierte vierten vierter viertes quatrième cuarto cuarta quarto quarta vierde "
        "czwarty czwarta czwarte czwartą",
        5: "fifth fünfte fünften fünfter fünftes cinquième quinto quinta vijfde piąty piąta piąte",
        6: "sixth sechste sechsten sechster sixième sexto sexta sesto sesta zesde szósty szósta",
        7: "seventh siebte siebten siebter septième séptimo séptima settimo settima zevende sétimo "
        "sétima siódmy siódma",
        8: "eighth achte achten achter huitième octavo octava ottavo ottava achtste oitavo oitava "
        "ósmy ósma",
        9: "ninth neunte neunten neunter neuvième noveno novena nono nona negende nono nona",
        10: "tenth zehnte zehnten zehnter dixième décimo décima decimo decima tiende décimo décima",
        11: "eleventh elfte elften elfter onzième undécimo undécima undicesimo undicesima elfde",
        12: "twelfth zwölfte zwölften zwölfter douzième duodécimo duodécima dodicesimo dodicesima "
        "twaalfde",
        13: "thirteenth dreizehnte dreizehnten treizième decimotercero decimotercera dertiende",
        14: "fourteenth vierzehnte vierzehnten quatorzième decimocuarto decimocuarta veertiende",
        15: "fifteenth fünfzehnte fünfzehnten quinzième decimoquinto decimoquinta vijftiende",
        20: "twentieth zwanzigste zwanzigsten vingtième vigésimo vigésima ventesimo ventesima "
        "twintigste",
    }.items()
    for word in listed.split()
}
# "fünfjährig", "Fünfjahresvertrag": a number grown together with its unit.
GROWN = re.compile(
    r"\b(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|\d{1,3}-?)"
    r"(tag|täg|woche|wöch|monat|jahr|jähr|stund|stünd|minut|minüt)(?:e?s|ig\w*|en)?(?=\b|vertr|"
    r"plan)"
)
GROWN_NOUN = re.compile(r"(?<=[^\W\d_]{4}s)(tage|tagen|stunden|wochen|monate|jahre)$")
_GROWN_UNITS = (
    ("tag", "tag täg"), ("woche", "woche wöch"), ("monat", "monat"), ("jahr", "jahr jähr"),
    ("stunde", "stund stünd"), ("minuten", "minut minüt"),
)  # fmt: skip
GROWN_UNIT = {begin: unit for unit, listed in _GROWN_UNITS for begin in listed.split()}

FRACTIONS = (
    (re.compile(r"\b(?:three[- ]quarters?|drei ?viertel|trois quarts|tres cuartos)\b"), 75.0),
    (re.compile(r"\b(?:two[- ]thirds?|zwei ?drittel|deux tiers|dos tercios)\b"), 200 / 3),
    (re.compile(r"\b(?:(?:a|one)[- ](?:third)(?= of| the)|one[- ]third|"
                r"\ba third(?=[.;]|$)|\w+est third(?= of)|ein drittel|un tiers|"
                r"un tercio)\b"), 100 / 3),
    (re.compile(r"\b(?:a quarter(?= of| the)|one[- ]quarter|by a quarter|ein viertel|un quart|"
                r"un cuarto)\b"), 25.0),
    (re.compile(r"(?<!first )(?<!second )\b(?:half (?:of|the|a|their|its|our|your|all)\b|"
                r"(?:in|by|one) half\b|halve[ds]?\b|halving\b|"
                r"(?:die )?hälfte\b|halbier\w*|(?:la|de) moitié\b|la mitad\b|la metà\b|dimezz\w+|"
                r"de helft\b|(?:ge)?halveer\w*|(?:a|pela) metade\b|połow[aęy]\b|"
                r"(?:pays?|paid|costs?) half\b)"), 50.0),
)  # fmt: skip
# "A fifth of", "un quinto", "ein Zehntel": the word → what it divides by.
PARTS = {
    word: value
    for value, listed in {
        2: "half moitié mitad metà helft metade połowa połowę hälfte",
        3: "third drittel tiers tercio terzo derde terço trzecia",
        4: "quarter viertel quart cuarto quarto kwart ćwierć",
        5: "fifth fünftel cinquième quinto vijfde piąta",
        6: "sixth sechstel sixième sexto sesto zesde",
        8: "eighth achtel huitième octavo ottavo achtste",
        10: "tenth zehntel dixième décimo decimo tiende",
    }.items()
    for word in listed.split()
}
PART = re.compile(
    r"\b(?:a|one|an|ein|einem|eines|un|una|une|la|een|um|uma|jedna)[ -]("
    + "|".join(PARTS)
    + r")\b(?= (?:of|der|des|von|unserer|ihrer|de|del|dei|delle|della|di|van|da|do|d')\b)"
)
# "Four fifths", "two-thirds".
PARTS_OF = re.compile(
    r"\b(two|three|four|five|six|seven|eight|nine)[ -]"
    r"(thirds|quarters|fifths|sixths|eighths|tenths)\b"
)
# "Rose by almost a third", "was up a quarter".
PART_GROWN = re.compile(
    r"\b(?:by|up|down) (?:(?:almost|nearly|about|around|over|more than|roughly|some|just over|"
    r"well over|just under) )?((?:a|one) (" + "|".join(PARTS) + r"))\b(?! (?:of|year|time))"
)
# "One in three", "vier von zehn", "un client sur trois", "uno de cada cinco".
ONE_IN = re.compile(
    rf"\b(\d{{1,2}}|one|eine[rnms]?|ein|une?|una|uno|{'|'.join(SMALL)}) (?:[^\W\d_]+ )?"
    r"(?:in|out of|in every|von|sur|de cada|su|op de|em cada|na|z) ([^\W_]+)\b"
)
# "Every second box", "jede dritte Kundin", "una de cada dos".
EVERY = re.compile(
    r"\b(?:every|jede[rnms]?|cada|ogni|elke|chaque) (second|other|third|fourth|fifth|tenth|"
    r"zweite[nrs]?|dritte[nrs]?|vierte[nrs]?|fünfte[nrs]?|zehnte[nrs]?|tweede|derde)\b"
    r"(?! (?:year|month|week|day|jahr|monat|woche|tag|jaar))"
)
MULTIPLES = (
    (re.compile(r"\bhalf as (?:much|many)\b|\bhalb so viele?\b|\bla mitad de\b"), 0.5),
    (
        re.compile(
            r"\b(?:doubl(?:ed|es|ing)|twofold|twice (?:as|the)|verdoppel\w+|doublé\w*|duplic\w+)\b"
        ),
        2.0,
    ),
    (re.compile(r"\b(?:tripl(?:ed|es|ing)|trebled|threefold|verdreifach\w+|triplé\w*)\b"), 3.0),
    (re.compile(r"\b(?:quadrupl(?:ed|es|ing)|fourfold|vervierfach\w+)\b"), 4.0),
    *(
        (re.compile(rf"\bver{word}fach\w+\b"), float(value))
        for value, word in enumerate(("fünf", "sechs", "sieben", "acht", "neun", "zehn"), start=5)
    ),
)
# "Three times as many", "fünfmal so groß", "dix fois plus".
TIMES = re.compile(
    r"\b([^\W_]{1,6}) (?:times|mal|fois|veces|volte|keer) (?:as|the|more|so|plus|más|più|zo)\b"
)
VAGUE = (
    (re.compile(r"\b(?:tens of thousands|zehntausende\w*|dizaines de milliers)\b"), 1e4, 99_999),
    (re.compile(r"\b(?:hundreds of thousands|hunderttausende\w*)\b"), 1e5, 999_999),
    (re.compile(r"\b(?:dozens|dutzende|dizaines|decenas)\b"), 20, 99),
    (re.compile(r"\b(?:hundreds|hunderte|centaines|cientos)\b"), 100, 999),
    (re.compile(r"\b(?:thousands|tausende|milliers|miles de)\b"), 1e3, 99_999),
    (re.compile(r"\b(?:millions|millionen|millones) (?:of|von|de)\b"), 1e6, 999e6),
    (re.compile(r"\b(?:billions|milliarden) (?:of|von)\b"), 1e9, 999e9),
)
# Words that are part of a quantity.
NUMERIC = frozenset(
    {*SMALL, *SCALE, *CURRENCY, *ORDINALS}
    | {word for word, (unit, _) in UNIT.items() if unit not in ("x", "wh", "w", "byte")}
)
# Words before a number: roughly it, more than it, less than it.
ABOUT = frozenset(
    {"about", "around", "nearly", "almost", "roughly", "some", "approximately", "approx", "circa"}
    | {"ca", "close", "etwa", "rund", "ungefähr", "fast", "knapp", "environ", "près", "presque"}
    | {"unos", "unas", "casi", "aproximadamente", "alrededor", "c", "gegen", "quelque"}
    | {"gut", "gute", "quasi", "ongeveer", "bijna", "ruim", "cerca", "quase", "około", "prawie"}
    | {"niemal", "knappe", "environs", "schätzungsweise", "towards", "almeno"}
)
OVER = frozenset(
    {"over", "more", "above", "exceeding", "surpass", "surpasses", "surpassed", "surpassing"}
    | {"least", "exceeds", "exceeded", "beyond", "über", "mehr", "mindestens", "plus", "más"}
    | {"passed", "passes", "topped", "upwards", "minimum", "superior", "dépasse", "supera"}
    | {"oltre", "più", "meer", "minstens", "mais", "ponad", "powyżej", "north", "excess", "sobre"}
)
UNDER = frozenset(
    {"under", "less", "fewer", "below", "most", "up", "maximum", "unter", "weniger", "bis"}
    | {"höchstens", "maximal", "moins", "menos", "hasta", "within"}
)
