"""AI-sounding (OUT7) in the languages that the outreach is written in besides English."""

import pytest

from outreach import voice


@pytest.mark.parametrize(
    "mail",
    [
        "Hallo Herr Busse,\n\nwachsende Unternehmen stehen oft vor derselben Herausforderung: Wissen "
        "liegt verstreut. Wissio vereinfacht das und bündelt alles an einem Ort, damit sich Ihr Team "
        "auf das Wesentliche konzentriert.\n\nWären Sie offen für einen unverbindlichen Austausch?",
        "Estimada doctora Pons:\n\nLa confianza marca la diferencia. Nuestra plataforma permite "
        "automatizar las citas y mejorar la experiencia, y es segura y fácil de usar.\n\nQuedo a su "
        "disposición para una demostración personalizada.",
        "Gentile signora Testa,\n\nla sostenibilità non è più un'opzione, ma una responsabilità. "
        "Sempre più clienti lo chiedono. Il nostro team affianca gli hotel con soluzioni concrete."
        "\n\nResto a disposizione per un confronto senza impegno.",
        "Geachte heer Ruiter,\n\nDe regelgeving wordt strenger en dat is een hele opgave. Onze "
        "specialisten bieden ondersteuning, volledig afgestemd op uw organisatie, zodat u zich kunt "
        "richten op uw inwoners.\n\nMag ik u vrijblijvend meer informatie sturen?",
        "Caro doutor Pinho,\n\nA eficiência é a chave num mercado em que os desafios crescem. A nossa "
        "solução ajuda a simplificar processos e a reduzir custos, com controlo total.\n\nFica à "
        "disposição uma demonstração gratuita.",
        "Dzień dobry Panie Janie,\n\nz dużym zainteresowaniem śledzę rozwój Państwa firmy. W "
        "dzisiejszym otoczeniu sprawne procesy to klucz do sukcesu. Nasza platforma pomaga oszczędzać "
        "czas i podejmować lepsze decyzje.\n\nCzy byłby Pan otwarty na krótką rozmowę?",
    ],
)
def test_generated_mail_is_told_in_its_language(mail: str) -> None:
    judged = voice.judge(mail)

    assert judged.is_generated
    assert all(mail[one.start : one.end].strip() for one in judged.evidence)


@pytest.mark.parametrize(
    "mail",
    [
        "Guten Tag Frau Voss, wir reparieren Mühlen und sind am Montag in Ihrer Nähe. Ich hoffe, es "
        "geht Ihnen gut. Sollen wir bei Ihnen reinschauen? Viele Grüße, Ralf",
        "Bonjour Madame, j'ai vu que votre portail grince. Je suis serrurier, deux rues plus loin. "
        "Est-ce que cela vous intéresse ? Cordialement, Samir",
        "Buenas tardes, reparamos cámaras frigoríficas y tenemos un técnico en su zona. Si necesitan "
        "algo, estamos a su disposición. Un saludo, Frío Norte",
        "Gentile signora, facciamo marmellate a Trento. Le posso mandare due vasetti da assaggiare? "
        "Resto in attesa di un suo riscontro. Grazie, K. Hofer",
        "Geachte heer Prins, zoals besproken stuur ik u de prijzen van de bankjes. Ik hoor graag van "
        "u. Met vriendelijke groet, M. Postma",
        "Exmo. senhor, vendemos lenha seca e entregamos em casa. Se precisar, ligue para este número. "
        "Obrigado, Manuel Pires",
        "Szanowni Państwo, jesteśmy małą firmą i czyścimy wentylację w restauracjach. Czy możemy "
        "przesłać ofertę? Z poważaniem, J. Dudek",
    ],
)
def test_plain_mail_of_a_person_is_left_alone_in_its_language(mail: str) -> None:
    assert voice.judge(mail).probability < 0.3
