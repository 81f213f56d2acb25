"""Rate limits as servers tell them in the headers of responses. Does no I/O."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple

from ..http.request import whole_number
from ..json.codec import parse
from ..json.errors import DecodeError
from ..json.types import Object

if TYPE_CHECKING:
    from ..http.request import Headers

__all__ = ["RateLimit", "RateLimits"]

MOST_MODELS = 256
"""Maximum number of models that a client remembers the limits of."""
LONGEST = 1e9
"""Number of seconds that stands for all longer ones; a larger one in a header is a point in time."""
REQUESTS = "requests"
"""What is counted where a header names nothing."""
SECONDS = {"d": 86400.0, "h": 3600.0, "m": 60.0, "s": 1.0, "ms": 1e-3, "us": 1e-6, "µs": 1e-6, "ns": 1e-9}
"""Unit of a duration → seconds."""

# Compiled when a response has such headers, and kept by `re`.
_HEADER = r"(?:[a-z0-9]+-)*ratelimit-(?:(limit|remaining|reset)(?:-([\w-]+))?|([\w-]+)-(limit|remaining|reset))"
_PART = r"([0-9]{1,18}(?:\.[0-9]{0,18})?)(ms|us|µs|ns|[dhms])"
_DURATION = f"(?:{_PART})+"
_NUMBER = r"[0-9]{1,18}(\.[0-9]{0,18})?"


class RateLimit(NamedTuple):
    """A rate limit and its state when the response was sent, from the response headers."""

    limit: int | None
    remaining: int | None
    reset: str | None
    """Time until the limit resets, as sent by the server: `6m0s`."""

    @property
    def seconds(self) -> float | None:
        """Seconds from now until the limit resets, if that is a point in time, or else from the response; None if the
        server has not told."""
        return None if self.reset is None else seconds_until(self.reset)


@dataclass(frozen=True, slots=True)
class RateLimits:
    """The rate limits of a model, from the headers of the last response that had some."""

    by_unit: Mapping[str, RateLimit]
    """Limits by what is counted, such as "requests" and "tokens"."""
    seen_at: datetime
    """When the response arrived, in UTC."""

    @property
    def requests(self) -> RateLimit | None:
        """Limit of the number of requests."""
        return self.by_unit.get(REQUESTS)

    @property
    def tokens(self) -> RateLimit | None:
        """Limit of the number of tokens."""
        return self.by_unit.get("tokens")


def rate_limits(headers: Mapping[str, str]) -> dict[str, RateLimit]:
    """Return the rate limits that headers with lowercase names tell, by what is counted.

    Read are `x-ratelimit-limit-requests` and its like, the same without a prefix or with that of another provider, and
    `ratelimit-limit`, which counts requests.
    """
    told: dict[str, dict[str, str]] = {}
    for name in headers:
        if "ratelimit-" in name and (meaning := _meaning(name)):
            kind, unit = meaning
            told.setdefault(unit, {})[kind] = headers[name].partition(",")[0]
    return {unit: _limit(told[unit]) for unit in sorted(told)}


@lru_cache
def _meaning(name: str) -> tuple[str, str] | None:
    """Return "limit", "remaining" or "reset", and what is counted; None for the name of another header."""
    match = re.fullmatch(_HEADER, name)
    return match and (match[1] or match[4], match[2] or match[3] or REQUESTS)


def _limit(told: Mapping[str, str]) -> RateLimit:
    return RateLimit(whole_number(told.get("limit", "")), whole_number(told.get("remaining", "")), told.get("reset"))


def model_in(body: object) -> object:
    """Return what a request body names as its model; None if it is not JSON, or names none."""
    try:
        payload: Any = parse("JSON", body) if isinstance(body, bytes) else None
    except DecodeError:
        return None
    return payload.get("model") if type(payload) is Object else None


def seconds_until(reset: str) -> float | None:
    """Return the seconds until a limit resets: of `6m0s`, `17ms`, `60`, a number of seconds since 1970, or an ISO 8601
    date. None for anything else."""
    text = reset.strip()
    if re.fullmatch(_NUMBER, text):
        number = float(text)
        return number if number < LONGEST else max(number - time.time(), 0.0)
    if re.fullmatch(_DURATION, text):
        return min(sum(float(number) * SECONDS[unit] for number, unit in re.findall(_PART, text)), LONGEST)
    try:
        when = datetime.fromisoformat(text)
        return max((when if when.tzinfo else when.replace(tzinfo=UTC)).timestamp() - time.time(), 0.0)
    except (ValueError, OverflowError):
        return None


class LastHeaders:
    """The headers of the last response by model, from which limits are read when they are asked for. Thread-safe."""

    def __init__(self) -> None:
        self._by_model: dict[str, tuple[float, Headers]] = {}
        self._lock = Lock()

    def keep(self, model: object, headers: Headers) -> None:
        """Remember the headers of a response; `model`: what the request names, not a string if it names none."""
        name = model if type(model) is str else ""
        with self._lock:
            kept = self._by_model
            kept.pop(name, None)
            kept[name] = time.time(), headers
            if len(kept) > MOST_MODELS:
                del kept[next(iter(kept))]

    def limits(self) -> dict[str, RateLimits]:
        """Return the limits by model, the latest last."""
        with self._lock:
            kept = list(self._by_model.items())
        found = {model: RateLimits(rate_limits(told), datetime.fromtimestamp(at, UTC)) for model, (at, told) in kept}
        return {model: limits for model, limits in found.items() if limits.by_unit}

    def __reduce__(self) -> tuple[Any, ...]:
        return LastHeaders, ()
