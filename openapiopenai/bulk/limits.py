"""How many calls are made at a time: more while the server keeps pace, fewer when it does not. Does no I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.calls.errors import APIStatusError
from openapiopenai._runtime.http.errors import APIConnectionError

if TYPE_CHECKING:
    from openapiopenai.profile import OpenAIError

LOWEST = 4
"""Number of calls at a time to begin with, by default."""
OVERLOADED = frozenset({408, 429})
"""Status codes of a server that has too much to do, besides those of 500 and above."""
SLOW = 2.5
"""Multiple of the lowest duration of calls above which the server is too slow."""
FORGETTING = 1.05
"""Factor by which the lowest known duration grows with each round, as calls of today may be longer."""
EIGHTH = 8
"""Slowness alone does not reduce the number below this part of the highest."""


class Concurrency:
    """The number of calls that are made at a time.

    It doubles with each round of calls until the first sign of overload, then grows by one for each. An overloaded server
    halves it, a slow one reduces it by a fifth, at most once per round.
    """

    def __init__(self, low: int, high: int) -> None:
        self.low = low
        self.high = high
        self.limit = low
        self._is_first = True
        """Whether there has been no sign of overload yet."""
        self._since = 0.0
        """When the limit was last reduced."""
        self._floor = 0.0
        """Duration of calls when the server is not busy, in seconds; 0 if it is not known yet."""
        self._count = 0
        self._seconds = 0.0

    def ended(self, started: float, now: float, attempts: int, error: OpenAIError | None) -> None:
        """Note the end of a call. Times are of the monotonic clock, in seconds; `attempts`: 0 if no server responded."""
        if self.low == self.high:
            return
        if attempts > 1 or (error is not None and is_overload(error)):
            if started >= self._since:
                self._reduce(now, 0.5, self.low)
        elif error is None:
            self._succeeded(now - started, now)

    def _succeeded(self, seconds: float, now: float) -> None:
        self._count += 1
        self._seconds += seconds
        if self._is_first and self.limit < self.high:
            self.limit += 1
        if self._count < max(self.limit, 8):
            return
        mean = self._seconds / self._count
        self._count, self._seconds = 0, 0.0
        self._floor = min(mean, self._floor * FORGETTING) if self._floor else mean
        if mean > self._floor * SLOW:
            self._reduce(now, 0.8, max(self.low, self.high // EIGHTH))
        elif self.limit < self.high:
            self.limit += 1

    def _reduce(self, now: float, factor: float, least: int) -> None:
        self._is_first = False
        self._since = now
        self._count, self._seconds = 0, 0.0
        if self.limit > least:
            self.limit = max(least, int(self.limit * factor))


def is_overload(error: OpenAIError) -> bool:
    """Whether an error says that the server has too much to do, or cannot be reached."""
    if isinstance(error, APIStatusError):
        return error.status_code in OVERLOADED or error.status_code >= 500
    return isinstance(error, APIConnectionError)


def concurrency(given: int | tuple[int, int] | None, highest: int) -> Concurrency:
    """Return the limits that an option asks for. Raises TypeError or ValueError for what are none."""
    low, high = (LOWEST, highest) if given is None else given if isinstance(given, tuple) else (given, given)
    if type(low) is not int or type(high) is not int:
        raise TypeError(f"concurrency: expected a number of calls, or (lowest, highest), got {given!r}")
    if not 1 <= low <= high:
        raise ValueError(f"concurrency: expected numbers from 1, the lowest first, got {given!r}")
    return Concurrency(low, high)
