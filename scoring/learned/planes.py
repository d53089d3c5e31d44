"""What separating planes say of a text: the weights that the learned readers were fitted to.

Pure. The weights lie in a file as bytes in steps, a row for each plane and its intercept last
(`bench.planes` writes them); a margin above nought speaks for a plane's kind.
"""

from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from scoring.learned.matters import Marks

if TYPE_CHECKING:
    import numpy as np

Readings = Iterable[tuple[float, Marks]]  # what one feature of a reading counts, and its features


class Planes:
    """The planes of one file, over ``space`` places of features, in steps of ``step``."""

    def __init__(self, path: Path, *, count: int, space: int, step: float) -> None:
        self._path, self._count, self._space, self._step = path, count, space, step

    def margins(self, readings: Readings, first: int = 0, last: int | None = None) -> list[float]:
        """Return the margins of the planes from ``first`` up to ``last``, which is left out."""
        table = self._table[:, first:last]
        sums = table[self._space].astype(float)
        for share, marks in readings:
            sums += share * table[marks].sum(axis=0, dtype=int)
        return [self._step * total for total in sums.tolist()]

    @cached_property
    def _table(self) -> "np.ndarray[tuple[int, int], np.dtype[np.int8]]":
        """The weights of each feature, those of the planes side by side."""
        import numpy as np

        rows = np.fromfile(self._path, dtype=np.int8).reshape(self._count, self._space + 1)
        return np.ascontiguousarray(rows.T)
