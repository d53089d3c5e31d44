"""A name service made of zone data: files instead of DNS, for trying a change before it is made."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from outreach.domains.resolving import Kind, LookupFailed, plain_name

MAX_ALIASES = 8
ANY = "*"


@dataclass
class Zone:
    """Records by name and kind. Build it with `zone_files.read_zone` or `add`.

    `silent` holds the (name, kind) that give no answer in time; kind "*" is every kind that has
    no record there. A name that is not in it does not exist; `*.` names answer for what is below
    them (RFC 4592).
    """

    records: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    silent: set[tuple[str, str]] = field(default_factory=set)

    def add(self, name: str, kind: str, value: str) -> None:
        """Add one record; TXT as its joined strings, MX as "preference host"."""
        self.records.setdefault(plain_name(name), {}).setdefault(kind, []).append(value)

    def fall_silent(self, name: str, kind: str = ANY) -> None:
        """Let questions after `name` time out."""
        self.silent.add((plain_name(name), kind))

    def ask(self, name: str, kind: Kind) -> tuple[str, ...]:
        """See `resolving.Resolver.ask`."""
        at = plain_name(name)
        for _ in range(MAX_ALIASES):
            entry = self._entry(at)
            found = entry.get(kind)
            if (at, kind) in self.silent or (found is None and (at, ANY) in self.silent):
                raise LookupFailed(f"No answer in time for {kind} of {name}")
            aliases = entry.get("CNAME")
            if found or not aliases or kind == "CNAME":
                return tuple(found or ())
            at = plain_name(aliases[0])
        raise LookupFailed(f"The aliases of {name} lead nowhere")

    def _entry(self, name: str) -> Mapping[str, list[str]]:
        if name in self.records or (name, ANY) in self.silent:
            return self.records.get(name, {})
        rest = name
        while "." in rest:
            rest = rest.partition(".")[2]
            if (found := self.records.get(f"*.{rest}")) is not None:
                return found
            if rest in self.records:
                break  # the closest encloser has no wildcard
        return {}

    def below(self, name: str) -> Iterable[str]:
        """See `resolving.Resolver.below`."""
        end = f".{plain_name(name)}"
        return sorted(found for found in self.records if found.endswith(end))
