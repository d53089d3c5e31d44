"""A folder of saved pages, feeds and job boards: each file as an answer, or why it is none.

Reads files, nothing else. A file is what its content says, whatever its name; what belongs to a
page without saying anything itself (pictures, scripts, fonts) is passed over in silence.
"""

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import quote

from scoring.reading import feeds

MAX_FILE: Final = 20 * 1024 * 1024  # as much as four times what the fetcher takes of a live page
_CODE: Final = frozenset({"css", "js", "map", "mjs", "svg", "wasm", "webmanifest"})
_ASSETS: Final = frozenset(
    {
        "avif", "bmp", "doc", "docx", "eot", "gif", "gz", "ico", "jpeg", "jpg", "mov", "mp3", "mp4",
        "otf", "pdf", "png", "tiff", "ttf", "webm", "webp", "woff", "woff2", "xls", "xlsx", "zip",
    }
)  # fmt: skip
_BLANK: Final = b"\xef\xbb\xbf \r\n\t"
_BINARY: Final = (
    b"%PDF", b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"PK\x03\x04", b"\x1f\x8b", b"\x7fELF",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Raw:
    """One saved answer: where it was, what it is, its bytes."""

    url: str
    body: bytes
    content_type: str = "text/html"
    charset: str = ""


@dataclass(frozen=True, slots=True)
class SavedFile:
    """One file of the folder; ``name`` is its path inside. Either ``raw`` or ``error`` is there."""

    name: str
    raw: Raw | None
    error: str = ""


def files(folder: Path, domain: str = "") -> Iterator[SavedFile]:
    """Read a folder file by file, in the order of the names; broken ones come with their reason.

    Links that lead out of the folder are not followed.
    """
    root = folder.resolve()
    for path in _walk(root):
        name = path.relative_to(root).as_posix()
        extension = path.suffix.lower().lstrip(".")
        if extension in _CODE:
            continue
        try:
            body = _bytes(path, root)
            if extension in _ASSETS and body.lstrip(_BLANK)[:1] not in {b"<", b"{", b"["}:
                continue
            _check(body, extension)
        except _Broken as broken:
            yield SavedFile(name, None, str(broken))
        except OSError as error:
            yield SavedFile(name, None, f"The file cannot be opened: {error.strerror}.")
        else:
            yield SavedFile(name, Raw(address(name, domain), body, ""))


def address(name: str, domain: str = "") -> str:
    """Return the address a saved file stands for: "news/index.html" is the page "news/"."""
    path = name.removesuffix("index.html") if name.rpartition("/")[2] == "index.html" else name
    return f"https://{domain or 'site.invalid'}/{quote(path)}"


class _Broken(Exception):
    """The sentence that says why a file is no answer."""


def _walk(root: Path) -> Iterator[Path]:
    for folder, folders, names in os.walk(root):
        folders.sort()
        for name in sorted(names):
            if not name.startswith("."):
                yield Path(folder, name)


def _bytes(path: Path, root: Path) -> bytes:
    if path.is_symlink() and not path.resolve().is_relative_to(root):
        raise _Broken("The file is a link that leads out of the folder.")
    if not path.is_file():
        raise _Broken("This is no file.")
    size = path.stat().st_size
    if size > MAX_FILE:
        raise _Broken(f"The file has {size >> 20} MB; pages of up to {MAX_FILE >> 20} MB are read.")
    return path.read_bytes()


def _check(body: bytes, extension: str) -> None:
    head = body[:4096]
    if not body.strip(_BLANK):
        raise _Broken("The file is empty.")
    if head.startswith(_BINARY):
        raise _Broken("The file is no page: it is packed, a picture or a document.")
    is_wide = head.startswith((b"\xff\xfe", b"\xfe\xff"))
    if not is_wide and head.count(b"\0") > len(head) // 100:
        raise _Broken("The file is no text.")
    if extension == "json" or body.lstrip(_BLANK)[:1] in {b"{", b"["}:
        _check_json(body)
    elif feeds.is_feed(body) and b"<urlset" not in head.lower():
        page, _ = feeds.read(body, url="")
        if not page.text:
            raise _Broken("The file begins like a feed and holds nothing that can be read.")


def _check_json(body: bytes) -> None:
    try:
        json.loads(body.removeprefix(b"\xef\xbb\xbf"))
    except RecursionError as error:
        raise _Broken("The file is no JSON: it is nested too deeply.") from error
    except ValueError as error:
        raise _Broken(f"The file is no JSON: {error}.") from error
