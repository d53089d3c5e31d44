"""What words of persons' names look like, and what tells that capitalised words are no name."""
# ruff: noqa: E501 - tables of patterns

from functools import lru_cache
from typing import Final

from prospects import tables
from prospects.normalise import companies
from scoring.contact.person_titles import has_function
from scoring.reading.patterns import late

BIG: Final = r"[^\W\d_a-zß-öø-ÿ]"
NAME_WORD: Final = rf"{BIG}[\w'’\-]{{1,25}}+"
PARTICLE: Final = r"(?:van der|van den|van de|van|von der|von|zu|de la|de|den|der|del|della|di|da|do|dos|le|la|el|al|bin|ter|ten)"
NO_NAME: Final = late(
    r"\b(?:Street|St|Road|Rd|Avenue|Ave|Drive|Lane|Blvd|Boulevard|Square|Court|Place|Way|Park|House"
    r"|Hospital|School|College|University|Church|Museum|Institute|Bank|Group|Company|Co|Inc|LLC|Ltd"
    r"|Limited|GmbH|AG|Corp|Foundation|Trust|Associates|Partners|Sons?|Brothers|Bros|Services?|Hotel"
    r"|County|City|Town|Beach|Island|Lake|River|Airport|Center|Centre|Building|Tower|Award|Prize"
    r"|Version|Edition|Collection|Realty|Law|Firm|Design|Roofing|Builders|Construction|Mill|Mountain"
    r"|Springs|Stadium|Theatre|Theater|Straße|Strasse|Platz|Allee|Gasse|Vej|Gade|Allé|Plads|Gata|Gatan|Vägen|Vei|Veien|Laan|Straat|Plein|Utca|Utja|Caddesi|Cad|Sokak|Bulvarı|Náměstí|Třída|And|The|Of|In|At|To|For|With"
    r"|Unsere?[nr]?|Notre|Nos|Nuestr[oa]s?|Nostr[aoie]|Onze|Noss[oa]s?|Våra?|Vores|Nasz[ae]?|Or|Is|Are|Was|Has|Our|Your|We|You|Us|Click|Read|More|View|Home|Contact|About|News|Blog|Email"
    r"|Phone|Tel|Fax|Web|Site|Map|Privacy|Policy|Terms|January|February|March|April|May|June|July"
    r"|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday"
    r"|Sunday|Association|Federation|Council|Board|Committee|Commission|Chamber|Authority|Department|Ministry|Union|Society|Community|Action|Network|Project|Jobs|Enquiry|Inquiry|Send|Equipment|Showroom|Bathrooms?|Kitchens?|Team|Stellen|Positions?|Vacatures|Vacantes|Pay|Wishes|Regards|Said|Says|E-Mail|Mail|Telefon|WhatsApp"
    # Headings over vacancies and over who works there.
    r"|Açık|Pozisyonlar|Pozisyon|İlanlar|İlanları|Kariyer|Ekibimiz|Radna|Mjesta|Mesta|Otvorena|Slobodna|Karijera|Delovna|Prosta|Locuri|Muncă|Posturi|Cariere|Echipa|Noastră|Vakances|Karjera|Karjäär|Töökohad|Avoimet|Työpaikat|Állások|Karrier|Nyitott|Pozíciók|Θέσεις|Εργασίας|Καριέρα|Διοίκηση|Ομάδα|Вакансии|Вакансії|Кариера|Кар['’]єра|Kariéra|Volná|Místa|Pozice|Oferty|Pracy|Naš|Naša|Naši|Naše)\b"
)


def is_plain(name: str) -> bool:
    """Say whether nothing in a capitalised name tells that it is no person's."""
    return not (
        NO_NAME.search(name)
        or has_function(name)
        or companies.has_legal_form(name)
        or any(
            word in everyday() or word.removesuffix("s") in everyday()
            for word in name.lower().split()
        )
    )


@lru_cache(maxsize=1)
def everyday() -> frozenset[str]:
    """Return words of everyday language, which are no surnames."""
    return tables.words("common_words.txt")
