"""Whether names that stand together are those of one maker: models of a series, parts of a system.

Pure. "Brill 300" and "Brill 450", "Brill Dock" and "Brill Yard" begin with the firm's own name. Any
other word with numbers behind it may be a flight, a trail or a class of pupils, or what another
makes. Branches, countries and departments bear the firm's name and are none.
"""

import re
from collections.abc import Sequence
from typing import Final

from prospects.normalise import companies, places
from scoring.contact import towns
from scoring.reading.company import Company, squeezed
from scoring.reading.patterns import late

LEAST: Final = 2  # names of a series
MIN_COUNTRY: Final = 4  # letters
MAX_WORDS: Final = 4
# What stands behind a firm's name and is no product.
_NO_PART: Final = late(
    r"(?<!\w)(?:group|gruppe|groupe|grupo|gruppo|groep|grupa|holding|team|blog|news|jobs|careers?|karriere|foundation|stiftung|fondation|fundaci[oó]n|fondazione|fundação|stichting|fundacja|stiftelse\w*|nadace|shop|store|showroom|office|headquarters|support|history|story|club|family|community|events?|international|deutschland|france|italia|españa|polska|nederland|sverige|danmark|norge|suomi|česko|österreich|schweiz|suisse|uk|usa?|eu)(?!\w)",
    re.IGNORECASE,
)


def is_series(names: Sequence[str], company: Company) -> bool:
    """Say whether half of some names at least are models or parts that bear the firm's own name."""
    branded = {name for name in names if _is_branded(name, company)}
    return len(branded) >= max(LEAST, (len(names) + 1) // 2)


def _is_branded(name: str, company: Company) -> bool:
    """Say whether a name is the firm's own and something more: "Brill Yard"."""
    first, *rest = name.split()
    if squeezed(first) not in company.telling or not rest or len(rest) >= MAX_WORDS:
        return False
    behind = " ".join(rest)
    is_country = len(behind) >= MIN_COUNTRY and places.country(behind) != ""
    is_place = towns.is_town(behind) or is_country
    is_firm = companies.has_legal_form(name) or _NO_PART.search(behind) is not None
    is_named = rest[0][:1].isupper() or rest[0][:1].isdigit()
    return is_named and not (is_place or is_firm or company.closes(name))
