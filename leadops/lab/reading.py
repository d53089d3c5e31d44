"""Inputs of the lab that are many small files: opened one by one, and only so far."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path


def each(names: Iterable[str], limit: int) -> Iterator[tuple[str, bytes | str]]:
    """Yield (name, bytes), or (name, sentence) for what cannot be opened.

    `-` is standard input; a folder stands for the files in it, in order of their names. At most
    `limit` bytes and one more are read, so that the reader can tell what is too long.
    """
    for name in names:
        if name == "-":
            yield name, sys.stdin.buffer.read(limit + 1)
            continue
        try:
            files = _files(Path(name))
        except OSError as error:
            yield name, f"The folder cannot be opened: {error.strerror}."
            continue
        for file in files:
            yield str(file), _content(file, limit)


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    return sorted(file for file in path.iterdir() if file.is_file())


def _content(file: Path, limit: int) -> bytes | str:
    try:
        with file.open("rb") as stream:
            return stream.read(limit + 1)
    except OSError as error:
        return f"The file cannot be opened: {error.strerror}."
    except ValueError:
        return "This is no name of a file."
