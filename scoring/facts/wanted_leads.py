"""What may lead up to "we are looking for" without making it a condition: reasons, and calls.

Pure tables, each for the beginning of a sentence.
"""
# ruff: noqa: E501 - tables of words

import re
from typing import Final

from scoring.reading.patterns import late

# "As we are growing, …": why one looks for somebody.
REASON: Final = late(
    r"\s*(?:as|since|because|weil|da|comme|puisque|parce que|como|porque|ya que|dado que|puesto que|visto que|poiché|siccome|visto che|dato che|omdat|doordat|aangezien|eftersom|därför att|fordi|da|siden|ettersom|koska|ponieważ|skoro|protože|jelikož|pretože|keďže|mivel|deoarece|fiindcă|pentru că|întrucât|jer|budući da|zato što|επειδή|καθώς|так как|поскольку|потому что|тому що|оскільки|тъй като|понеже|kuna|sest|jo|tā kā|kadangi|nes)\s[^,:;„“”\"«»‘]{3,60},\s?",
    re.IGNORECASE,
)
# "If you like metal: …": an address to who reads.
_IF: Final = r"(?:if|when|wenn|falls|si|quand|cuando|se|quando|als|wanneer|om|når|när|hvis|dersom|jos|kun|jeśli|gdy|pokud|když|ak|keď|ha|dacă|ako|kada|če|αν|όταν|если|коли|якщо|ако|когато|kui|ja|jei)"
READER: Final = late(
    rf"\s*{_IF} (?:(?:you(?:['’]re)?|sie|du|ihr|vous|tu|te|usted|você|ti|je|jij|u|jullie|ni|dere|i|vy|ty|ste|vrei|voi|вы|ты|ви|ти|sa|jūs|σου|σας)\s|[^\W\d_]+(?:sz|š|ít)\s|ami |vuoi |sei |chce\w+ |rád )(?!(?:read|see|hear|find|lesen|sehen|hören|lisez|voyez)\b)[^,:;„“”\"«»‘]{{2,60}}(?:,\s?(?:(?:read on|lies weiter|lesen sie weiter)\s?:\s?)?|\s?:\s?)",
    re.IGNORECASE,
)
# "Als Familienbetrieb …": as what one looks for somebody.
ROLE: Final = late(
    r"\s*als (?!(?:wir|ich|man|es|er|sie|du|ihr|der|die|das|den|ein neuer|wij|we|ik|men|het|de|je|jij|u|jullie|ze|zij|iemand|jemand|niemand|klanten|kunden|daar|er|dit|dat|onze|unser\w*)(?!\w))(?:[^\W\d_][\w-]* ?){1,6}$",
    re.IGNORECASE,
)
