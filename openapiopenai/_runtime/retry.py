"""Retry policies: whether to retry a request, and after what delay."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from .exceptions import APIConnectionError
    from .http import Headers, Request

RETRIED = frozenset({408, 409, 429})
"""Status codes that are retried, in addition to 500 and above."""

LONGEST_HINT = 60.0
"""Maximum delay in seconds accepted from the server; if it asks for more, the usual delay applies."""


class Attempt(NamedTuple):
    """One attempt of a call, as passed to hooks and retry policies."""

    operation: str
    """Name of the operation, such as `chat.completions.create`."""
    number: int
    """Number of the attempt, starting at 1."""
    request: Request
    """The request; a `before_attempt` hook may modify its headers. Its repr masks secrets."""
    status: int | None = None
    """Status code of the response; None before the attempt and if there is no response."""
    headers: Headers | None = None
    """Response headers."""
    error: APIConnectionError | None = None
    """The error, if there is no response."""
    elapsed: float = 0.0
    """Duration of the attempt in seconds."""


class RetryPolicy(Protocol):
    """Decides whether a request is retried."""

    def delay(self, attempt: Attempt, retries_left: int) -> float | None:
        """Seconds to wait before the next attempt; None to accept the response or raise the error.

        Called after each attempt that ended in a connection error or a status code of 400 and above, unless a retry
        is impossible.
        """
        ...


class Backoff:
    """Default policy: retries 408, 409, 429, 500 and above, and connection errors with exponential backoff and jitter.

    The `x-should-retry` header overrides which responses are retried; `retry-after-ms` and `retry-after` set the delay.
    """

    def __init__(self, first: float = 0.5, longest: float = 8.0) -> None:
        """Set the `first` delay, doubled for each further one, and the `longest` delay, both in seconds."""
        self.first = first
        self.longest = longest

    def delay(self, attempt: Attempt, retries_left: int) -> float | None:
        """See `RetryPolicy.delay`."""
        if retries_left <= 0 or not is_worth_it(attempt):
            return None
        hint = retry_after(attempt.headers) if attempt.headers else None
        if hint is not None and 0 <= hint <= LONGEST_HINT:
            return hint
        delay: float = min(self.first * 2.0 ** (attempt.number - 1), self.longest)
        return delay * random.uniform(0.75, 1.0)


def is_worth_it(attempt: Attempt) -> bool:
    """Whether the attempt should be retried."""
    if attempt.status is None or attempt.headers is None:
        return attempt.error is not None and not attempt.error.is_final
    match attempt.headers.get("x-should-retry", "").lower():
        case "true":
            return True
        case "false":
            return False
        case _:
            return attempt.status in RETRIED or attempt.status >= 500


def retry_after(headers: Headers) -> float | None:
    """Seconds to wait as requested by the server; None if it requests nothing or the header is invalid."""
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
