"""A limit: how fast it allows to go, by what is given or what responses say about it."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .reports import Report

MARGIN = 0.985
"""Part of a limit that is used: a window that slides leaves no room for jitter on the way to the server."""
CATCH_UP = 0.3
"""Seconds of the pace that may be made up for at once, after threads or the network were late."""
MINUTE = 60.0
"""Seconds of the window of a limit, unless responses show another."""
LONGEST = 60.0
"""Most seconds that a response, which may be wrong, makes one request wait."""
SHORT_STOP = 0.02
"""Part of the window to wait for, where a limit is used up and refills all the time."""
TOLERANCE = 1.5
"""Seconds by which the end of a fixed window may seem to move: servers round them."""
CHANGE = 1.2
"""Factor by which the speed changes before places are taken anew, if they are more than `FAR` seconds away."""
FAR = 0.5
LAST = 0.02
"""Part of the window at whose end what remains says nothing about the pace."""


class Schedule:
    """Places in time, at most so many units per second."""

    def __init__(self, speed: float = inf, catch_up: float = CATCH_UP) -> None:
        self.speed = speed
        self.catch_up = catch_up
        self.due = self.held = -inf
        """When the next place is free, and before when none is."""

    def take(self, cost: float, now: float) -> float:
        """Take a place for some units; return when it begins."""
        at = max(self.due, self.held, now - self.catch_up)
        self.due = at + cost / self.speed
        return at

    def hold(self, until: float) -> bool:
        """Let no place begin before a moment; return whether it is a later one than before."""
        is_later = until > self.held + 1e-3
        self.held = max(until, self.held)
        return is_later

    def restart(self, now: float) -> None:
        """Forget the places that were taken for later than the next one."""
        self.due = min(self.due, now + 1 / self.speed)

    def give_back(self, cost: float) -> None:
        """Free a place; make one larger by a negative number of units."""
        self.due -= cost / self.speed


class Window:
    """What reports tell about the window of a limit."""

    def __init__(self) -> None:
        self.is_fixed: bool | None = None
        """Whether all is reset at once; False if a limit refills all the time, None until that is known."""
        self.is_certain = False
        """Whether a fixed window was seen to begin anew: the first one may be that of a window that slides."""
        self.longest = 0.0
        """Most seconds until a reset."""
        self._seen, self._end = -inf, -inf

    def follow(self, reset: float, counted: float) -> None:
        """Note what a response said about the reset; `counted`: when the server counted its request.

        The end of a fixed window stays where it is as time goes on. That of others moves along.
        """
        self.longest = max(self.longest, reset)
        end = counted + reset
        if abs(end - self._end) <= TOLERANCE:
            if counted - self._seen > 2 * TOLERANCE:
                self.is_fixed = True
            return
        if counted < self._end - TOLERANCE:
            self.is_fixed = False
        elif self.is_fixed and reset >= self.longest / 2:
            self.is_certain = True
        else:  # it has not begun anew, or nothing was sent for long
            self.is_fixed = None
        self._seen, self._end = counted, end

    def seconds(self, report: Report) -> float:
        """Return how long the window is, of a limit that refills all the time: a minute unless it must be longer."""
        used, reset = report.limit - (report.remaining or 0.0), report.reset or 0.0
        return max(reset * report.limit / used, MINUTE) if reset > 1.5 * MINUTE and used > 0 else MINUTE

    def speed(self, report: Report) -> float | None:
        """Return how many units per second a report allows; None if it does not say."""
        limit, remaining, reset = report.limit, report.remaining, report.reset
        usual = MARGIN * limit / self.seconds(report)
        if remaining is None or reset is None:
            return usual
        if self.is_fixed:
            if not remaining or reset <= LAST * self.longest:
                return None
            even = MARGIN * remaining / reset
            return even if self.is_certain else min(even, MARGIN * limit / MINUTE)
        spare = remaining - limit / 2
        if spare > 0:  # a bucket that is more than half full; at three quarters, this is the speed at which it fills
            return max(usual, spare / reset if reset else inf)
        return usual

    def stop(self, report: Report) -> float:
        """Return how long to wait where nothing remains."""
        usual = SHORT_STOP * self.seconds(report)
        reset = usual if report.reset is None else max(report.reset - report.age, 0.0)
        return min(usual if self.is_fixed is False else LONGEST, reset)


class Limit:
    """A schedule that follows what was given, or what responses say; and which stops while nothing remains."""

    def __init__(self, per_minute: float | None, burst: float | None) -> None:
        self.is_given = per_minute is not None
        self._given = inf if per_minute is None else per_minute / MINUTE * MARGIN
        self.schedule = Schedule(self._given)
        if burst is not None:
            self.schedule.catch_up = max(burst - 1, 0) / self.schedule.speed
        self.size = inf if per_minute is None else per_minute
        """Units of the whole limit: one request never waits for more."""
        self.is_stopped = False
        """Whether the last response said that nothing remains."""
        self._window = Window()
        self._planned = self.schedule.speed
        self._is_believed = True

    def keep_given(self) -> None:
        """Go as fast as was given, whatever others have learnt."""
        if self.is_given:
            self.schedule.speed = self._given

    def take(self, cost: float, now: float) -> float:
        """Take a place for some units, at most the whole limit; return when it begins."""
        return self.schedule.take(min(cost, self.size), now) if cost else now

    def give_back(self, cost: float) -> None:
        """Free a place, or make it larger by a negative number of units; at most by the whole limit."""
        self.schedule.give_back(max(min(cost, self.size), -self.size))

    def learn(self, report: Report, cost: float, now: float, share: float) -> bool:
        """Follow a report; return whether the places that were taken for later are void."""
        if report.reset is not None:
            self._window.follow(report.reset, now - report.age)
        is_other = not self.is_given and self._follow(report, cost, now, share)
        if self._is_believed and report.remaining is not None and report.remaining < cost:
            return self._stop(report, cost, now) or is_other
        self.is_stopped = False
        return is_other

    def _follow(self, report: Report, cost: float, now: float, share: float) -> bool:
        """Go as fast as a report allows; return whether many places were taken at quite another speed."""
        self.size = report.limit
        schedule, allowed = self.schedule, self._window.speed(report)
        if allowed is None:
            return False
        schedule.speed = speed = max(allowed * share, cost / LONGEST)
        is_other = not self._planned / CHANGE < speed < self._planned * CHANGE
        if is_other:
            self._planned = speed
        return is_other and schedule.due - now > FAR

    def _stop(self, report: Report, cost: float, now: float) -> bool:
        """Wait for the reset; no longer believe a server that says that nothing remains after one."""
        if self.is_stopped and now - report.age < self.schedule.held:
            return False  # sent before the stop has ended
        if self.is_stopped and report.limit >= 10 * cost:
            self._is_believed = False
            return False
        self.is_stopped = True
        return self.schedule.hold(now + self._window.stop(report))
