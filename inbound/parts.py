"""The lines of an answer and what each was found to be."""

from enum import StrEnum

# Lines longer than this are judged by their beginning: attributions and headers are short.
LOOK = 400


class Part(StrEnum):
    """What a removed stretch was."""

    QUOTE = "quote"
    SIGNATURE = "signature"
    DISCLAIMER = "disclaimer"


# One of each line; None is new text.
Kinds = list[Part | None]
