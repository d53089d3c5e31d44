"""Who did it when no person did."""

from typing import Final


class System:
    """The portal itself. It may propose and act; it can never decide."""

    name = "the portal"
    pk = None

    def __str__(self) -> str:
        return self.name


SYSTEM: Final = System()
