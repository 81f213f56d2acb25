"""Events over websockets: ours, the official SDK, and a bare loop of the same library, in fresh processes in turn."""

from __future__ import annotations

from collections.abc import Iterator

from .client import figure, race
from .figures import Figure
from .measure import is_installed
from .server import running

EVENTS = 20_000


def run() -> Iterator[Figure]:
    """All figures of connections."""
    if not is_installed("websockets"):
        return
    with running() as server:
        for way, name in (("", "threads"), ("_async", "asyncio")):
            taken = race(f"receive{way}", f"{server}/{EVENTS}/v1")
            yield figure(f"an event received, {name}", taken, 1.3, payload="realtime_delta.json")
            taken = race(f"send{way}", f"{server}/0/v1")
            yield figure(f"an event sent, {name}", taken, 1.4, payload="a dict")
