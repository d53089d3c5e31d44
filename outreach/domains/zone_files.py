"""Reading zone data: RFC 1035 master files, and the "zonedata" of the public SPF suites.

The latter is {name: [{"TXT": "v=spf1 …"}, {"MX": [10, "mx.example.com"]}, "TIMEOUT"]}, as JSON or
in the plain YAML that the suites are written in. There SPF stands for TXT unless the name has TXT
of its own, "NONE" is no record, and TIMEOUT no answer in time.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from ipaddress import AddressValueError, IPv4Address, IPv6Address
from typing import Any

from outreach.domains.yaml_subset import BadYaml, read_yaml
from outreach.domains.zones import Zone

TIMEOUT = "TIMEOUT"
TTL = re.compile(r"(?:\d+[smhdw]?)+", re.IGNORECASE)
CLASSES = ("IN", "CH", "HS", "CS")
NAME_KINDS = ("CNAME", "PTR", "NS")
_TOKEN = re.compile(
    r'"((?:[^"\\]|\\.)*)"|([()])|;[^\n]*|((?:[^\s"();\\]|\\.)+)|(\n)|[^\S\n]+', re.DOTALL
)
_PREFERRED = re.compile(r"[0-9]{1,5} ")
_ESCAPE = re.compile(r"\\(?:([0-9]{3})|(.))", re.DOTALL)


class BadZone(ValueError):
    """The file is no zone data; the message says where and why."""


def read_zone(text: str, origin: str = "") -> Zone:
    """Read zone data of any of the forms; `origin` is the end of relative names."""
    text = text.removeprefix("\ufeff")
    try:
        if text.lstrip().startswith(("{", "[")):
            return zone_of(json.loads(text))
        if _is_yaml(text):
            return zone_of(read_yaml(text))
    except (BadYaml, RecursionError, ValueError) as error:
        raise BadZone(f"The zone data cannot be read: {error}") from error
    return _master(text, origin)


def _is_yaml(text: str) -> bool:
    """A first line that ends in a colon starts a mapping; no master file has one."""
    lines = (line.strip() for line in text.splitlines())
    first = next((one for one in lines if one and one[0] != "#" and one != "---"), "")
    return first.endswith(":") or (":" in first and re.match(r"[\w-]+:\s", first) is not None)


# The suites' form.


def zone_of(data: Any) -> Zone:
    """Return the zone of {name: records}; also of {"zonedata": …} and of [{name, type, value}]."""
    zone = Zone()
    if isinstance(data, Sequence) and not isinstance(data, str):
        for entry in data:
            _add_listed(zone, entry)
        return zone
    if isinstance(data, Mapping) and isinstance(data.get("zonedata"), Mapping):
        data = data["zonedata"]
    if not isinstance(data, Mapping):
        raise BadZone("Zone data is an object of names.")
    for name, entries in data.items():
        _add_entries(zone, str(name), list(_entries(entries)))
    return zone


def _add_listed(zone: Zone, entry: Any) -> None:
    fields = {str(k).lower(): v for k, v in entry.items()} if isinstance(entry, Mapping) else {}
    value = next(
        (fields[key] for key in ("value", "data", "rdata", "content") if key in fields), None
    )
    if not fields.get("name") or not fields.get("type") or value is None:
        raise BadZone('A listed record has "name", "type" and "value".')
    _add_entries(zone, str(fields["name"]), [(str(fields["type"]).upper(), value)])


def _entries(entries: Any) -> Iterator[tuple[str, Any]]:
    """Yield (kind, value); a bare TIMEOUT has the kind TIMEOUT."""
    if isinstance(entries, Mapping):
        for kind, values in entries.items():
            for value in _several(str(kind).upper(), values):
                yield str(kind).upper(), value
        return
    for entry in [entries] if isinstance(entries, str) else entries or ():
        if isinstance(entry, str):
            yield entry.strip().upper(), None
        elif isinstance(entry, Mapping):
            for kind, value in entry.items():
                yield str(kind).upper(), value
        else:
            raise BadZone(f"“{str(entry)[:60]}” is no record.")


def _several(kind: str, values: Any) -> list[Any]:
    """In {"TXT": […]} a list is several records, but [10, "mx.example.com"] is one MX."""
    if not isinstance(values, list):
        return [values]
    is_one_mx = kind == "MX" and len(values) == 2 and str(values[0]).isdigit()
    return [values] if is_one_mx else values


def _add_entries(zone: Zone, name: str, entries: list[tuple[str, Any]]) -> None:
    has_text = any(kind == "TXT" for kind, _ in entries)
    for kind, value in entries:
        if kind == TIMEOUT:
            zone.fall_silent(name)
        elif value == TIMEOUT:
            zone.fall_silent(name, "TXT" if kind == "SPF" and not has_text else kind)
        elif kind == "SPF":
            if not has_text:
                zone.add(name, "TXT", _text(value))
        elif value != "NONE":
            zone.add(name, kind, _usable(name, kind, _value(kind, value)))


def _value(kind: str, value: Any) -> str:
    if kind == "TXT":
        return _text(value)
    parts = value if isinstance(value, list) else str(value).split()
    if kind == "MX":
        preference, host = (parts[0], parts[1] if len(parts) > 1 else "") if parts else (0, "")
        return f"{preference} {str(host).removesuffix('.') or '.'}"
    text = " ".join(map(str, parts))
    return text.removesuffix(".") if kind in NAME_KINDS else text


def _usable(name: str, kind: str, value: str) -> str:
    """Return the data of a record; refuse an address that is none, a preference that is none."""
    try:
        if kind == "A":
            IPv4Address(value)
        elif kind == "AAAA":
            IPv6Address(value)
        elif kind == "MX" and not _PREFERRED.match(value):
            raise BadZone(f"{name}: “{value[:60]}” is no preference and a host.")
    except AddressValueError as error:
        raise BadZone(f"{name}: “{value[:60]}” is no address.") from error
    return value


def _text(value: Any) -> str:
    """Join the strings of a TXT record; outside Latin-1 they become their UTF-8 bytes."""
    joined = "".join(map(str, value)) if isinstance(value, list) else str(value)
    if any(char > "\xff" for char in joined):
        return joined.encode().decode("latin-1")
    return joined


# Master files (RFC 1035, section 5).


def _master(text: str, origin: str) -> Zone:
    zone = Zone()
    origin, owner = origin.removesuffix("."), ""
    for number, is_indented, tokens in _lines(text):
        first = tokens[0][0].upper()
        if first == "$ORIGIN" and len(tokens) > 1:
            origin = _absolute(tokens[1][0], origin)
        elif first.startswith("$"):
            if first not in ("$TTL", "$INCLUDE"):
                raise BadZone(f"Line {number}: {first} is no directive.")
        else:
            if not is_indented:
                owner = _absolute(tokens.pop(0)[0], origin)
            _add_line(zone, owner, tokens, origin, number)
    return zone


def _add_line(
    zone: Zone, owner: str, tokens: list[tuple[str, bool]], origin: str, number: int
) -> None:
    while (
        tokens
        and not tokens[0][1]
        and (TTL.fullmatch(tokens[0][0]) or tokens[0][0].upper() in CLASSES)
    ):
        tokens.pop(0)
    if len(tokens) < 2:
        raise BadZone(f"Line {number} is no record: a type and its data are missing.")
    kind, data = tokens[0][0].upper(), tokens[1:]
    words = [text for text, _ in data]
    if kind == "TXT":
        zone.add(owner, kind, "".join(map(_unescaped, words)))
    elif kind in NAME_KINDS:
        zone.add(owner, kind, _absolute(words[0], origin))
    elif kind == "MX":
        if len(words) != 2:
            raise BadZone(f"Line {number}: MX needs a preference and a host.")
        host = _absolute(words[1], origin) or "."
        zone.add(owner, kind, _usable(owner, kind, f"{words[0]} {host}"))
    else:
        zone.add(owner, kind, _usable(owner, kind, " ".join(words)))


def _absolute(name: str, origin: str) -> str:
    """Return a name without its final dot; `@` and relative names end in the origin."""
    if name == "@":
        return origin
    if name.endswith(".") and not name.endswith("\\."):
        return _unescaped(name[:-1])
    return _unescaped(f"{name}.{origin}" if origin else name)


def _unescaped(text: str) -> str:
    return _ESCAPE.sub(lambda m: chr(int(m[1]) % 256) if m[1] else m[2], text)


def _lines(text: str) -> Iterator[tuple[int, bool, list[tuple[str, bool]]]]:
    """Yield (line number, whether it begins with space, [(token, is quoted)])."""
    number, depth, at = 1, 0, 0
    tokens: list[tuple[str, bool]] = []
    begin, is_indented, is_fresh = 1, False, True
    text = text.replace("\r\n", "\n") + "\n"
    while at < len(text):
        if is_fresh:
            begin, is_indented, is_fresh = number, text[at] in " \t", False
        found = _TOKEN.match(text, at)
        if found is None:
            raise BadZone(f"Line {number}: a quote or an escape has no end.")
        at, quoted, bracket, word, newline = found.end(), *found.groups()
        if quoted is not None or word is not None:
            tokens.append((quoted if quoted is not None else word, quoted is not None))
        depth += {"(": 1, ")": -1}.get(bracket, 0)
        number += found[0].count("\n")
        if newline and depth <= 0:
            if tokens:
                yield begin, is_indented, tokens
            tokens, is_fresh, depth = [], True, 0
    if tokens or depth > 0:
        raise BadZone(f"Line {begin}: a bracket has no end.")
