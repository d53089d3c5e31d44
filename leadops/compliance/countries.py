"""Countries whose law asks for consent before a first e-mail, to firms too.

Whether a law applies to a message is for counsel: the table says where to look and decides nothing.
What a workspace decides by it only tightens the floor (reliability.md, compliance 6).
"""

from typing import Final

LAWS: Final = {
    "AT": "§ 174 TKG 2021",
    "CH": "Art. 3 (1) (o) UWG, for mail to many",
    "DE": "§ 7 UWG",
    "DK": "§ 10 markedsføringsloven",
    "ES": "Art. 21 LSSI",
    "IT": "Art. 130 Codice privacy",
    "NL": "Art. 11.7 Telecommunicatiewet, but for addresses published for it",
    "PL": "Art. 398 Prawo komunikacji elektronicznej",
}
