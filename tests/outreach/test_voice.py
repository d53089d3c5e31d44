"""The seventeen default rules, a team's own, and the promise that no text makes them slow."""

import csv
import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach import voice
from outreach.voice import phrases
from outreach.voice.patterns import PatternRefused, safe_pattern
from tests.bounds import HANG

RULES = {rule.id: rule for rule in voice.DEFAULT_RULES}
CLEAN = (
    "Hi Ana,\n\nYour careers page lists three sales roles in Lyon. We plan visits for field "
    "teams, so that reps drive less and meet more people. Who looks after this on your side?"
    "\n\nMara Lind"
)


def draft_of(rule, text):
    is_subject = rule.scope == "subject"
    return voice.Draft(
        body="" if is_subject else text, subject=text if is_subject else "", sender="Mara"
    )


def rules_hit(text, subject="Three roles in Lyon", sender="Mara Lind", touch=1):
    draft = voice.Draft(text, subject, sender, touch)
    return [finding.rule for finding in voice.check(draft, voice.DEFAULT_RULES)]


def test_default_voice_has_exactly_seventeen_rules():
    """OUT6."""
    assert len(voice.DEFAULT_RULES) == 17
    assert len(RULES) == 17


@pytest.mark.parametrize("name", sorted(RULES))
def test_rule_passes_its_good_example(name):
    """OUT6."""
    rule = RULES[name]

    assert voice.check(draft_of(rule, rule.passing), [rule]) == ()


@pytest.mark.parametrize("name", sorted(RULES))
def test_rule_catches_its_bad_example(name):
    """OUT6."""
    rule = RULES[name]

    found = voice.check(draft_of(rule, rule.failing), [rule])

    assert [one.rule for one in found] == [name]
    assert 0 <= found[0].start < found[0].end <= len(rule.failing)


def test_clean_draft_has_no_finding():
    assert rules_hit(CLEAN) == []


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Hi Ana,\n\nI hope this email finds you well.", "no-hope-well"),
        ("Hi Ana,\n\nHope you’re well.", "no-hope-well"),
        ("Hi Ana,\n\nI came across Acme.", "no-came-across"),
        ("Hi Ana,\n\nOur tool plans visits.", "opens-specific"),
        ("Hi Ana,\n\nAcme — a firm.", "no-dash"),
        ("Hi Ana,\n\nYour roles <b>matter</b>.", "plain-text"),
    ],
)
def test_finding_points_at_its_words(text, rule):
    draft = voice.Draft(text, sender="Mara")

    found = next(one for one in voice.check(draft, [RULES[rule]]))

    assert found.rule == rule
    assert text[found.start : found.end].strip()


@pytest.mark.parametrize(
    "said",
    [
        "I hope  you're well.",
        "I hope you're\nwell.",
        "I hope\r\nyou're well.",
        "I hope \n you're \t well.",
        "I hope\u202fyou’re\u2009well.",
        "Two  blanks. And so:  I hope   you're well.",
    ],
)
def test_phrase_is_found_whatever_blanks_lie_between_its_words(said):
    text = f"Hi Ana,\n\n{said}\n\nMara Lind"
    draft = voice.Draft(text, "Three roles in Lyon", "Mara Lind")

    (found,) = voice.check(draft, (RULES["no-hope-well"],))

    assert " ".join(text[found.start : found.end].split()).replace("’", "'") == "hope you're well"


def test_phrase_does_not_run_on_over_an_empty_line():
    text = "What I hope\n\nyou're well placed to say."

    assert "no-hope-well" not in rules_hit(text)


def test_opening_words_are_known_by_any_blank_between_them():
    rule = voice.Rule("opens", "opening", {"not": ["your  team"]}, "must_fix", "No.")

    (found,) = voice.check(voice.Draft("Hi Ana,\n\nYour \n team grows."), (rule,))

    assert (found.start, found.end) == (9, 20)


def test_finding_about_what_is_missing_names_no_words():
    text = "Your careers page lists three roles."
    (lack,) = voice.check(voice.Draft(text), (RULES["one-question"],))
    (said,) = voice.check(voice.Draft("Now, synergy"), (RULES["no-buzzwords"],))

    assert voice.words_at(text, lack.start, lack.end) == ""
    assert voice.words_at("Now, synergy", said.start, said.end) == "synergy"


def test_fix_of_a_dash_reads_on():
    text = "Three roles — one office."
    found = voice.check(voice.Draft(text), [RULES["no-dash"]])[0]

    assert voice.apply_fix(text, found) == "Three roles, one office."


def test_fix_of_a_wish_takes_the_sentence_away():
    text = "I hope you're well. Your office opens in May."
    found = voice.check(voice.Draft(text), [RULES["no-hope-well"]])[0]

    assert voice.apply_fix(text, found) == "Your office opens in May."


def test_length_is_a_warning_past_80_and_must_fix_past_125():
    def severity(count):
        body = "word " * count
        return [one.severity for one in voice.check(voice.Draft(body), [RULES["length"]])]

    assert severity(80) == []
    assert severity(81) == ["warning"]
    assert severity(125) == ["warning"]
    assert severity(126) == ["must_fix"]
    assert severity(24) == ["warning"]


def test_question_mark_inside_a_link_asks_nothing():
    body = "The plan: https://acme.example/?a=1 is there. Who plans it?"

    assert voice.check(voice.Draft(body), [RULES["one-question"]]) == ()


def test_reply_mark_is_allowed_on_a_real_follow_up():
    """OUT14."""
    rule = [RULES["no-fake-reply"]]

    assert voice.check(voice.Draft("", "Re: Roles", touch=2), rule) == ()
    assert [one.rule for one in voice.check(voice.Draft("", "Re: Roles"), rule)] == [
        "no-fake-reply"
    ]


def test_rules_survive_storage():
    stored = {"rules": [rule.as_json() for rule in voice.DEFAULT_RULES]}

    assert voice.parse(stored) == voice.DEFAULT_RULES


def test_team_rule_in_the_lab_format_is_read():
    rules = voice.parse(
        {
            "rules": [
                {
                    "id": "no-price",
                    "kind": "phrase",
                    "value": "cheap",
                    "severity": "block",
                    "message": "Never say cheap.",
                }
            ]
        }
    )

    found = voice.check(voice.Draft("It is cheap."), rules)

    assert [(one.rule, one.severity, one.start, one.end) for one in found] == [
        ("no-price", "must_fix", 6, 11)
    ]


def rule(**fields):
    return {"id": "a", "kind": "phrase", "value": "x", "message": "m", **fields}


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ({"rules": "x"}, "list of rules"),
        ({"rules": [rule(id="A B")]}, "Rule 1: id"),
        ({"rules": [rule(), rule(id=7)]}, "Rule 2: id"),
        ({"rules": [rule(kind="magic")]}, "Rule a: kind 'magic'"),
        ({"rules": [rule(severity="loud")]}, "Rule a: severity 'loud'"),
        ({"rules": [rule(message="")]}, "Rule a: message"),
        ({"rules": [rule(value=[])]}, "Rule a: value"),
        ({"rules": [rule(value=[3])]}, "Rule a: value"),
        ({"rules": [rule(touches=["1"])]}, "Rule a: touches"),
        ({"rules": [rule(kind="count", value={"max": 1})]}, "Rule a: value.of"),
        ({"rules": [rule(kind="count", value={"of": "!"})]}, "Rule a: value needs"),
        ({"rules": [rule(kind="length", value={"unit": "cats", "max": 1})]}, "Rule a: value.unit"),
        ({"rules": [rule(kind="length", value={"min": 9, "max": 1})]}, "Rule a: value.min"),
        ({"rules": [rule(kind="length", value="many")]}, "Rule a: value.max"),
        ({"rules": [rule(kind="opening", value={"needs": "luck"})]}, "Rule a: value.needs"),
        ({"rules": [rule(kind="pattern", value="(?=a)b")]}, "Rule a: value: The pattern"),
        ({"rules": [rule(kind="pattern", value="a\ud800")]}, "Rule a: value: 'a\\ud800' holds"),
        ({"rules": [rule(kind="phrase", value="a\ud800")]}, "Rule a: value: 'a\\ud800' holds"),
        ({"rules": [rule(), rule()]}, "Two rules"),
    ],
)
def test_unusable_team_rules_are_refused_naming_rule_and_field(raw, said):
    with pytest.raises(voice.RuleRefused) as refusal:
        voice.parse(raw)

    assert said in str(refusal.value)


def spans_of(kind, value, text):
    rules = voice.parse([rule(kind=kind, value=value)])
    return [text[one.start : one.end] for one in voice.check(voice.Draft(text), rules)]


@pytest.mark.parametrize(
    ("kind", "value", "text", "hit"),
    [
        ("phrase", "50%", "We cut it by 50%!", ["50%"]),
        ("phrase", "hope this finds", "I hope\nthis finds you.", ["hope\nthis finds"]),
        ("phrase", "don't", "We don’t.", ["don’t"]),
        ("phrase", ["a big deal", "big deal here"], "It is a big deal here.", None),
        ("phrase", ["well", "as well"], "It is as well.", ["as well"]),
        ("phrase", "cat", "concatenate a cat", ["cat"]),
        ("phrase", "straße", "Die STRASSE, die Straße", ["Straße"]),
        ("length", 3, "one two three four", ["four"]),
        ("length", {"max_words": 3}, "one two three four", ["four"]),
        ("length", "2-3", "one", ["one"]),
        (
            "length",
            {"unit": "sentence_words", "max": 2},
            "One two. One two three.",
            ["One two three."],
        ),
        ("opening", "I hope", "Hi Ana,\n\nI hope so.", ["I hope"]),
        ("opening", "I hope", "Hi Ana, good day.\n\nI hope so.", ["I hope"]),
        ("opening", {"needs": "specific"}, "Hi Ana, good day.\n\nSo it is.", ["So it is."]),
        ("opening", {"needs": "specific"}, "Good evening!\n\nSo it is.", ["So it is."]),
        ("opening", {"needs": "specific"}, "Hi,\n\nGood days begin so.", ["Good days begin so."]),
        ("count", {"of": "!", "max": 1}, "Yes! Yes!", ["!"]),
        ("count", {"of": "you", "max": 1}, "You and you and your", ["you"]),
        ("count", {"pattern": r"\d+", "max": 1}, "1 and 22", ["22"]),
        ("count", {"of": "exclamation marks", "max": 0}, "Yes!!", ["!!"]),
    ],
)
def test_every_kind_of_team_rule_points_at_its_words(kind, value, text, hit):
    """OUT6."""
    assert spans_of(kind, value, text) == (hit or ["a big deal", "big deal here"])


@pytest.mark.parametrize(
    ("pattern", "text", "hit"),
    [
        (r"\bcheap(?:er|est)?\b", "Cheaper than cheap, cheapish", ["Cheaper", "cheap"]),
        (r"\bnouveauté\b", "Une nouveauté, des nouveautés", ["nouveauté"]),
        (r"\bber\b", "über ber", ["ber"]),
        (r"\bgo(?:ing)?\b", "go go going", ["go", "go", "going"]),
        (r"\w+ß", "Der Spaß", ["Spaß"]),
        (r"[^\w\s]+", "é à, ü.", [",", "."]),
        (r"^hi", "Hi\nhi", ["Hi", "hi"]),
        (r"(a+)+$", "aaa", ["aaa"]),
        (r"v\d+\.\d{1,3}", "v2.10", ["v2.10"]),
        ("a*", "bab", ["a"]),
    ],
)
def test_pattern_finds_words_of_any_script(pattern, text, hit):
    assert [text[start:end] for start, end in safe_pattern(pattern).spans(text)] == hit


@pytest.mark.parametrize("pattern", ["(x)\\1", "(?=a)b", "(?<!a)b", "[", "a**", "\\", "x{2000}"])
def test_pattern_that_cannot_promise_to_be_fast_is_refused(pattern):
    with pytest.raises(PatternRefused):
        safe_pattern(pattern)


@pytest.mark.parametrize("pattern", ["(a+)+$", "(a|a)*b", "(.*a){20}", r"(\w+\s?)*!", "a.*c|a"])
def test_no_pattern_of_a_team_blows_up(pattern):
    rules = voice.parse([rule(kind="pattern", value=pattern)])

    began = time.process_time()
    voice.check(voice.Draft("a" * 50_000), rules)

    assert time.process_time() - began < HANG


def test_findings_of_two_rules_at_one_place_are_both_kept():
    rules = voice.parse([rule(id="a", value="great deal"), rule(id="b", value="deal of")])

    found = voice.check(voice.Draft("A great deal of it."), rules)

    assert [(one.rule, one.start, one.end) for one in found] == [("a", 2, 12), ("b", 8, 15)]


words = st.sampled_from(
    ["cheap", "deal", "Deal", "não", "über", " ", "\n", "’", "ı", "İ", "!", "a"]
)


@given(st.lists(words, max_size=30).map("".join), st.lists(words, min_size=1, max_size=3))
def test_phrases_are_found_as_by_one_expression_each(text, parts):
    phrase = " ".join("".join(parts).split())
    if not phrase:
        return
    folded, wanted = phrases.fold(text), phrases.fold(phrase)
    edges = [r"(?<!\w)" if one.isalnum() else "" for one in (wanted[0], wanted[-1])]
    pattern = re.compile(f"(?={edges[0]}({re.escape(wanted)}){edges[1].replace('<', '')})")
    expected = [match.span(1) for match in pattern.finditer(folded)]

    found = phrases.find(folded, phrases.needles((phrase,)))

    assert len(folded) == len(text)
    assert [one for one in expected if one in found] == found
    assert all(any(s <= a and b <= e for s, e in found) for a, b in expected)


def test_half_characters_are_no_crash():
    assert voice.check(voice.Draft("a \ud800 cheap"), voice.DEFAULT_RULES)


MACHINE = (
    "Hi Ana,\n\nI hope this finds you well. I was truly impressed by your commitment to quality. "
    "We help teams like yours streamline their work, reduce costs, and unlock growth. "
    "Would you be open to a quick call?\n\nBest regards,\nMara"
)


def test_generated_mail_is_told_from_a_careful_one():
    """OUT7."""
    machine, person = voice.judge(MACHINE), voice.judge(CLEAN)

    assert machine.is_generated
    assert machine.probability > 0.95
    assert person.probability < 0.3


MACHINES = {
    "de": "Guten Tag Frau Adler,\n\nich hoffe, es geht Ihnen gut. Ihr Engagement für nachhaltige "
    "Mode hat mich sehr beeindruckt. Viele Unternehmen stehen vor der Herausforderung, Prozesse zu "
    "vereinfachen. Unsere Plattform hilft Ihnen dabei, Kosten zu senken und mehr Zeit zu gewinnen. "
    "Hätten Sie Zeit für einen kurzen Austausch?",
    "fr": "Bonjour Madame Vidal,\n\nJe me permets de vous contacter car votre démarche m'a "
    "particulièrement impressionnée. De nombreuses entreprises peinent à optimiser leurs "
    "processus. Notre solution vous accompagne pour gagner en efficacité et réduire vos coûts. "
    "Seriez-vous disponible pour un bref échange ?",
    "es": "Hola Carmen:\n\nEspero que estés bien. Me ha impresionado tu compromiso con la calidad. "
    "Muchas empresas se enfrentan al reto de crecer sin perder cercanía. Ayudamos a equipos a "
    "optimizar sus procesos y ahorrar tiempo. ¿Te gustaría agendar una breve llamada?",
    "it": "Buongiorno Paola,\n\nspero che questa mail ti trovi bene. Ho notato con grande piacere il "
    "vostro impegno per l'innovazione. Molte aziende faticano a ottimizzare i processi. La nostra "
    "piattaforma vi aiuta a ridurre i costi e a crescere. Ti andrebbe una breve call?",
    "nl": "Beste Saskia,\n\nIk hoop dat het goed met je gaat. Ik was onder de indruk van jullie "
    "passie voor kwaliteit. Veel bedrijven worstelen met de uitdaging om efficiënt te groeien. Wij "
    "helpen teams hun processen te verbeteren. Sta je open voor een kort gesprek?",
    "pt": "Olá Sofia,\n\nEspero que esteja bem. Fiquei impressionada com o seu compromisso com a "
    "inovação. Muitas empresas enfrentam o desafio de crescer sem perder qualidade. A nossa solução "
    "ajuda a otimizar processos e reduzir custos. Teria disponibilidade para uma breve conversa?",
    "pl": "Dzień dobry Pani Moniko,\n\nmam nadzieję, że wszystko dobrze. Jestem pod wrażeniem "
    "Państwa zaangażowania w rozwój. Wiele firm mierzy się z wyzwaniem, jak usprawnić procesy. "
    "Nasza platforma pozwala obniżyć koszty i zwiększyć efektywność. Czy znajdzie Pani czas na "
    "krótką rozmowę?",
}
PEOPLE = {
    "de": "Hallo Herr Groß, am Montag war ich bei Ihrem Nachbarn wegen der Heizung, da tropft "
    "auch bei Ihnen draußen das Rohr. Die Schelle kostet 12 Euro, ich hab noch eine im Auto.",
    "fr": "Bonjour Monsieur Blanc, mardi j'ai livré chez votre voisin et j'ai vu que votre portail "
    "ne ferme plus. C'est le gond. J'en ai un au dépôt, 45 euros, je peux passer jeudi matin.",
    "es": "Buenas, soy el de la furgoneta azul. El martes vi que la persiana de su tienda no baja. "
    "Es el eje, son 60 euros y media hora. Si quiere me paso el jueves.",
    "it": "Buongiorno, martedì ho consegnato dal suo vicino e ho visto che il cancello non chiude. "
    "È la cerniera, ne ho una in furgone, 40 euro. Se vuole passo giovedì.",
    "nl": "Dag meneer Bos, dinsdag was ik bij uw buurman en toen zag ik dat uw dakgoot lekt. Ik heb "
    "nog een stuk van 3 meter liggen, 40 euro. Zal ik donderdag langskomen?",
    "pt": "Bom dia, na terça fui ao seu vizinho e vi que o seu portão não fecha. É a dobradiça, "
    "tenho uma na carrinha, 40 euros. Se quiser passo aí na quinta.",
    "pl": "Dzień dobry, we wtorek byłem u sąsiada i widziałem, że u Pana cieknie rynna. Mam kawałek "
    "3 metry, 120 zł z robotą. W czwartek mogę podjechać.",
}


@pytest.mark.parametrize("tongue", MACHINES)
def test_machine_is_told_from_a_person_in_every_language(tongue):
    """OUT7."""
    machine, person = voice.judge(MACHINES[tongue]), voice.judge(PEOPLE[tongue])

    assert machine.is_generated
    assert person.probability < 0.1
    assert {one.kind for one in machine.evidence} >= {"praise", "scene", "benefit", "soft_ask"}


COURTEOUS = [
    "Dear Mrs Lane,\n\nMy name is Doreen and I took over from Mr Cobb at the nursery. I noticed that "
    "the planters outside the library are cracked and wondered if you would be interested in a "
    "quote. Would you be available for a quick chat? I look forward to hearing from you.",
    "Estimada Sra. Roca:\n\nme pongo en contacto con usted porque he visto su anuncio en el Diario "
    "de Teruel. Tenemos un camión parado y estaríamos encantados de presentarle un presupuesto sin "
    "compromiso. Quedo a su disposición.\n\nUn cordial saludo,\nFermín Lacasa",
    "Prezada Dona Ivete,\n\nmeu nome é Osmar e sou marceneiro em Assis. Vi que a sua padaria vai "
    "mudar para a Rua Sete. Gostaria de apresentar um orçamento do balcão, fica em 2.800 reais. "
    "Estou à disposição.\n\nAtenciosamente,\nOsmar Pires",
    "Szanowni Państwo,\n\nw odpowiedzi na ogłoszenie chcielibyśmy przedstawić ofertę na dach przy "
    "ul. Młyńskiej 3. Działamy w Kole od 1996 roku. Zapewniamy rusztowanie. W razie pytań jestem do "
    "dyspozycji.\n\nZ poważaniem\nLech Gąska",
]


@pytest.mark.parametrize("mail", COURTEOUS)
def test_courtesy_alone_makes_no_machine(mail):
    assert voice.judge(mail).probability < 0.4


def test_small_letter_after_the_greeting_is_no_slip_where_it_is_the_rule():
    mail = "Sehr geehrte Frau Ott,\n\nwir liefern das Blech auf Maß und Ihr Schlosser setzt es ein."

    assert voice.style.features(voice.style.read(mail))["rough"] == 0


def test_share_and_minutes_of_a_call_are_no_concrete_detail():
    vague = voice.style.read("Wir sparen Ihnen bis zu 30 % in 15 Minuten und das ist viel für Sie.")
    concrete = voice.style.read("Wir liefern Ihnen 30 Stück mit 15 mm und das ist viel für Sie.")

    assert voice.style.features(vague)["concrete"] == 0
    assert voice.style.features(concrete)["concrete"] > 0


@pytest.mark.parametrize("tongue", MACHINES)
def test_long_hostile_text_is_judged(tongue):
    mail = MACHINES[tongue]

    assert voice.judge(mail + " a, " * 30_000).evidence
    assert voice.judge((mail.replace(".", ",") + " ") * 300).evidence


def test_evidence_points_at_its_words():
    found = {one.kind: MACHINE[one.start : one.end] for one in voice.judge(MACHINE).evidence}

    assert found["pleasantry"] == "Best regards" or "hope" in found["pleasantry"]
    assert found["triad"].endswith("and unlock")
    assert found["soft_ask"].endswith("quick call")


def test_placeholder_is_no_tell():
    named = voice.judge(MACHINE.replace("Ana", "Nadine-Aurore")).probability
    templated = voice.judge(MACHINE.replace("Ana", "{{first_name}}")).probability

    assert abs(named - templated) < 0.01


@pytest.mark.parametrize("text", ["", " \n", "!!!", "{{first_name}}", "Thanks!", "ok"])
def test_hardly_any_text_is_not_generated(text):
    assert not voice.judge(text).is_generated


def test_spam_words_weigh_and_do_not_forbid():
    everyday = voice.weigh("There is a free seat at the table. Access is from the yard.")
    shouting = voice.weigh("ACT NOW!!! 100% FREE, risk-free money back, click here $$$")

    assert 0 < everyday.weight < 2
    assert shouting.weight > 5
    assert all(one.start < one.end for one in shouting.triggers)


def test_hostile_text_does_not_slow_the_default_rules():
    text = ("I hope " * 2_000 + "<" * 4_000 + "!" * 4_000 + "www." * 1_000 + " ?" * 2_000)[:40_000]

    began = time.process_time()
    voice.check(voice.Draft(text, text[:200], "Mara"), voice.DEFAULT_RULES)

    assert time.process_time() - began < HANG


def test_machine_written_mails_are_flagged_and_people_left_alone(public_data):
    """OUT7."""
    with (public_data / "language/gpt3_cold_emails.csv").open(encoding="utf-8") as file:
        mails = [row["email_body"] for row in csv.DictReader(file)][1::2]
    with (public_data / "email/intent_sentences_train.csv").open(encoding="utf-8") as file:
        people = [row["sentence"] for row in csv.DictReader(file)]

    flagged = sum(voice.judge(mail).is_generated for mail in mails)
    hit = sum(voice.judge(sentence).is_generated for sentence in people)

    assert flagged / len(mails) >= 0.8
    assert hit / len(people) <= 0.03
