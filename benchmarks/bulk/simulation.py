"""Workers that send requests at a pace to a server with rate limits, on a virtual clock: minutes take a second."""

from __future__ import annotations

import random
from collections.abc import Callable, Generator, Sequence
from heapq import heappop, heappush
from typing import Any, NamedTuple

from openapiopenai.bulk.pacing import Pace
from openapiopenai.bulk.places import waits

from .limiters import Server

Steps = Generator[float, None, None]


class Clock:
    """Runs generators, which yield how many seconds they sleep."""

    def __init__(self) -> None:
        self.now = 0.0
        self._due: list[tuple[float, int, Steps]] = []
        self._number = 0

    def __call__(self) -> float:
        return self.now

    def start(self, steps: Steps, after: float = 0.0) -> None:
        self._number += 1
        heappush(self._due, (self.now + after, self._number, steps))

    def run(self, until: float) -> None:
        """Run all until a moment."""
        while self._due and self._due[0][0] <= until:
            self.now, _, steps = heappop(self._due)
            for seconds in steps:
                self.start(steps, seconds)
                break
        self.now = until

    def stop(self) -> None:
        """End all work, which gives back what it holds."""
        while self._due:
            self._due.pop()[2].close()


class Work(NamedTuple):
    """What workers do."""

    latency: Callable[[], float] = lambda: random.uniform(0.15, 0.25)
    """Seconds that a call takes."""
    travel: Callable[[], float] = lambda: random.uniform(0.005, 0.025)
    """Seconds until the server counts a request."""
    tokens: Callable[[], tuple[float, float]] = lambda: (0.0, 0.0)
    """Tokens that are reserved, and used."""


USUAL = Work()


def worker(clock: Clock, pace: Pace, server: Server, work: Work) -> Steps:
    """Send requests one after the other."""
    while True:
        reserved, used = work.tokens()
        yield from waits(pace, reserved, pace.turn, pace.reserve(reserved))
        sent = clock.now
        yield work.travel()
        status, headers = server.respond(clock.now, used)
        yield work.latency()
        pace.learn(status, headers, reserved=reserved, used=used, age=clock.now - sent)
        if status == 429:
            yield random.uniform(0.375, 0.5)


class Outcome(NamedTuple):
    """What came of a simulation."""

    rate: float
    """Accepted requests, as part of those that the limit allows in the time."""
    refused: float
    """Refused requests, as part of all."""
    server: Server
    shares: Sequence[int] = ()


def simulate(
    server: Server,
    *,
    seconds: float = 180.0,
    start: float = 0.0,
    workers: int = 64,
    paces: int = 1,
    work: Work = USUAL,
    seed: int = 1,
    make: Callable[..., Pace] = Pace,
    **options: Any,
) -> Outcome:
    """Run workers at one pace, or at several ones, each in a process of its own; count from `start` on."""
    random.seed(seed)
    clock = Clock()
    for _ in range(paces):
        pace = make(clock=clock, **options)
        for _ in range(workers):
            clock.start(worker(clock, pace, server, work), random.uniform(0, 0.05))
    clock.run(start)
    before = server.accepted
    clock.run(start + seconds)
    clock.stop()
    rate = (server.accepted - before) / (seconds * server.limiters["requests"].rate)  # type: ignore[attr-defined]
    return Outcome(rate, server.refused / (server.accepted + server.refused), server)
