"""Who did it when no person did."""

from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from leadops.accounts.models import User


class System:
    """The portal itself. It may propose and act; it can never decide."""

    name = "the portal"
    pk = None

    def __str__(self) -> str:
        return self.name


SYSTEM: Final = System()
Actor: TypeAlias = "User | System"
