"""How many requests a server accepts that says nothing but "too many": the rate is found, held, and tried again."""

from __future__ import annotations

from math import inf

from .windows import MARGIN, Schedule

FIRST_SPEED = 20.0
"""Requests per second before the first response, which may tell more."""
FIRST_BACKOFF, LONGEST_BACKOFF = 0.25, 2.0
"""Seconds between requests after one was refused without a hint; doubled each time."""
CLOSE = 1.1
"""How much faster than the mean the last speed may be for it to count as the limit."""
FIRST_GROWTH, LARGEST_GROWTH = 0.0004, 0.05
"""Part by which the speed grows in a second, at first and at most."""
DOUBT = 1.0
"""Growth in a second after the speed was found by a single request; less by their number."""
SHORT = 10.0
"""Seconds of acceptance that tell no speed: a window that slides repeats the gaps of the one before."""
LOST, MOST_LOST = 0.015, 0.5
"""Part by which the speed falls after so short a time; doubled each time, and at most."""
REGAIN = 30.0
"""Seconds in which it grows back."""
LONG_HINT = 2.0
"""Seconds of a hint that may be too long, so that a single request is tried earlier."""
DOUBTED = 0.5
"""Part of such a hint after which that is done."""
EARLY = 1.0
"""Seconds before its end at which a hint was too long if a request is accepted."""
GROWTH_DOUBLES = 60.0
"""Seconds without a refusal in which growth doubles."""


class Ceiling:
    """A schedule of requests, without a limit until the first is refused.

    Between two moments at which a server has just begun to accept requests again, it accepts as many as it allows in that
    time, be it by a bucket or by windows. That is the speed, as the limit is somewhat below the last speed otherwise.
    """

    def __init__(self) -> None:
        self.schedule = Schedule(FIRST_SPEED)
        self.is_stopped = False
        """Whether the last request was refused; then only single ones are tried."""
        self._accepted = 0
        self._since = inf
        """When the server last began to accept requests."""
        self._speed = inf
        """Speed while nothing is refused."""
        self._found = inf
        """Speed from which it has grown."""
        self._found_at = inf
        self._recent = 0
        """Requests sent since then that were accepted."""
        self._stopped_at = self._halted_at = -inf
        """When the last request was refused, and the first one of those in a row."""
        self._due = inf
        """When the server accepts requests again, as far as it has said so: some time before it is asked again."""
        self._overstates = False
        """Whether the server accepts requests long before it says so."""
        self._is_known = False
        """Whether the speed was measured between two stops, after the first burst, for long enough."""
        self._short = 0
        """Number of times in a row that the server has accepted requests for a short time only."""
        self._backoff = FIRST_BACKOFF
        self._growth = FIRST_GROWTH
        self._grown_at = self._calm_since = 0.0

    def take(self, now: float) -> float:
        """Take a place for a request; return when it begins."""
        self._since = min(self._since, now)
        self._found_at = min(self._found_at, now)
        at = self.schedule.take(1, now)
        if at > now and self._speed < inf and not self.is_stopped:
            self._grow(now)
        return at

    def _grow(self, now: float) -> None:
        """Go a little faster, since there is demand and all is accepted."""
        growth = self._growth * 2 ** min((now - self._calm_since) / GROWTH_DOUBLES, 10)
        self._speed *= 1 + min(growth, LARGEST_GROWTH) * min(now - self._grown_at, 1.0)
        self.schedule.speed = self._speed
        self._grown_at = now
        if self._speed > CLOSE * self._found:
            self._found, self._found_at, self._recent = self._speed, now, 0

    def accept(self, now: float, age: float) -> bool:
        """Note that a request was accepted, `age` seconds after it was sent; return whether all may go on."""
        sent = now - age
        self._accepted += sent > self._since
        self._recent += sent > self._found_at
        if not self.is_stopped:
            return self._begin()
        if sent < self._stopped_at:
            return False
        began = min(sent, self._due)
        if sent < self._due - EARLY < inf:
            self._overstates = True
            if self._speed < inf:  # nobody knows since when it does: at the earliest, soon after the stop
                began = self._halted_at
        is_short = began - self._since < SHORT
        if self._is_known and is_short:
            self._slow_down()
        else:
            self._is_known = self._speed < inf and not is_short
            self._measure(began)
        self.schedule.speed = self._found = self._speed
        self.schedule.hold(sent + 1 / self._speed)
        self.is_stopped, self._due = False, inf
        self._recent, self._found_at = 0, sent
        self._grown_at = self._calm_since = now
        return True

    def _slow_down(self) -> None:
        """Go slower, since requests were accepted for too short a time to measure the speed."""
        part = min(LOST * 2**self._short, MOST_LOST)
        self._short += 1
        self._speed *= 1 - part
        self._growth = max(FIRST_GROWTH, part / REGAIN)

    def _measure(self, began: float) -> None:
        """Go as fast as the server has accepted requests between two moments at which it began to."""
        # Neither is much more than what is allowed; that of a long time is much less where its beginning was slow.
        recent = _rate(self._recent, began - self._found_at) if began - self._found_at > EARLY else 0.0
        mean = max(_rate(self._accepted, began - self._since), recent)
        is_close = self._speed <= CLOSE * mean
        self._speed = MARGIN * (max(mean, self._speed * MARGIN) if is_close else mean)
        self._growth = max(FIRST_GROWTH, DOUBT / max(self._accepted, 1))
        self._accepted, self._since, self._short = 0, began, 0

    def _begin(self) -> bool:
        """End the restraint of the first requests."""
        is_first = self.schedule.speed != self._speed and self._speed == inf
        self.schedule.speed = self._speed
        return is_first

    def refuse(self, now: float, age: float, hint: float | None) -> bool:
        """Note that a request was refused; return whether the places that were taken for later are void."""
        sent, is_probe = now - age, self.is_stopped and now - age >= self._stopped_at
        is_long = hint is not None and hint > LONG_HINT
        if is_long and self._overstates:
            hint = None
        due = inf if hint is None else sent + hint
        wait = (hint or 0.0) * (DOUBTED if is_long and not is_probe else 1.0)
        if sent >= self._stopped_at:  # else, it was sent before the last refusal was known
            self._due = max(self._due, due) if self.is_stopped else due
            self._backoff = min(self._backoff * 2, LONGEST_BACKOFF) if self.is_stopped else FIRST_BACKOFF
            self._halted_at = self._halted_at if self.is_stopped else now
            self.is_stopped, self._stopped_at = True, now
            self.schedule.speed = 1 / self._backoff
            return self.schedule.hold(now + (wait or self._backoff))
        if hint is None:
            return False
        if self.is_stopped:
            self._due = max(self._due, due)
        return self.schedule.hold(now + wait)


def _rate(accepted: int, seconds: float) -> float:
    return max(accepted, 1) / max(seconds, 1e-3)
