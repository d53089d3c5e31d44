"""The fake model server of the AI layer's tests."""

from tests.ai.conftest import connected, fake

__all__ = ["connected", "fake"]
