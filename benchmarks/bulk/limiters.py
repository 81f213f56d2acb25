"""Rate limits as servers enforce them, on any clock: what is accepted, and what their headers say."""

from __future__ import annotations

from collections import deque
from math import floor
from typing import Protocol


class Limiter(Protocol):
    """A limit of so many units per window."""

    limit: float

    def accept(self, now: float, cost: float = 1.0) -> bool:
        """Whether a request is accepted, which then counts."""
        ...

    def remaining(self, now: float) -> float: ...

    def reset(self, now: float) -> float:
        """Seconds until the header says the limit is reset."""
        ...


class Bucket:
    """A token bucket, which fills all the time; its header says when it is full, or when there is one more token."""

    def __init__(self, limit: float, window: float = 60.0, capacity: float | None = None, says: str = "full") -> None:
        self.limit, self.rate = limit, limit / window
        self.capacity = self._level = limit if capacity is None else capacity
        self._at = 0.0
        self._says = says

    def remaining(self, now: float) -> float:
        self._level = min(self.capacity, self._level + (now - self._at) * self.rate)
        self._at = now
        return self._level

    def accept(self, now: float, cost: float = 1.0) -> bool:
        if self.remaining(now) < cost:
            return False
        self._level -= cost
        return True

    def reset(self, now: float) -> float:
        missing = self.capacity - self.remaining(now)
        return missing / self.rate if self._says == "full" else min(missing, 1.0) / self.rate


class Fixed:
    """Windows one after the other; the first one has begun `offset` seconds before."""

    def __init__(self, limit: float, window: float = 60.0, offset: float = 0.0) -> None:
        self.limit, self.rate = limit, limit / window
        self._window, self._offset = window, offset
        self._number, self._used = 0, 0.0

    def remaining(self, now: float) -> float:
        number = floor((now + self._offset) / self._window)
        if number != self._number:
            self._number, self._used = number, 0.0
        return self.limit - self._used

    def accept(self, now: float, cost: float = 1.0) -> bool:
        if self.remaining(now) < cost:
            return False
        self._used += cost
        return True

    def reset(self, now: float) -> float:
        return self._window - (now + self._offset) % self._window


class Sliding:
    """Whatever was accepted within the last window counts; its header says when the oldest or the newest leaves."""

    def __init__(self, limit: float, window: float = 60.0, says: str = "oldest") -> None:
        self.limit, self.rate = limit, limit / window
        self._window, self._says = window, says
        self._log: deque[tuple[float, float]] = deque()
        self._used = 0.0

    def remaining(self, now: float) -> float:
        while self._log and self._log[0][0] <= now - self._window:
            self._used -= self._log.popleft()[1]
        return self.limit - self._used

    def accept(self, now: float, cost: float = 1.0) -> bool:
        if self.remaining(now) < cost:
            return False
        self._log.append((now, cost))
        self._used += cost
        return True

    def reset(self, now: float) -> float:
        if not self._log:
            return 0.0
        return self._log[0 if self._says == "oldest" else -1][0] + self._window - now


def spelled(seconds: float) -> str:
    """Return a duration as OpenAI spells it: `6m0s`, `1.5s`, `120ms`."""
    if seconds < 1:
        return f"{round(seconds * 1000)}ms"
    minutes, rest = divmod(seconds, 60)
    return f"{minutes:.0f}m{rest:.0f}s" if minutes else f"{rest:.3f}".rstrip("0").rstrip(".") + "s"


class Server:
    """Limits of requests and tokens, and what headers tell about them: "limits", "retry-after" or "nothing"."""

    def __init__(self, requests: Limiter, tokens: Limiter | None = None, tells: str = "limits") -> None:
        self.limiters = {"requests": requests, **({"tokens": tokens} if tokens else {})}
        self.accepted = self.refused = 0
        self.tokens = 0.0
        self._tells = tells

    def respond(self, now: float, tokens: float = 0.0) -> tuple[int, dict[str, str]]:
        """Return the status code and the headers of a response."""
        costs = {"requests": 1.0, "tokens": tokens}
        lacking = [name for name, limiter in self.limiters.items() if limiter.remaining(now) < costs[name]]
        if lacking:
            self.refused += 1
            return 429, self._headers(now, lacking[0])
        for name, limiter in self.limiters.items():
            limiter.accept(now, costs[name])
        self.accepted += 1
        self.tokens += tokens
        return 200, self._headers(now)

    def _headers(self, now: float, lacking: str = "") -> dict[str, str]:
        headers: dict[str, str] = {}
        if lacking and self._tells != "nothing":
            headers["retry-after"] = f"{max(self.limiters[lacking].reset(now), 0.001):.3f}"
        if self._tells == "limits":
            for name, limiter in self.limiters.items():
                headers[f"x-ratelimit-limit-{name}"] = f"{limiter.limit:.0f}"
                headers[f"x-ratelimit-remaining-{name}"] = f"{int(limiter.remaining(now))}"
                headers[f"x-ratelimit-reset-{name}"] = spelled(limiter.reset(now))
        return headers
