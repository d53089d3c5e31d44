"""Named points where a fault test may cut the sender; inert unless the environment names one.

LEADOPS_FAILPOINT="send.after_claim=exit" makes every passing process end as kill -9 would;
"=raise" raises, "=sleep:5" sleeps. Several are separated by commas.
"""

import os
import time

ENVIRONMENT = "LEADOPS_FAILPOINT"


class FailpointHit(Exception):
    """Raised at a point that a test asked to break."""


def fp(name: str) -> None:
    """Do what the environment says at this point; nothing without it."""
    wanted = os.environ.get(ENVIRONMENT)
    if not wanted:
        return
    for rule in wanted.split(","):
        point, _, act = rule.partition("=")
        if point == name:
            _act(act, name)


def _act(act: str, name: str) -> None:
    if act == "exit":
        os._exit(137)
    if act == "raise":
        raise FailpointHit(name)
    if act.startswith("sleep:"):
        time.sleep(float(act.removeprefix("sleep:")))
