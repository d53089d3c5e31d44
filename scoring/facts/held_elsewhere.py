"""Whether an office is held at another firm or body than the company: "CEO of Globex"."""
# ruff: noqa: E501 - tables of patterns

import re
from typing import Final

from prospects.normalise import domains, places
from scoring.contact.towns import is_town
from scoring.facts import outsiders
from scoring.facts.entries import is_name
from scoring.facts.sections import BODY
from scoring.reading.company import Company, squeezed
from scoring.reading.patterns import late

# "CEO of Acme", "Gründer von Acme"; whoever presides or is a partner may do so "of Engineering".
_HEAD_OF = late(
    r"^(?:[\w&,-]+ )*?(?:(?:ceo|chief executive(?: officer)?|founder|co-?founder|(?<!product )(?<!process )owner"
    r"|gründer(?:in)?|inhaber(?:in)?|fondat(?:eur|rice)|fundador[a]?|fondatore|eigenaar|oprichter) (?:of|at|@|von|bei|de|di|van|chez)"
    r"|(?:chair(?:man|woman|person)?|president|partner) (?:at|@|bei|chez))"
    r" (?P<firm>(?!the\b)(?-i:[^\W\d_a-zß-öø-ÿ]).*)$",
    re.IGNORECASE,
)
_REGION = late(
    r"(?:(?:north|south|central|latin|eastern|western|northern|southern) )?(?:americas?|europe|asia|africa|australia|oceania|iberia|emea|apac|latam|dach|nordics|benelux|middle east|(?:asia )?pacific|europa|europe|amérique|amerika|asien)\b.*",
    re.IGNORECASE,
)


def is_elsewhere(title: str, company: Company) -> bool:
    """Say whether a function names the firm that it is held at, and that is another one."""
    if is_of_body(title, company) or outsiders.is_of_house(title, company):
        return True
    bare = _CHIEF_OF.match(title)
    if bare and not company.is_own(title) and is_name(bare["firm"], company):
        return True  # "Inhaber Café Morgenrot"
    told = _HEAD_OF.match(title)
    if told is None or company.is_own(told["firm"]):
        return False
    firms = re.split(r",| and | & | und |/", told["firm"])
    return not any(_is_short_for(firm.strip(), company) for firm in firms)


def is_of_body(title: str, company: Company) -> bool:
    """Say whether an office is an association's: "President of the Guild of Bakers"."""
    told = _OF_BODY.search(title) or _BODY_FIRST.match(title)
    is_body = BODY.search(company.name) or _BODY_FIRST.match(f"{company.name}, president")
    return bool(told and not company.is_own(title) and not is_body)


# "Hallenser Radlerbund Süd, Vorsitzende": the body stands before the office of those who preside.
_BODY_FIRST: Final = late(
    rf"(?-i:(?=[^\W\d_a-zß-öø-ÿ]))[^,:]{{0,80}}?(?:{BODY.pattern}|(?<!\w)\w*(?:bund|bond|verband|verein|vereinigung|vereniging|innung|gilde|guild|förening(?:en)?|forening(?:en)?|förbund(?:et)?|forbund(?:et)?|liitto|seura|federation|fédération|federación|federazione|federação|syndicat|sindicato|sindacato|(?:handwerks|handels|gewerbe|wirtschafts|landwirtschafts|industrie- und handels)kammer|cech|svaz|sväz|spolok|związek|szövetség|szövetsége)(?!\w))(?: (?-i:[^\W\d_a-zß-öø-ÿ])[\w-]+)?[,:] ?"
    r"(?=(?:(?:stellvertretende|vice|deputy|1\.|erste) ?-?)?(?:vorsitz|präsident|obmann|obfrau|voorzit|chair|president|président|formand|ordförande|ordfører|styreleder|przewodnicząc|prezes|předsed|predsed|puheenjohtaja|elnök|președinte|predsjedni)[^,:]*$)",
    re.IGNORECASE,
)


_OF_BODY: Final = late(
    rf" (?:of|of the|der|des|de|du|de la|del|della|dell['’]|do|da|van de|van het|för|for|av|af) ?(?:the )?(?:[^\W\d_]+ ){{0,2}}?(?:{BODY.pattern}|\b(?:federations?|fédération|federación|federazione|federação|guild|chambers?|chambre|cámara|camera|câmara|kammer|kamer|verbandes?|union|innung|syndicat|sindicato|sindacato|cofrad[ií]a|consorzio|consorcio)\b)",
    re.IGNORECASE,
)
_CHIEF_OF = late(
    r"(?i:inhaber(?:in)?|geschäftsführer(?:in)?|geschäftsführende gesellschafter(?:in)?|owner|ceo|managing director|gérante?|directeur général|directrice générale|propriétaire|director general|directora general|gerente|propietari[oa]|titolare|amministratore delegato|eigenaar|eigenaresse|vd|direktør|daglig leder|toimitusjohtaja|prezes|właściciel(?:ka)?|jednatel(?:ka)?|majitel(?:ka)?|ügyvezető)"
    r"[ ,:–-]+(?P<firm>[^\W\d_a-zß-öø-ÿ].*)$"
)


def _is_short_for(firm: str, company: Company) -> bool:
    """Say whether a firm may be the company or a part of it: "Acme" of Acme Pumps, "Iberia"."""
    words, own = _words(firm), _words(company.name)
    initials = "".join(word[0] for word in own)
    return bool(
        company.is_own(firm)
        or (words and own[: len(words)] == words)
        or (firm.isupper() and len(own) > 1 and initials.startswith(squeezed(firm)))
        or (company.domain and squeezed(firm) == squeezed(domains.label(company.domain)))
        or _REGION.fullmatch(firm)
        or places.country(firm)
        or is_town(firm)
    )


def _words(name: str) -> list[str]:
    return [word for word in map(squeezed, name.split()) if word]
