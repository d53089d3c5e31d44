"""Typed readers of the environment that refuse junk instead of guessing."""

import os
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

TRUE = {"1", "true", "yes", "on"}
FALSE = {"0", "false", "no", "off", ""}


def env_str(name: str, default: str = "") -> str:
    """Return the variable, or the content of the file that NAME_FILE names."""
    file = os.environ.get(f"{name}_FILE")
    if not file:
        return os.environ.get(name, default)
    if name in os.environ:
        raise ImproperlyConfigured(f"Set {name} or {name}_FILE, not both.")
    try:
        return Path(file).read_text(encoding="utf-8").strip()
    except OSError as error:
        raise ImproperlyConfigured(f"{name}_FILE cannot be read: {error}") from error


def env_bool(name: str, *, default: bool = False) -> bool:
    """Return a yes or no; refuses anything that is neither."""
    value = os.environ.get(name)
    if value is None:
        return default
    if value.lower() in TRUE:
        return True
    if value.lower() in FALSE:
        return False
    raise ImproperlyConfigured(f"{name} must be 1 or 0, not {value!r}.")


def env_int(name: str, default: int, *, low: int = 0, high: int = 2**31) -> int:
    """Return a whole number within the stated limits."""
    value = os.environ.get(name)
    if value in (None, ""):
        return default
    try:
        number = int(str(value))
    except ValueError as error:
        raise ImproperlyConfigured(f"{name} must be a whole number, not {value!r}.") from error
    if not low <= number <= high:
        raise ImproperlyConfigured(f"{name} must lie between {low} and {high}, not {number}.")
    return number


def env_float(name: str, default: float, *, low: float = 0.0, high: float = 1e9) -> float:
    """Return a number within the stated limits."""
    value = os.environ.get(name)
    if value in (None, ""):
        return default
    try:
        number = float(str(value))
    except ValueError as error:
        raise ImproperlyConfigured(f"{name} must be a number, not {value!r}.") from error
    if not low <= number <= high:
        raise ImproperlyConfigured(f"{name} must lie between {low} and {high}, not {number}.")
    return number


def env_list(name: str) -> list[str]:
    """Return the comma-separated items, without blanks."""
    return [item.strip() for item in env_str(name).split(",") if item.strip()]
