"""Figures in the Prometheus text format 0.0.4."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

CONTENT_TYPE: Final = "text/plain; version=0.0.4; charset=utf-8"


@dataclass(frozen=True)
class Sample:
    """One number with its labels; `suffix` is added to the metric's name (_bucket, _sum)."""

    labels: dict[str, str]
    value: float
    suffix: str = ""


@dataclass(frozen=True)
class Metric:
    """A family of samples; `kind` is counter, gauge or histogram."""

    name: str
    kind: str
    words: str
    samples: list[Sample]


def exposition(metrics: Iterable[Metric]) -> str:
    """Return the text that a scrape gets; ends with a line feed."""
    return "".join(f"{line}\n" for metric in metrics for line in _lines(metric))


def _lines(metric: Metric) -> Iterator[str]:
    yield f"# HELP {metric.name} {metric.words}"
    yield f"# TYPE {metric.name} {metric.kind}"
    for sample in metric.samples:
        labels = ",".join(f'{name}="{_escaped(text)}"' for name, text in sample.labels.items())
        shown = f"{{{labels}}}" if labels else ""
        yield f"{metric.name}{sample.suffix}{shown} {_number(sample.value)}"


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n")


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) else repr(float(value))
