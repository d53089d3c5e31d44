"""Headlines in several languages that wrap real rows: how a company tells what happened to it.

``TUNED`` was looked at while the rules were written, ``HELD`` was written before and never tuned
on. Slots: {c} the company, {sum}, {round}, {n} people, {other} another company, {person}, {city},
{what} a product.
"""
# ruff: noqa: E501 - texts

Phrases = dict[str, dict[str, tuple[str, ...]]]

TUNED: Phrases = {
    "funding": {
        "en": ("{c} raises {sum} in {round} funding", "{c} closes {sum} {round} round led by {other}", "We have raised {sum} to grow our team", "{c} secures {sum} in new financing"),
        "de": ("{c} schließt Finanzierungsrunde über {sum} ab", "{c} erhält {sum} von Investoren"),
        "fr": ("{c} lève {sum} auprès de {other}", "{c} annonce une levée de fonds de {sum}"),
        "es": ("{c} cierra una ronda de {sum}", "{c} levanta {sum} para crecer"),
        "it": ("{c} raccoglie {sum} in un round guidato da {other}",),
        "nl": ("{c} haalt {sum} op bij investeerders",),
    },
    "layoffs": {
        "en": ("{c} lays off {n} employees", "{c} cuts {n} jobs across the company", "Layoffs at {c}: {n} people leave"),
        "de": ("{c} entlässt {n} Mitarbeiter", "{c} baut {n} Stellen ab"),
        "fr": ("{c} licencie {n} salariés", "{c} supprime {n} postes"),
        "es": ("{c} despide a {n} empleados",),
        "it": ("{c} licenzia {n} dipendenti",),
        "nl": ("{c} ontslaat {n} medewerkers",),
    },
    "expansion": {
        "en": ("{c} acquires {other}", "{c} opens new office in {city}", "{c} expands to {city}"),
        "de": ("{c} übernimmt {other}", "{c} eröffnet neuen Standort in {city}"),
        "fr": ("{c} ouvre un bureau à {city}", "{c} rachète {other}"),
        "es": ("{c} abre oficina en {city}", "{c} adquiere {other}"),
        "it": ("{c} apre una nuova sede a {city}",),
        "nl": ("{c} opent nieuw kantoor in {city}",),
    },
    "leadership": {
        "en": ("{c} appoints {person} as Chief Financial Officer", "{person} joins {c} as CEO", "{person} named President of {c}"),
        "de": ("{c} ernennt {person} zur neuen CFO", "{person} wird neuer Geschäftsführer von {c}"),
        "fr": ("{c} nomme {person} directeur général", "{person} rejoint {c} en tant que directrice financière"),
        "es": ("{c} nombra a {person} nuevo director general",),
        "it": ("{c} nomina {person} amministratore delegato",),
        "nl": ("{c} benoemt {person} tot CEO",),
    },
    "launch": {
        "en": ("{c} launches {what}", "{c} introduces {what} for small teams", "{what} by {c} is now available"),
        "de": ("{c} stellt {what} vor", "{c} bringt {what} auf den Markt"),
        "fr": ("{c} lance {what}", "{c} dévoile {what}"),
        "es": ("{c} lanza {what}", "{c} presenta su nuevo {what}"),
        "it": ("{c} lancia {what}",),
        "nl": ("{c} lanceert {what}",),
    },
    "technology": {
        "en": ("{c} migrates its data platform to Snowflake", "{c} selects Salesforce as its CRM"),
        "de": ("{c} stellt sein ERP auf SAP S/4HANA um",),
        "fr": ("{c} choisit Salesforce comme CRM",),
        "es": ("{c} migra a Google Cloud",),
        "it": ("{c} adotta SAP come ERP",),
        "nl": ("{c} stapt over naar Salesforce",),
    },
}  # fmt: skip

HELD: Phrases = {
    "funding": {
        "en": ("{sum} for {c}: {other} leads our {round} round", "{c} lands {sum} {round} to speed up hiring", "Announcing our {round}: {sum} for the next chapter", "{c} pulls in {sum} from {other} and angels", "Investors put {sum} into {c}"),
        "de": ("{c} sammelt {sum} ein", "Frisches Kapital: {c} sichert sich {sum}", "{sum} für {c}: {other} steigt ein"),
        "fr": ("{c} boucle un tour de table de {sum}", "Levée de fonds : {c} obtient {sum}"),
        "es": ("{c} capta {sum} en su ronda {round}", "Nueva ronda de financiación de {sum} para {c}"),
        "it": ("{c} chiude un aumento di capitale da {sum}",),
        "nl": ("Investeringsronde van {sum} voor {c}",),
        "pt": ("{c} capta {sum} em rodada liderada por {other}",),
        "sv": ("{c} tar in {sum} i ny finansieringsrunda",),
        "pl": ("{c} pozyskuje {sum} od inwestorów",),
    },
    "layoffs": {
        "en": ("{c} to let go of {n} staff in restructuring", "{c} reduces workforce by {n} people", "{n} roles eliminated at {c}", "{c} announces redundancies affecting {n} employees"),
        "de": ("{c} streicht {n} Stellen", "{n} Kündigungen: {c} verkleinert Belegschaft, Stellenabbau beginnt"),
        "fr": ("Plan social chez {c} : {n} postes supprimés", "{c} se sépare de {n} collaborateurs"),
        "es": ("{c} recorta {n} puestos de trabajo",),
        "it": ("{c} annuncia {n} esuberi",),
        "nl": ("{c} schrapt {n} banen",),
        "pt": ("{c} demite {n} funcionários",),
        "sv": ("{c} varslar {n} anställda",),
        "pl": ("{c} zwalnia {n} pracowników",),
    },
    "expansion": {
        "en": ("{c} completes acquisition of {other}", "{c} sets up shop in {city} with a new regional headquarters", "{c} enters the {city} market", "{c} buys {other} to broaden its offer", "New {city} office for {c}"),
        "de": ("{c} kauft {other}", "{c} expandiert nach {city}", "Neue Niederlassung in {city}: {c} wächst weiter"),
        "fr": ("{c} s'implante à {city}", "{c} fait l'acquisition de {other}"),
        "es": ("{c} aterriza en {city}", "{c} compra {other}"),
        "it": ("{c} acquisisce {other}", "{c} sbarca a {city}"),
        "nl": ("{c} neemt {other} over",),
        "pt": ("{c} abre escritório em {city}",),
        "sv": ("{c} öppnar kontor i {city}",),
        "pl": ("{c} otwiera biuro w {city}",),
    },
    "leadership": {
        "en": ("{c} taps {person} to be its next CEO", "{person} takes the helm as CEO of {c}", "New CTO at {c}: {person}", "{c} strengthens board: {person} elected chairwoman"),
        "de": ("{person} übernimmt als CEO bei {c}", "Wechsel an der Spitze: {c} beruft {person} in den Vorstand"),
        "fr": ("{person} prend la direction générale de {c} comme PDG", "{c} accueille {person} comme directeur commercial"),
        "es": ("{c} ficha a {person} como directora financiera CFO",),
        "it": ("{person} è il nuovo CEO di {c}",),
        "nl": ("{person} wordt de nieuwe CFO van {c}",),
        "pt": ("{c} contrata {person} como diretor financeiro",),
        "sv": ("{person} blir ny vd för {c}",),
        "pl": ("{person} nowym prezesem {c}",),
    },
    "launch": {
        "en": ("Meet {what}, the newest release from {c}", "{c} rolls out {what} to all customers", "{c} debuts {what}", "{c} unveils {what} at its user day"),
        "de": ("{what} ab sofort verfügbar: {c} erweitert sein Angebot", "{c} präsentiert {what}"),
        "fr": ("{c} présente son nouveau produit {what}", "{what} de {c} est désormais disponible"),
        "es": ("Ya disponible {what}, lo nuevo de {c}", "{c} estrena {what}"),
        "it": ("{c} presenta la nuova piattaforma {what}",),
        "nl": ("{c} brengt {what} op de markt",),
        "pt": ("{c} lança {what}",),
        "sv": ("{c} lanserar {what}",),
        "pl": ("{c} wprowadza na rynek {what}",),
    },
    "technology": {
        "en": ("{c} goes live on NetSuite as its ERP", "{c} moves its infrastructure to Google Cloud", "{c} replaces its old helpdesk with Zendesk"),
        "de": ("{c} führt Salesforce als CRM ein",),
        "fr": ("{c} bascule vers Microsoft Azure",),
        "es": ("{c} implanta SAP como ERP",),
        "it": ("{c} sceglie HubSpot come piattaforma CRM",),
        "nl": ("{c} migreert naar Google Cloud",),
    },
}  # fmt: skip

# Dated and on the company's own site, and none of them news of the company.
TUNED_TRAPS: tuple[str, ...] = (
    "{other} raises {sum} in Series B funding",
    "{c} customer {other} opens new office in {city}",
    "Our partner {other} launches {what}",
    "Is {c} raising a Series C?",
    "{c} may lay off {n} employees",
    "{c} plans to open an office in {city}",
    "Rumour: {c} in talks to acquire {other}",
    "{c} denies layoffs",
    "How {c} helped {other} raise {sum}",
    "{other} appoints {person} as CEO",
    "{other} entlässt {n} Mitarbeiter",
    "Unser Kunde {other} eröffnet neuen Standort in {city}",
)

HELD_TRAPS: tuple[str, ...] = (
    "Congratulations to {other} on closing their {sum} Series A",
    "{other}, a long-time client of {c}, acquires a rival",
    "{c} is not planning any layoffs",
    "Will {c} ever open an office in {city}?",
    "What if {c} raised {sum} tomorrow?",
    "{c} could cut {n} jobs, analysts speculate",
    "{other} selects {c} as its CRM platform",
    "Portfolio news: {other} names {person} as CFO",
    "{c} hopes to launch {what} next year",
    "Case study: how {other} expanded to {city}",
    "Ehemaliger {c}-Manager gründet {other} und erhält {sum}",
    "{c} dément les rumeurs de licenciements",
    "{c} estudia abrir una oficina en {city}",
    "Notre client {other} lève {sum}",
    "{c} vs {other}: who launched the better {what}?",
    "Five years ago: how we raised our first {sum}",
)

# What stands on sites and is no news: undated, of visitors, of lawyers, of everybody.
NOISE: tuple[str, ...] = (
    "<footer><p>© 2011-2026 {c}. All rights reserved. Last updated 12 May 2026.</p></footer>",
    "<div class='cookie-banner'><h3>{c} launches cookies on 3 March 2026</h3><p>We use cookies.</p></div>",
    "<section><h2>We are hiring!</h2><p>We are always looking for great people. Join {c}!</p></section>",
    "<blockquote><p>“With {c} we raised {sum} and opened a new office in {city}.”</p><p>{person}, CEO of {other}</p></blockquote>",
    "<p>{c} raised {sum} from {other} and has not looked back.</p>",
    "<div id='comments'><h3>2 comments</h3><p>12 May 2026</p><h3>{c} raises $900 million, buy pills</h3><p>13 May 2026</p></div>",
    "<p>We currently have no open positions.</p>",
)
