"""Past leads made up for the ladder's tests: what ranks them is known, so is what does not."""

import numpy as np

from scoring.ladder.columns import Sheet, read


def past(n: int = 1500, seed: int = 7, strength: float = 1.0) -> tuple[Sheet, np.ndarray]:
    """Return leads whose visits and source tell how they end, and whose colour tells nothing."""
    g = np.random.default_rng(seed)
    visits = g.poisson(4, n)
    source = g.integers(0, 4, n)
    colour = g.integers(0, 5, n)
    odds = strength * (0.5 * (visits - 4) + 0.8 * (source == 2) - 0.8 * (source == 1))
    y = (g.random(n) < 1 / (1 + np.exp(-odds))).astype(np.int8)
    rows = [
        [str(v), f"source {s}", f"colour {c}"]
        for v, s, c in zip(visits, source, colour, strict=True)
    ]
    return read(["Visits", "Source", "Colour"], rows), y


def with_column(sheet: Sheet, name: str, texts: list[str]) -> Sheet:
    """Return the sheet with one more column."""
    return Sheet({**sheet.columns, **read([name], [[t] for t in texts]).columns}, sheet.size)
