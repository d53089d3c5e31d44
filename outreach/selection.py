"""What became of the drafts that somebody selected in the list, kept in the session until the next.

One line a draft, whether it was done or why it was not.
"""

import secrets
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any
from uuid import UUID

KEY = "review_selection"
MOST = 50


@dataclass(frozen=True)
class Line:
    """One selected draft: its name, what happened or why it did not."""

    draft: str
    label: str
    said: str
    is_done: bool


@dataclass(frozen=True)
class Result:
    """What one press came to; `word` is what the done ones are."""

    word: str
    lines: tuple[Line, ...]

    @property
    def done(self) -> list[Line]:
        """The lines of what was done."""
        return [line for line in self.lines if line.is_done]

    @property
    def refused(self) -> list[Line]:
        """The lines of what was not; their drafts stay selected."""
        return [line for line in self.lines if not line.is_done]

    @property
    def kept(self) -> set[UUID]:
        """The drafts that stay selected."""
        return {UUID(line.draft) for line in self.refused}

    @property
    def sentence(self) -> str:
        """All of it in one sentence."""
        return ", ".join(self._parts()) + "."

    def _parts(self) -> Iterator[str]:
        done, refused = len(self.done), len(self.refused)
        if done:
            yield f"{done} draft{'s' if done > 1 else ''} {self.word}"
            if refused:
                yield f"{refused} not"
        else:
            yield f"None of {refused} {self.word}" if refused > 1 else f"Not {self.word}"


def keep(
    session: Any, *, workspace: Any, place: dict[str, str], word: str, lines: list[Line]
) -> dict[str, str]:
    """Remember the result of a press made at a place of the list; return the address to show it."""
    asked = place | {"result": secrets.token_urlsafe(6)}
    told = [asdict(line) for line in lines]
    session[KEY] = {"workspace": str(workspace.pk), "asked": asked, "word": word, "lines": told}
    return asked


def result_of(session: Any, *, workspace: Any, asked: dict[str, str]) -> Result | None:
    """Return the last result of this workspace if exactly its address is asked for, else None."""
    kept = session.get(KEY)
    if not kept or (kept["workspace"], kept["asked"]) != (str(workspace.pk), asked):
        return None
    return Result(kept["word"], tuple(Line(**line) for line in kept["lines"]))
