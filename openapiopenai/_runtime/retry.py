"""When to send a request again, and after how long."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from .exceptions import APIConnectionError
    from .http import Headers, Request

RETRIED = frozenset({408, 409, 429})
"""Statuses that may be better next time; so may all of 500 and above."""

LONGEST_HINT = 60.0
"""Seconds; a server that asks for more is not waited for: the usual delay is taken."""


class Attempt(NamedTuple):
    """One attempt of a call, as hooks and retry policies see it."""

    operation: str
    """Name of the operation: `chat.completions.create`."""
    number: int
    """1 for the first."""
    request: Request
    """What is sent; a hook that runs before the attempt may change its headers. Its repr masks secrets."""
    status: int | None = None
    """Status of the answer; None before it is there, or where there is none."""
    headers: Headers | None = None
    """Headers of the answer."""
    error: APIConnectionError | None = None
    """Why there is no answer."""
    elapsed: float = 0.0
    """Seconds that the attempt took."""


class RetryPolicy(Protocol):
    """Decides whether a request is sent again."""

    def delay(self, attempt: Attempt, retries_left: int) -> float | None:
        """Seconds to wait before the next attempt; None to take the answer or the error as it is.

        Asked after each attempt that gave an error or a status of 400 and above, where sending again
        is possible at all.
        """
        ...


class Backoff:
    """The usual policy: 408, 409, 429, 500 and above, and connection errors; ever longer, with jitter.

    The server's word counts first: `x-should-retry`, then `retry-after-ms` and `retry-after`.
    """

    def __init__(self, first: float = 0.5, longest: float = 8.0) -> None:
        """`first` delay and the `longest` that it grows to, doubling each time: seconds."""
        self.first = first
        self.longest = longest

    def delay(self, attempt: Attempt, retries_left: int) -> float | None:
        """See RetryPolicy."""
        if retries_left <= 0 or not is_worth_it(attempt):
            return None
        hint = retry_after(attempt.headers) if attempt.headers else None
        if hint is not None and 0 <= hint <= LONGEST_HINT:
            return hint
        delay: float = min(self.first * 2.0 ** (attempt.number - 1), self.longest)
        return delay * random.uniform(0.75, 1.0)


def is_worth_it(attempt: Attempt) -> bool:
    """Whether the next attempt may end better."""
    if attempt.status is None or attempt.headers is None:
        return attempt.error is not None
    match attempt.headers.get("x-should-retry", "").lower():
        case "true":
            return True
        case "false":
            return False
        case _:
            return attempt.status in RETRIED or attempt.status >= 500


def retry_after(headers: Headers) -> float | None:
    """Seconds that the server asks to wait for; None where it does not say, or not clearly."""
    for name, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        try:
            return float(headers[name]) * unit
        except (KeyError, ValueError):
            continue
    date = headers.get("retry-after")
    if not date:
        return None
    from dateutil.parser import ParserError, parse
    from dateutil.tz import UTC

    try:
        when = parse(date)
        return (when if when.tzinfo else when.replace(tzinfo=UTC)).timestamp() - time.time()
    except (ParserError, OverflowError, ValueError):
        return None
