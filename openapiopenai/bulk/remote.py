"""A pace that lives in another process, which an engine reaches: what Ray and Dask have in common."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from typing import Any, TypeAlias

from .pacing import TOO_MANY, Pace
from .places import LONGEST_SLEEP

HEADERS = ("ratelimit-", "retry-after")
"""Parts of the names of headers that a pace learns from."""
AHEAD = 32
"""Most places that are taken, and most facts that are told, with one message."""

Told: TypeAlias = list[tuple[str, tuple[Any, ...]]]
"""Calls of `Keeper`: names of methods, and arguments."""


class RemotePace:
    """Stands for a pace elsewhere. Each message takes several places, and tells what was learnt since the last one.

    What engines do is `ask`.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._places: list[float] = []
        self._told: list[tuple[str, tuple[Any, ...]]] = []
        self._count = 1
        self._seen = 0.0
        self._turn: int = 0
        self._counts_tokens = False

    def enter(self) -> None:
        """Called in the thread of a task, before its work."""

    def ask(self, count: int, tokens: float, told: Told) -> tuple[int, bool, list[float]]:
        """Call `Keeper.places`, and return its result."""
        raise NotImplementedError

    def reserve(self, tokens: float = 0) -> float:
        """See `Pace.reserve`."""
        with self._lock:
            now = time.monotonic()
            if not self._places or tokens:
                is_busy = now - self._seen < LONGEST_SLEEP / 2 and not tokens
                self._count = min(self._count * 2, AHEAD) if is_busy else 1
                self._ask(self._count, tokens)
            return max(self._places.pop() - now, 0.0)

    def _ask(self, count: int, tokens: float) -> None:
        """Take places, more of them the sooner the last ones were used up."""
        now = time.monotonic()
        told, self._told = self._told, []
        turn, self._counts_tokens, delays = self.ask(count, tokens, told)
        if turn != self._turn:
            self._places = []
        self._turn, self._seen = turn, now
        self._places = [*(now + delay for delay in reversed(delays)), *self._places]

    def _tell(self, name: str, *arguments: Any, is_urgent: bool = False) -> None:
        with self._lock:
            self._told.append((name, arguments))
            if is_urgent or len(self._told) >= AHEAD or time.monotonic() - self._seen > LONGEST_SLEEP:
                self._ask(0, 0)

    @property
    def turn(self) -> int:
        """See `Pace.turn`."""
        if time.monotonic() - self._seen > LONGEST_SLEEP:
            with self._lock:
                self._ask(0, 0)
        return self._turn

    @property
    def counts_tokens(self) -> bool:
        """See `Pace.counts_tokens`."""
        return self._counts_tokens

    def learn(self, status: int, headers: Mapping[str, str], *, reserved: float = 0, age: float = 0.0) -> None:
        """See `Pace.learn`."""
        told = {name: headers[name] for name in headers if any(part in name for part in HEADERS)}
        self._tell("learn", status, told, reserved, age, is_urgent=status >= TOO_MANY or not self._seen)

    def settle(self, reserved: float, used: float) -> None:
        """See `Pace.settle`."""
        self._tell("settle", reserved, used)

    def cancel(self, tokens: float = 0) -> None:
        """See `Pace.cancel`."""
        self._tell("cancel", tokens)


class Keeper:
    """Keeps the pace of all workers, in a process of the engine."""

    def __init__(self, figures: Mapping[str, Any]) -> None:
        self._pace = Pace(**figures)

    def places(self, count: int, tokens: float, told: Told) -> tuple[int, bool, list[float]]:
        """Take places; return the turn, whether tokens are limited, and the seconds until they begin."""
        pace = self._pace
        for name, arguments in told:
            getattr(self, name)(*arguments)
        delays = [pace.reserve(tokens) for _ in range(count)]
        return pace.turn, pace.counts_tokens, delays

    def learn(self, status: int, headers: Mapping[str, str], reserved: float, age: float) -> None:
        """See `Pace.learn`."""
        self._pace.learn(status, headers, reserved=reserved, age=age)

    def settle(self, reserved: float, used: float) -> None:
        """See `Pace.settle`."""
        self._pace.settle(reserved, used)

    def cancel(self, tokens: float) -> None:
        """See `Pace.cancel`."""
        self._pace.cancel(tokens)
