"""`openai.Timeout`: that of httpx where it is installed, otherwise that of this package with the same arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapiopenai._runtime.http import request

if TYPE_CHECKING:
    from typing import Self


class PlainTimeout(request.Timeout):
    """Timeouts of a single attempt, in seconds; None for no limit. `write` counts as `read`, `pool` as `connect`."""

    __slots__ = ()

    def __new__(cls, timeout: float | None = None, **limits: float | None) -> Self:
        """Create timeouts. Raises TypeError or ValueError for anything but positive seconds and None."""
        known = {name: limits[name] for name in ("read", "connect") if name in limits}
        return super().__new__(cls, timeout, **known)


if TYPE_CHECKING:
    Timeout = PlainTimeout


def __getattr__(name: str) -> Any:
    if name != "Timeout":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from ._httpx2 import library

    try:
        return library().Timeout
    except AttributeError:
        return PlainTimeout
