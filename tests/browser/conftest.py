"""A real Chromium for the browser tests."""

import os
import shutil
from typing import Any

import pytest
from playwright.sync_api import expect

# Playwright's synchronous interface runs an event loop in this thread, which Django would refuse.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"

# What a page should show, it shows in time also where other tests use both processors.
expect.set_options(timeout=60_000)

# The live server by a name that is not one's own machine's: only there a page can be offline.
ELSEWHERE = "portal.example"

FLAGS = [
    f"--host-resolver-rules=MAP {ELSEWHERE} 127.0.0.1",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    names = ("chromium", "chromium-browser", "google-chrome")
    path = next((found for name in names if (found := shutil.which(name))), None)
    if path is None:
        reason = "no Chromium on the PATH"
        if os.environ.get("REQUIRE_BROWSER"):
            pytest.fail(f"{reason}, and REQUIRE_BROWSER is set")
        pytest.skip(reason)
    # Its sandbox needs an ordinary user; the pages it opens here are our own.
    flags = [*FLAGS, "--no-sandbox"] if os.geteuid() == 0 else FLAGS
    return {**browser_type_launch_args, "executable_path": path, "args": flags}
