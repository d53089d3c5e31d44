"""Wordings of the same facts, as pages tell them and as drafts retell them. Written by hand.

Slots are filled from table rows. `DEV` wordings were looked at while the check was built, `HELD`
ones were written beforehand and only counted.
"""

from dataclasses import dataclass

DEV, HELD = "dev", "held"


@dataclass(frozen=True)
class Family:
    """One kind of fact in one language: how a page says it, how a draft may say it.

    `false_actors` are claims that turn the parties round or name the wrong one; `recent` are
    claims that present the event as new.
    """

    kind: str
    language: str
    part: str
    pages: tuple[str, ...]
    claims: tuple[str, ...]
    false_actors: tuple[str, ...] = ()
    recent: tuple[str, ...] = ()


FAMILIES = (
    Family(
        "funding", "en", DEV,
        ("{c} has raised {amount} in a {round} round, the company announced on {date}.",
         "{date}: {c} closes {round} of {amount}.",
         "We secured {amount} in {round} funding on {date}.",
         "The {amount} {round} was completed on {date}. It is led by existing investors."),
        ("You raised {amount} in {month}.", "You closed a {round} of {amount}.",
         "{c} secured {amount} in its {round} round.", "In {year}, {c} received {amount}.",
         "Your {round} of {amount} closed on {date}.",
         "I saw that you raised {amount} on {date}."),
        recent=("You recently raised {amount}.", "You just closed a {round} of {amount}.",
                "Last month you raised {amount}.", "{c} raised {amount} this week."),
    ),
    Family(
        "funding", "en", DEV,
        ("On {date}, {c} announced that it had completed a {amount} {round} financing.",
         "Investors put {amount} into {c} in its {round} on {date}.",
         "{c} ({date}) – our {round} brings {amount} of fresh capital."),
        ("{amount} was raised by {c} in {month}.", "Your {round} brought in {amount}.",
         "Congratulations on the {amount} {round} you landed on {date}.",
         "Investors gave you {amount} in {month}.", "You took in {amount} of capital."),
        recent=("{c} has just announced a {round} of {amount}.",
                "Congratulations on your recent {round} of {amount}.",
                "A few weeks ago you raised {amount}."),
    ),
    Family(
        "funding", "de", DEV,
        ("{c} hat am {date} eine Finanzierungsrunde ({round}) über {amount} abgeschlossen.",
         "Am {date} sammelte {c} {amount} ein."),
        ("Sie haben im {month} {amount} eingesammelt.", "{c} erhielt {amount}.",
         "Ihre Finanzierungsrunde über {amount} haben Sie am {date} abgeschlossen."),
        recent=("Letzten Monat haben Sie {amount} eingesammelt.",
                "{c} hat kürzlich {amount} eingesammelt."),
    ),
    Family(
        "funding", "de", DEV,
        ("Investoren haben {c} am {date} mit {amount} finanziert.",
         "Wir haben am {date} unsere {round} über {amount} bekannt gegeben."),
        ("{amount} haben Investoren im {month} in {c} gesteckt.",
         "{c} hat eine Finanzierung über {amount} bekommen."),
        recent=("Vor kurzem haben Sie {amount} von Investoren erhalten.",),
    ),
    Family(
        "funding", "fr", DEV,
        ("{c} a levé {amount} le {date}.", "Le {date}, {c} a bouclé un tour de table de {amount}."),
        ("Vous avez levé {amount} en {month}.", "{c} a obtenu {amount}.",
         "Une levée de {amount} a été bouclée par {c}."),
        recent=("Vous avez récemment levé {amount}.", "Le mois dernier, {c} a levé {amount}."),
    ),
    Family(
        "deal", "en", DEV,
        ("{a} acquired {b} on {date} for {amount}.", "{b} was acquired by {a} on {date} for {amount}.",
         "{a} has completed its acquisition of {b}, announced on {date}; the price was {amount}.",
         "{date} – {a} buys {b} for {amount}"),
        ("{a} bought {b} for {amount}.", "{b} was bought by {a} in {month}.",
         "{a} took over {b} on {date}.", "In {year}, {b} was acquired by {a}."),
        ("{b} acquired {a} in {month}.", "{a} was bought by {b} for {amount}.",
         "{b} bought {a} for {amount}.", "{a} was acquired by {b} on {date}."),
        ("{a} recently acquired {b}.", "{a} just bought {b} for {amount}.",
         "Last month {a} acquired {b}."),
    ),
    Family(
        "deal", "en", DEV,
        ("{a} announced on {date} that it would pay {amount} and has acquired {b}.",
         "With the purchase of {b} by {a}, completed on {date} for {amount}, two teams become one.",
         "{b}, purchased by {a} for {amount} on {date}, keeps its name."),
        ("{a} purchased {b}.", "{b} now belongs to {a}, which acquired it in {month}.",
         "The acquisition of {b} by {a} cost {amount}.", "{a} paid {amount} for {b}."),
        ("The acquisition of {a} by {b} cost {amount}.", "{b} paid {amount} for {a}.",
         "{b} purchased {a} in {month}.", "{b} took over {a}."),
        ("{b} has just been acquired by {a}.", "A few weeks ago {a} took over {b}."),
    ),
    Family(
        "deal", "de", DEV,
        ("{a} hat {b} am {date} für {amount} übernommen.",
         "{b} wurde am {date} von {a} für {amount} gekauft."),
        ("{a} hat {b} gekauft.", "{b} wurde im {month} von {a} übernommen."),
        ("{b} hat {a} gekauft.", "{a} wurde im {month} von {b} übernommen."),
        ("{a} hat letzten Monat {b} übernommen.",),
    ),
    Family(
        "deal", "de", DEV,
        ("{a} übernahm am {date} das Unternehmen {b}; der Preis lag bei {amount}.",
         "Die Übernahme von {b} durch {a} für {amount} ist seit dem {date} abgeschlossen."),
        ("{a} erwarb {b} für {amount}.", "{b} ist von {a} übernommen worden."),
        ("{b} erwarb {a} für {amount}.", "{a} ist von {b} übernommen worden."),
        ("{a} hat gerade {b} übernommen.",),
    ),
    Family(
        "deal", "fr", DEV,
        ("{a} a racheté {b} le {date} pour {amount}.",
         "{b} a été racheté par {a} le {date} pour {amount}."),
        ("{a} a acquis {b} pour {amount}.", "{b} a été acquis par {a} en {month}."),
        ("{b} a acquis {a} pour {amount}.", "{a} a été racheté par {b} en {month}."),
        ("{a} vient de racheter {b}.",),
    ),
    Family(
        "layoff", "en", DEV,
        ("{c} laid off {n} employees in {city} on {date}.",
         "On {date} {c} cut {n} jobs; the office in {city} is affected most."),
        ("You laid off {n} people in {month}.", "{c} cut {n} jobs in {year}."),
        recent=("You recently laid off {n} people.", "{c} cut {n} jobs last week."),
    ),
    Family(
        "layoff", "en", DEV,
        ("{n} staff had to leave {c} in {city} on {date}.",
         "{c} is letting {n} employees go in {city}, it said on {date}."),
        ("{n} employees left {c} in {month}.", "You let {n} people go on {date}."),
        recent=("{c} has just let {n} people go.",),
    ),
    Family(
        "profile", "en", DEV,
        ("{c} is based in {city} and has {n} employees. CEO is {person}.",
         "{c}, headquartered in {city}, employs {n} people and is led by {person}.",
         "{person} is the CEO of {c}. Our {n} employees work from {city} and elsewhere."),
        ("{c} employs {n} people.", "You are headquartered in {city}.",
         "Your CEO is {person}.", "{person} leads {c}.",
         "Your company has {n} employees and its seat is in {city}."),
    ),
    Family(
        "profile", "en", DEV,
        ("From its head office in {city}, {c} runs a workforce of {n}. {person} serves as CEO.",
         "{n} people work for {c}; the company's home is {city}. Its chief executive is {person}."),
        ("{c} has a team of {n}.", "Your head office is in {city}.",
         "With {person} as CEO, you run {c} from {city}.", "{n} people work at {c}."),
    ),
    Family(
        "profile", "de", DEV,
        ("{c} mit Sitz in {city} beschäftigt {n} Mitarbeiter. Geschäftsführer ist {person}.",
         "{person} leitet {c}. In {city} und anderswo arbeiten {n} Menschen für uns."),
        ("{c} hat {n} Beschäftigte.", "Ihr Sitz ist in {city}.",
         "{person} ist Ihr Geschäftsführer.", "Bei {c} arbeiten {n} Menschen."),
    ),
    Family(
        "customer", "en", DEV,
        ("{b} uses {a} to plan its routes and saved {n} hours a month in {year}.",
         "{a} supplies {b} with software since {year}.",
         "Since {year} {a} delivers parts to {b}."),
        ("{b} uses {a}.", "{a} supplies {b}."),
        ("{a} uses {b}.", "{b} supplies {a} with software.", "{b} delivers parts to {a}."),
    ),
    Family(
        "customer", "en", DEV,
        ("{b} chose {a} in {year} because its {n} planners were overloaded.",
         "{a} won {b} as a customer in {year}.",
         "{a} invested in {b} in {year}.",
         "{a} hired {b} in {year} to audit {n} suppliers."),
        ("{a} was chosen by {b}.", "In {year} {a} won {b} as a customer.",
         "{a} put money into {b} in {year}.", "{b} was hired by {a}."),
        ("{b} was chosen by {a}.", "{b} won {a} as a customer.", "{b} invested in {a}.",
         "{a} was hired by {b}."),
    ),
    Family(
        "funding", "en", DEV,
        ("{c} today said it has attracted {amount} in a {round} ({date}).",
         "The {round} of {c} came to {amount} and was signed on {date}.",
         "{date} | {c} bags {amount} {round} to grow its team"),
        ("You attracted {amount} in {month}.", "{c}'s {round} was worth {amount}.",
         "Since your {round} of {amount}, things must be busy.",
         "Backers invested {amount} in {c}."),
        recent=("Your fresh {amount} from investors caught my eye: you recently raised it.",
                "{c} announced a {round} of {amount} this month.",
                "You closed your {round} of {amount} a few days ago."),
    ),
    Family(
        "funding", "de", DEV,
        ("{c} schließt am {date} eine {round} über {amount} ab.",
         "Frisches Kapital für {c}: {amount} kamen am {date} zusammen."),
        ("{c} hat {amount} Kapital aufgenommen.", "Im {month} bekam {c} {amount}.",
         "Sie haben {amount} von Investoren bekommen."),
        recent=("Sie haben letzte Woche {amount} eingesammelt.",),
    ),
    Family(
        "funding", "es", DEV,
        ("{c} cerró el {date} una ronda de {amount}.", "El {date}, {c} recaudó {amount}."),
        ("{c} recaudó {amount}.", "Ustedes cerraron una ronda de {amount} en {month}."),
        recent=("Ustedes recaudaron recientemente {amount}.",),
    ),
    Family(
        "deal", "en", DEV,
        ("{a} said on {date} that it had snapped up {b} for {amount}.",
         "{b} became part of {a} on {date}; {a} paid {amount}.",
         "On {date} {b} agreed to be bought by {a} in a deal worth {amount}.",
         "{a} closes acquisition of {b} ({date}, {amount})"),
        ("{a} is the new owner of {b}.", "{b} was acquired by {a} in {year}.",
         "{b}'s buyer is {a}, which paid {amount}.", "You read right: {a} acquired {b} for {amount}."),
        ("{b} is the new owner of {a}.", "{a} was acquired by {b} in {year}.",
         "{a}'s buyer is {b}.", "{b} acquired {a} for {amount}.", "{a} became part of {b}."),
        ("{a} acquired {b} last week.", "Congratulations on buying {b}!"),
    ),
    Family(
        "deal", "fr", DEV,
        ("{a} s'offre {b} pour {amount} ({date}).", "{a} a annoncé le {date} le rachat de {b} pour {amount}."),
        ("{b} a été acheté par {a}.", "{a} a payé {amount} pour {b}."),
        ("{a} a été acheté par {b}.", "{b} a racheté {a}."),
        ("{a} a récemment racheté {b}.",),
    ),
    Family(
        "deal", "es", DEV,
        ("{a} adquirió {b} el {date} por {amount}.", "{b} fue adquirida por {a} el {date} por {amount}."),
        ("{a} compró {b}.", "{b} fue comprada por {a} en {month}."),
        ("{b} compró {a}.", "{a} fue comprada por {b} en {month}."),
        ("{a} adquirió recientemente {b}.",),
    ),
    Family(
        "layoff", "en", DEV,
        ("{c} is to shed {n} jobs at its {city} office, it announced on {date}.",
         "In a memo dated {date}, {c} told {n} workers in {city} that they are dismissed."),
        ("{n} people were dismissed by {c}.", "You announced {n} job cuts in {month}."),
        recent=("Last week you announced that {n} people have to go.",),
    ),
    Family(
        "profile", "en", DEV,
        ("Headquarters: {city}. Employees: {n}. Chief Executive Officer: {person}.",
         "Some {n} colleagues at {c} call {city} their base. At the top: CEO {person}."),
        ("You employ {n} people.", "{c} is headquartered in {city}.", "{person} heads {c}.",
         "{person} is your chief executive."),
    ),
    Family(
        "profile", "fr", DEV,
        ("{c}, dont le siège est à {city}, emploie {n} salariés. Son PDG est {person}.",),
        ("{c} compte {n} salariés.", "Votre siège est à {city}.", "{person} dirige {c}."),
    ),
    Family(
        "customer", "en", DEV,
        ("{a} picked {b} as its supplier in {year}.", "{b} has been a customer of {a} since {year}.",
         "{a} trains the staff of {b} since {year}.", "{a} sued {b} in {year} over {n} patents.",
         "{a} replaced {b} with an in-house tool in {year}."),
        ("{b} was picked by {a} as a supplier.", "{b} is a customer of {a}.", "{a} trains {b}'s staff.",
         "{b} was sued by {a}.", "{b} was replaced by {a}."),
        ("{b} picked {a} as its supplier.", "{a} is a customer of {b}.", "{b} trains the staff of {a}.",
         "{b} sued {a}.", "{b} replaced {a}."),
    ),
    Family(
        "funding", "en", HELD,
        ("{amount} in {round} money for {c}: the deal was announced on {date}.",
         "{c} was given {amount} by its investors on {date} as part of its {round}.",
         "As of {date}, {c} has {amount} more in the bank, thanks to a {round} round."),
        ("{c} got {amount} from investors.", "Your {round} was announced in {month}.",
         "{c} announced {amount} of new funding on {date}.", "You collected {amount} in {year}."),
        recent=("You landed {amount} just last month.", "{c} recently got {amount} from investors.",
                "Two weeks ago you announced {amount} of funding."),
    ),
    Family(
        "funding", "de", HELD,
        ("{c} sichert sich {amount} ({date}).",
         "Wie {c} am {date} mitteilte, fließen {amount} in das Unternehmen."),
        ("{c} hat sich {amount} gesichert.", "Sie konnten {amount} einwerben.",
         "{amount} sind im {month} an {c} geflossen."),
        recent=("Gerade haben Sie sich {amount} gesichert.", "Vor zwei Wochen erhielten Sie {amount}."),
    ),
    Family(
        "deal", "en", HELD,
        ("{b} has been sold to {a} for {amount}; the sale closed on {date}.",
         "{date}: {a} adds {b} to its group for {amount}.",
         "{a}'s purchase of {b} for {amount} was completed on {date}.",
         "{a} took control of {b} on {date}, paying {amount}."),
        ("{b} was purchased by {a} for {amount}.", "You may know that {a} bought {b} in {month}.",
         "{a} owns {b} since {year}.", "{a}, which acquired {b}, paid {amount}."),
        ("{a} was purchased by {b} for {amount}.", "You may know that {b} bought {a} in {month}.",
         "{b} owns {a} since {year}.", "{b}'s purchase of {a} cost {amount}."),
        ("{a} bought {b} two weeks ago.", "{b} was recently purchased by {a}."),
    ),
    Family(
        "deal", "de", HELD,
        ("{a} kauft {b} für {amount} ({date}).", "Am {date} ging {b} für {amount} an {a}.",
         "{b} gehört seit dem {date} zu {a}; der Kaufpreis betrug {amount}."),
        ("{a} kaufte {b} für {amount}.", "{b} wurde von {a} erworben.", "{a} hat {b} übernommen."),
        ("{b} kaufte {a} für {amount}.", "{a} wurde von {b} erworben.", "{b} hat {a} übernommen."),
        ("{a} hat {b} vor zwei Wochen gekauft.",),
    ),
    Family(
        "deal", "fr", HELD,
        ("{a} reprend {b} pour {amount}, a-t-on appris le {date}.",
         "Le {date}, {b} est passé sous le contrôle de {a} pour {amount}."),
        ("{a} a repris {b}.", "{b} a été repris par {a}."),
        ("{b} a repris {a}.", "{a} a été repris par {b}."),
        ("{a} vient d'acquérir {b}.",),
    ),
    Family(
        "layoff", "en", HELD,
        ("{c} reduces its staff in {city} by {n} people, according to a note of {date}.",
         "{date}: {n} redundancies at {c}, most of them in {city}."),
        ("{c} made {n} people redundant.", "You parted with {n} employees in {month}."),
        recent=("You have just parted with {n} employees.",),
    ),
    Family(
        "profile", "en", HELD,
        ("About {c}: {n} employees, main office in {city}, CEO {person}.",
         "{c} is a company from {city}. It has {n} people on its payroll and {person} as its CEO."),
        ("{c} has {n} people on its payroll.", "You are at home in {city}.",
         "The CEO of {c} is {person}.", "{person} is at the head of {c}."),
    ),
    Family(
        "customer", "en", HELD,
        ("{a} selected {b} as its auditor in {year}.", "{a} outperformed {b} in {year}.",
         "{b} supports {a} with {n} engineers.", "{a} licensed its patents to {b} in {year}.",
         "{a} advised {b} in {year} on {n} sites."),
        ("{b} was selected by {a} as its auditor.", "{b} was outperformed by {a}.",
         "{a} is supported by {b}.", "{b} licensed patents from {a}.", "{b} was advised by {a}."),
        ("{b} selected {a} as its auditor.", "{b} outperformed {a}.", "{a} supports {b}.",
         "{b} licensed its patents to {a}.", "{b} advised {a}."),
    ),
)  # fmt: skip

# The claims of a family that fit a page sentence only when they share its fact are paired here:
# a customer claim is true of the page sentence in the same place only.
PAIRED = frozenset({"customer"})

# Synonyms for page sentences: (part, word, same-meaning word).
SYNONYMS = (
    (DEV, "help", "assist"), (DEV, "helps", "assists"), (DEV, "build", "create"),
    (DEV, "customers", "clients"), (DEV, "employees", "staff"), (DEV, "founded", "established"),
    (DEV, "launched", "introduced"), (DEV, "use", "rely on"), (DEV, "companies", "businesses"),
    (DEV, "easy", "simple"), (DEV, "provides", "offers"), (DEV, "announced", "made public"),
    (DEV, "over", "more than"), (DEV, "worldwide", "around the world"), (DEV, "fast", "quick"),
    (DEV, "developers", "engineers"), (DEV, "save", "cut"), (DEV, "currently", "at present"),
    (DEV, "enables", "allows"), (DEV, "enable", "allow"), (DEV, "allows", "lets"),
    (DEV, "automate", "take over"), (DEV, "more than", "over"), (DEV, "startups", "young firms"),
    (DEV, "improve", "better"), (DEV, "quickly", "fast"), (DEV, "secure", "safe"),
    (DEV, "manage", "run"), (DEV, "teams", "groups"), (DEV, "buy", "purchase"),
    (DEV, "growing", "expanding"), (DEV, "specialises", "focuses"), (DEV, "need", "require"),
    (DEV, "products", "goods"), (DEV, "reduce", "lower"), (DEV, "building", "making"),
    (DEV, "enables", "empowers"), (DEV, "help", "support"), (DEV, "customers", "users"),
    (DEV, "businesses", "firms"), (DEV, "create", "produce"), (DEV, "platform", "system"),
    (DEV, "access", "reach"), (DEV, "powerful", "strong"), (DEV, "reduce", "cut"),
    (DEV, "deliver", "provide"), (DEV, "easily", "with ease"), (DEV, "workflows", "processes"),
    (DEV, "complex", "complicated"), (DEV, "started", "began"), (DEV, "across", "throughout"),
    (DEV, "hours", "hrs"), (DEV, "founded", "set up"), (DEV, "multiple", "several"),
    (DEV, "using", "with"), (DEV, "currently", "now"), (DEV, "team", "crew"),
    (DEV, "find", "discover"), (DEV, "insights", "findings"), (DEV, "over", "more than"),
    (HELD, "helps", "supports"), (HELD, "create", "craft"), (HELD, "automates", "handles"),
    (HELD, "simple", "plain"), (HELD, "modern", "current"), (HELD, "businesses", "organisations"),
    (HELD, "allows", "permits"), (HELD, "offers", "has"), (HELD, "data", "information"),
    (HELD, "make", "render"), (HELD, "better", "superior"), (HELD, "work", "operate"),
    (HELD, "get", "receive"), (HELD, "ensure", "guarantee"), (HELD, "new", "novel"),
    (HELD, "efficient", "effective"), (HELD, "integrates", "connects"), (HELD, "software", "tools"),
    (HELD, "most", "the majority of"), (HELD, "time", "hours"), (HELD, "cost", "price"),
    (HELD, "through", "by means of"), (HELD, "start", "begin"), (HELD, "needed", "required"),
)  # fmt: skip

INVENTED = (
    (DEV, "You opened an office in {city}."), (DEV, "Your churn doubled last year."),
    (DEV, "{c} won the {year} industry award."), (DEV, "You hired {person} as your new CFO."),
    (DEV, "Your team spends {n} hours a week on reports."), (DEV, "{c} plans an IPO."),
    (DEV, "You moved your headquarters to {city}."), (DEV, "You lost two board members."),
    (DEV, "Your website was down for {n} days."), (DEV, "{c} signed a contract with NATO."),
    (HELD, "Your customers complain about slow support."), (HELD, "You closed your {city} site."),
    (HELD, "{person} left {c} in {year}."), (HELD, "You are looking for {n} sales people."),
    (HELD, "Your margins fell by {n}% in {year}."), (HELD, "You are rolling out SAP."),
    (HELD, "{c} was fined by the regulator."), (HELD, "Your contract with Oracle ends soon."),
    (HELD, "You doubled your marketing budget."), (HELD, "Your reps miss their quota."),
)  # fmt: skip
