"""Retry policies: whether to retry a request, and after what delay."""

from __future__ import annotations

import random
import re
import time
from typing import TYPE_CHECKING, NamedTuple, Protocol

__all__ = ["Attempt", "Backoff", "RetryPolicy"]

_NUMBER = r"[0-9]+(\.[0-9]*)?"

if TYPE_CHECKING:
    from ..http.errors import APIConnectionError
    from ..http.request import Headers, Request

RETRIED = frozenset({408, 409, 429})
"""Status codes that are retried, in addition to 500 and above."""

LONGEST_HINT = 120.0
"""Maximum delay in seconds that is honored if a response sets it; if it sets a longer one, the error is raised."""
LONGEST_NUMBER = 1e9
"""Number of seconds that stands for all longer ones, up to the thousands of digits that a header may have."""
MOST_DOUBLINGS = 100
"""Maximum exponent of the delay: a float overflows at 1,024."""


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

    The `x-should-retry` header overrides which responses are retried. `retry-after-ms` and `retry-after` set the
    shortest delay; a response that sets more than 120 seconds is not retried.
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
        if hint is not None and hint > LONGEST_HINT:
            return None
        usual: float = min(self.first * 2.0 ** min(attempt.number - 1, MOST_DOUBLINGS), self.longest)
        if not hint:
            return usual * random.uniform(0.75, 1.0)
        return hint + min(hint, usual) * random.uniform(
            0.0, 0.25
        )  # never shorter: clients told the same time spread out


def is_worth_it(attempt: Attempt) -> bool:
    """Whether the attempt should be retried."""
    if attempt.status is None:
        return attempt.error is not None and not attempt.error.is_final
    said = attempt.headers.get("x-should-retry", "") if attempt.headers else ""
    match said.lower():
        case "true":
            return True
        case "false":
            return False
        case _:
            return attempt.status in RETRIED or attempt.status >= 500


def retry_after(headers: Headers) -> float | None:
    """Seconds to wait as requested by the server, 0 or more; None if it requests nothing or the header is invalid."""
    for name, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        text = headers.get(name, "").strip()
        if re.fullmatch(_NUMBER, text):
            return min(float(text) * unit, LONGEST_NUMBER)
    date = headers.get("retry-after")
    return _until(date) if date else None


def _until(date: str) -> float | None:
    """Seconds until an HTTP date, 0 if it has passed; None if it is not one."""
    from datetime import UTC
    from email.utils import parsedate_to_datetime

    try:
        when = parsedate_to_datetime(date)
        return max((when if when.tzinfo else when.replace(tzinfo=UTC)).timestamp() - time.time(), 0.0)
    except (ValueError, OverflowError):  # such as February 30, or a year that no calendar has
        return None
