"""Poll until a task is done.

An unknown status counts as done: the caller sees it, whereas further polling might never end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from openapiopenai._runtime.calls.operation import CallOptions
from openapiopenai._runtime.http.request import whole_number
from openapiopenai.profile import OpenAIError

if TYPE_CHECKING:
    from collections.abc import Callable


__all__ = ["PollOptions", "PollTimeoutError"]

T = TypeVar("T")

INTERVAL = 1000.0
"""Milliseconds between two polls, if neither the user nor the server specifies an interval."""


LONGEST_INTERVAL = 60_000.0
"""Maximum number of milliseconds between two polls that a server may set."""

LONGEST_SLEEP = 1e6
"""Maximum number of seconds between two polls: `time.sleep` overflows beyond about 9e9."""


class PollOptions(CallOptions, total=False):
    """Options of polling methods, in addition to those of every call."""

    poll_interval_ms: float | None
    """Milliseconds between two polls; default: what the server sends, or 1,000."""
    max_wait_seconds: float | None
    """Maximum wait, in seconds. Raises PollTimeoutError if the next poll would come later; default: no limit."""
    on_progress: Callable[[Any], object] | None
    """Called with the object after each poll."""


WAITS = ("poll_interval_ms", "max_wait_seconds", "on_progress")
SHARED = ("extra_headers", "extra_query", "timeout", "max_retries")
"""Options of a call that also apply to its polls."""


class PollTimeoutError(OpenAIError, TimeoutError):
    """A task was not done in time; it continues. `last` is its last polled state."""

    def __init__(self, message: str, last: Any) -> None:
        super().__init__(message)
        self.last = last


def interval_of(thing: Any) -> float:
    """Return the milliseconds between two polls that the server sends, or the default."""
    info = getattr(thing, "call_info", None)
    sent = whole_number(info.headers.get("openai-poll-after-ms", "")) if info else None
    return INTERVAL if sent is None else min(sent, LONGEST_INTERVAL)


def check_limits(**limits: object) -> None:
    """Raise TypeError or ValueError, naming the argument, for a limit that is not None and not a number of 0 or more."""
    for name, value in limits.items():
        if value is not None:
            if isinstance(value, bool) or not isinstance(value, (int, float)):
                raise TypeError(f"{name}: expected a number or None, got {type(value).__name__}")
            if not value >= 0:
                raise ValueError(f"{name}: expected 0 or more, got {value}")


def waiting(arguments: dict[str, Any]) -> dict[str, Any]:
    """Return the options for the polls; those for polls only are removed from the arguments of the call."""
    return {name: arguments.pop(name) for name in WAITS if name in arguments} | {
        name: arguments[name] for name in SHARED if name in arguments
    }
