"""Fit what an entry of news weighs for each kind of event: `python -m bench.fit_news`.

Of the entries typed and labelled in `bench/quality/news_lines`, by the features of
`scoring.news.news_model`.
"""

from pathlib import Path

from bench import planes
from scoring.news import news_model

LINES = Path(__file__).parent / "quality" / "news_lines"
STRICTNESS = 0.4
Row = tuple[str, str, str, str]  # kind, language, headline, text


def main() -> None:
    """Write the weights beside the model."""
    given = [row for path in sorted(LINES.glob("*.tsv")) for row in rows(path)]
    texts = (news_model.readings(head, text, tongue) for _, tongue, head, text in given)
    seen = planes.matrix(texts, news_model.SPACE)
    kinds = [kind or "none" for kind in news_model.KINDS]
    table = planes.fit(seen, [row[0] for row in given], kinds, STRICTNESS, by_rarity=True)
    planes.write(table, news_model.STEP, news_model.WEIGHTS)


def rows(path: Path) -> list[Row]:
    """Return the typed entries of a file, a line each."""
    split = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines())
    return [(kind, language, headline, text) for kind, language, headline, text in split]


if __name__ == "__main__":
    main()
