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
FEW = 0.02
"""Part of a round of calls that may be refused although the server does not have too much to do."""
EIGHTH = 8
"""Slowness alone does not reduce the number below this part of the highest."""


class Concurrency:
    """The number of calls that are made at a time.

    It doubles with each round of calls until the first sign of overload, then grows by one for each. An overloaded server
    halves it, a slow one reduces it by a fifth, at most once per round. What a rate limit refuses is no sign of overload:
    the pace is for that.
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
        self._count = self._refused = 0
        self._seconds = 0.0

    def refused(self, started: float, now: float) -> None:
        """Note that a server has refused a request, or could not be reached. Times are of the monotonic clock, in seconds."""
        if self.low == self.high or started < self._since:
            return
        self._refused += 1
        if self._refused > FEW * self.limit:
            self._reduce(now, 0.5, self.low)

    def waited(self, seconds: float) -> None:
        """Note that a request has waited before it was sent, which is no part of its duration."""
        self._seconds -= seconds

    def succeeded(self, seconds: float, now: float) -> None:
        """Note that a call has succeeded at its first attempt."""
        if self.low == self.high:
            return
        self._count += 1
        self._seconds += seconds
        if self._is_first and self.limit < self.high:
            self.limit += 1
        if self._count < max(self.limit, 8):
            return
        mean = max(self._seconds / self._count, 0.0)
        self._count, self._refused, self._seconds = 0, 0, 0.0
        self._floor = min(mean, self._floor * FORGETTING) if self._floor else mean
        if mean > self._floor * SLOW:
            self._reduce(now, 0.8, max(self.low, self.high // EIGHTH))
        elif self.limit < self.high:
            self.limit += 1

    def _reduce(self, now: float, factor: float, least: int) -> None:
        self._is_first = False
        self._since = now
        self._count, self._refused, self._seconds = 0, 0, 0.0
        if self.limit > least:
            self.limit = max(least, int(self.limit * factor))


def is_overload(error: OpenAIError) -> bool:
    """Whether an error says that the server has too much to do, or cannot be reached."""
    if isinstance(error, APIStatusError):
        return means_overload(error.status_code)
    return isinstance(error, APIConnectionError)


def means_overload(status: int) -> bool:
    """Whether a status code says that the server has too much to do."""
    return status >= 500 or status in OVERLOADED


def concurrency(given: int | tuple[int, int] | None, highest: int) -> Concurrency:
    """Return the limits that an option asks for. Raises TypeError or ValueError for what are none."""
    low, high = (LOWEST, highest) if given is None else given if isinstance(given, tuple) else (given, given)
    if type(low) is not int or type(high) is not int:
        raise TypeError(f"concurrency: expected a number of calls, or (lowest, highest), got {given!r}")
    if not 1 <= low <= high:
        raise ValueError(f"concurrency: expected numbers from 1, the lowest first, got {given!r}")
    return Concurrency(low, high)
