"""Reply text against email-reply-parser and mail-parser-reply: `python -m bench.speed.replies`.

The made replies of bench.quality.replies, three interleaved rounds; then one body of 767 KB of
quotes. Exactness on the same replies is printed beside. The peers are no dependency.
"""

import sys
import time
from collections.abc import Callable, Sequence

from bench.figures import Pace, speed_table
from bench.quality.replies import BULK, made_replies
from inbound.trimming import trim

ROUNDS = 3
SAMPLE = 100
Side = Callable[[str], str]


def main() -> int:
    """Print the ratios and how often each side is exact."""
    peers = dict(_peers())
    if not peers:
        sys.stderr.write("Neither email-reply-parser nor mail-parser-reply is installed here.\n")
        return 1
    replies = made_replies()
    made = [body for body, _ in replies][:: max(1, len(replies) // SAMPLE)]
    line = "> " + "x" * 70 + "\n"
    bulk = ["Hello\n\n" + line * (BULK // len(line)) + "\nbelow"]
    paces = [
        pace
        for name, peer in peers.items()
        for pace in (
            _pace("made replies", made, peer, name),
            _pace("767 KB of quotes", bulk, peer, name),
        )
    ]
    sys.stdout.write(speed_table(paces) + "\n\n")
    for name, side in {"ours": _ours, **peers}.items():
        exact = sum(side(body).strip() == own for body, own in replies)
        sys.stdout.write(f"{name}: {exact} of {len(replies)} made replies exact\n")
    return 0


def _ours(body: str) -> str:
    return trim(body).new_text


def _peers() -> Sequence[tuple[str, Side]]:
    found: list[tuple[str, Side]] = []
    try:
        from email_reply_parser import EmailReplyParser as Zapier

        found.append(("email-reply-parser", Zapier.parse_reply))
    except ImportError:
        pass
    try:
        from mailparser_reply import EmailReplyParser as Alfons

        languages = ["en", "de", "fr", "es", "it", "nl", "pl", "sv", "da", "ja"]
        parser = Alfons(languages=languages)
        found.append(("mail-parser-reply", lambda body: parser.parse_reply(text=body) or ""))
    except ImportError:
        pass
    return found


def _pace(what: str, bodies: Sequence[str], theirs: Side, name: str) -> Pace:
    rates: dict[str, list[float]] = {"ours": [], "theirs": []}
    for _ in range(ROUNDS):
        for side, call in (("ours", _ours), ("theirs", theirs)):
            started = time.perf_counter()
            for body in bodies:
                call(body)
            rates[side].append(len(bodies) / (time.perf_counter() - started))
    return Pace(what, rates["ours"], rates["theirs"], "replies/s", name)


if __name__ == "__main__":
    sys.exit(main())
