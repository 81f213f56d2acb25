"""Defaults of the official SDK; `DEFAULT_TIMEOUT` and `DEFAULT_CONNECTION_LIMITS` are objects of httpx."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

RAW_RESPONSE_HEADER = "X-Stainless-Raw-Response"
OVERRIDE_CAST_TO_HEADER = "____stainless_override_cast_to"
DEFAULT_MAX_RETRIES = 2
INITIAL_RETRY_DELAY = 0.5
MAX_RETRY_DELAY = 8.0
SECONDS = {"timeout": 600.0, "connect": 5.0}
LIMITS = {"max_connections": 1000, "max_keepalive_connections": 100}

if TYPE_CHECKING:
    DEFAULT_TIMEOUT: Any
    DEFAULT_CONNECTION_LIMITS: Any


def __getattr__(name: str) -> Any:
    if name == "DEFAULT_TIMEOUT":
        from ._timeout import Timeout

        value: Any = Timeout(SECONDS["timeout"], connect=SECONDS["connect"])
    elif name == "DEFAULT_CONNECTION_LIMITS":
        from ._httpx2 import library

        value = library().Limits(**LIMITS)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value
