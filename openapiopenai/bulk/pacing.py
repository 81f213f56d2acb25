"""A pace for requests and tokens: given, or learnt from responses. Does no I/O, and has no thread."""

from __future__ import annotations

import os
import threading
import time
from math import inf
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakSet

from .._runtime.calls.retry import retry_after
from .ceilings import Ceiling
from .reports import reports
from .windows import LONGEST, Limit

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .._runtime.http.request import Headers

__all__ = ["Pace"]

R = TypeVar("R")

TOO_MANY = 429
DEFAULTS = {"requests_per_minute": None, "tokens_per_minute": None, "burst": None, "share": 1.0}


class Pace:
    """How fast requests may be sent, by several maps, clients and threads at once.

    Without figures, the pace follows the rate limits that responses tell in their headers, and the requests that are refused
    where they tell none. Figures that are given are not exceeded, whatever the server says.
    """

    def __init__(
        self,
        *,
        requests_per_minute: float | None = None,
        tokens_per_minute: float | None = None,
        burst: float | None = None,
        share: float = 1.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Create a pace.

        - `requests_per_minute`, `tokens_per_minute`: limits; None (the default): learnt.
        - `burst`: requests that may be sent at once; default: what fits into 0.3 seconds.
        - `share`: part of all limits that is used, from 0 to 1, where others use the same credentials.
        - `clock`: returns seconds that never go back.

        Raises TypeError or ValueError for a figure that is not valid.
        """
        self._arguments: dict[str, Any] = {
            "requests_per_minute": _figure("requests_per_minute", requests_per_minute),
            "tokens_per_minute": _figure("tokens_per_minute", tokens_per_minute),
            "burst": _figure("burst", burst),
            "share": _figure("share", share, is_optional=False),
        }
        if share > 1:
            raise ValueError(f"share: expected at most 1, got {share!r}")
        self.share = share
        self._clock = clock
        self._lock = threading.Lock()
        self.turn = 0
        """Number of times that the places which were taken for later have become void."""
        self._begin()
        _paces.add(self)

    def _begin(self) -> None:
        """Know nothing but what was given."""
        given, share = self._arguments, self.share
        self._requests = Limit(_part(given["requests_per_minute"], share), given["burst"])
        self._tokens = Limit(_part(given["tokens_per_minute"], share), None)
        self._ceiling = Ceiling()

    def __reduce__(self) -> tuple[Any, ...]:
        return _made, (self._arguments,)

    def __repr__(self) -> str:
        given = ", ".join(f"{name}={value!r}" for name, value in self._arguments.items() if value != DEFAULTS[name])
        return f"Pace({given})"

    def reserve(self, tokens: float = 0) -> float:
        """Take the next place for a request that may use so many tokens; return the seconds until it begins.

        A place that has not begun is void once `turn` has changed; then take another one.
        """
        return self._within(lambda now: self._take(tokens, now))

    def cancel(self, tokens: float = 0) -> None:
        """Give a place back whose request is not sent."""
        self._within(lambda _: self._give_back(1, tokens))

    def settle(self, reserved: float, used: float) -> None:
        """Correct the number of tokens of a place by that which the response has used."""
        self._within(lambda _: self._give_back(0, reserved - used))

    def learn(
        self,
        status: int,
        headers: Mapping[str, str] | Headers,
        *,
        reserved: float = 0,
        used: float | None = None,
        age: float = 0.0,
    ) -> None:
        """Learn from a response.

        - `reserved`, `used`: tokens that were reserved for it, and that it used, if that is known.
        - `age`: seconds since the request was sent.
        """
        self._within(lambda now: self._learn(status, headers, reserved, used, now, age))

    @property
    def counts_tokens(self) -> bool:
        """Whether tokens are limited, as far as is known."""
        return self._tokens.schedule.speed < inf

    def _within(self, work: Callable[[float], R]) -> R:
        """Do work alone, with the time."""
        with self._lock:
            return work(self._clock())

    def _take(self, tokens: float, now: float) -> float:
        at = max(self._requests.take(1, now), self._ceiling.take(now), self._tokens.take(tokens, now))
        return max(at - now, 0.0)

    def _give_back(self, requests: int, tokens: float) -> None:
        self._requests.give_back(requests)
        self._ceiling.schedule.give_back(requests)
        self._tokens.give_back(tokens)

    def _learn(
        self,
        status: int,
        headers: Mapping[str, str] | Headers,
        reserved: float,
        used: float | None,
        now: float,
        age: float,
    ) -> None:
        is_void = self._follow(status, headers, max(reserved, 1.0), now, age)
        if used is not None:
            self._give_back(0, reserved - used)
        if is_void:
            self._start_again(now)

    def _follow(self, status: int, headers: Mapping[str, str] | Headers, tokens: float, now: float, age: float) -> bool:
        """Learn from a response; return whether the places that were taken for later are void."""
        is_void = is_explained = False
        requests, used = reports(headers, age)
        for limit, report, cost in ((self._requests, requests, 1.0), (self._tokens, used, tokens)):
            if report:
                is_void |= limit.learn(report, cost, now, self.share)
                is_explained |= limit.is_stopped
        asked = hint(headers) if status >= TOO_MANY else None
        if status == TOO_MANY and not is_explained:
            return self._ceiling.refuse(now, age, asked) or is_void
        if asked is not None:  # the limit says the rest; and others, such as 503, nothing about the rate
            return self._requests.schedule.hold(now + asked) or is_void
        return (status != TOO_MANY and self._ceiling.accept(now, age)) or is_void

    def _start_again(self, now: float) -> None:
        self.turn += 1
        for schedule in (self._requests.schedule, self._ceiling.schedule, self._tokens.schedule):
            schedule.restart(now)

    def _after_fork(self) -> None:
        self._lock = threading.Lock()


_paces: WeakSet[Pace] = WeakSet()


def _after_fork() -> None:
    for pace in list(_paces):
        pace._after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


def _made(arguments: dict[str, Any]) -> Pace:
    return Pace(**arguments)


def hint(headers: Mapping[str, str] | Headers) -> float | None:
    """Return the seconds to wait that a response asks for, as far as they are honored."""
    seconds = retry_after(headers)  # type: ignore[arg-type]
    return min(seconds, LONGEST) if seconds else None


def _part(figure: float | None, share: float) -> float | None:
    return None if figure is None else figure * share


def _figure(name: str, value: Any, *, is_optional: bool = True) -> Any:
    """Return a positive number, or None; raises TypeError or ValueError for anything else."""
    if value is None and is_optional:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise TypeError(f"{name}: expected a number, got {type(value).__name__}")
    if not 0 < value <= 1e12:
        raise ValueError(f"{name}: expected a number above 0, got {value!r}")
    return value
