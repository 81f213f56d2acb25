"""The client over loopback: ours, the official SDK, and the floor, in fresh processes in turn."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from statistics import median

from .figures import Figure, compared, duration
from .measure import in_turn, is_installed, python
from .official import INSTALLED
from .server import running

Taken = dict[str, float]
"""What a process reports."""

COLD = 15
WARM = 5
"""Fresh processes of each kind."""
EVENTS = 2000


def run() -> Iterator[Figure]:
    """All figures of the client."""
    with running() as server:
        yield from cold(server)
        yield from calls(server)
        yield from streams(server)
        yield from concurrent(server)
        yield from growth(server)


def race(
    task: str, url: str, *more: str, times: int = WARM, who: tuple[str, ...] = ("ours", "floor")
) -> dict[str, Taken]:
    """Medians of what fresh processes report, by client."""
    names = [*who, *(["official"] if INSTALLED else [])]
    taken: dict[str, list[Taken]] = {name: [] for name in names}
    for turn in range(times + 1):
        for place in in_turn(turn, len(names)):
            name = names[place]
            output = python("-m", "benchmarks.clients", name, task, url, repr(time.monotonic()), *more)
            if turn:  # the first writes bytecode
                taken[name].append(json.loads(output))
    return {name: {key: median(each[key] for each in runs) for key in runs[0]} for name, runs in taken.items()}


def figure(name: str, taken: dict[str, Taken], limit: float | None, key: str = "seconds", payload: str = "") -> Figure:
    """Ours against the floor, the official SDK beside it."""
    ours, floor = taken["ours"][key], taken["floor"][key]
    show = (lambda value: f"{value:.1f} MB") if key == "memory" else duration
    official = taken.get("official", {}).get(key)
    return Figure(
        name,
        ours / floor,
        limit,
        ours=show(ours),
        floor=show(floor),
        official=compared(show(official), official / floor) if official else "",
        payload=payload,
    )


def against_official(name: str, taken: dict[str, Taken], limit: float, key: str = "seconds") -> Iterator[Figure]:
    """How many times as much the official SDK takes."""
    if official := taken.get("official"):
        ours = taken["ours"][key]
        yield Figure(
            name, official[key] / ours, limit, at_least=True, ours=duration(ours), official=duration(official[key])
        )


def cold(server: str) -> Iterator[Figure]:
    taken = race("cold", f"{server}/1/1/v1", times=COLD)
    yield figure("from the start of Python to the first response", taken, 1.05)
    yield from against_official("… official ÷ ours", taken, 3.5)
    yield figure("memory after the first response", taken, 1.05, "memory")
    start = taken["floor"]["processor"]
    yield later(
        "the first Responses call after a chat call", race("second", f"{server}/1/1/v1", times=COLD), start, 0.15
    )
    yield later("the first stream after a chat call", race("first_event", f"{server}/1/1/v1", times=COLD), start, 0.1)


def later(name: str, taken: dict[str, Taken], start: float, limit: float) -> Figure:
    """What a first use costs in a process that has made calls, to the floor until its first response: processor time, as
    other processes of the machine would double what takes some milliseconds."""
    official = taken.get("official")
    return Figure(
        f"{name}, to the start of the floor",
        taken["ours"]["processor"] / start,
        limit,
        ours=duration(taken["ours"]["processor"]),
        floor=duration(taken["floor"]["processor"]),
        official=compared(duration(official["processor"]), official["processor"] / start) if official else "",
    )


def calls(server: str) -> Iterator[Figure]:
    yield figure("a chat call", race("chat", f"{server}/1/1/v1"), 1.3)
    yield figure("a Responses call", race("respond", f"{server}/1/1/v1"), 1.35)


def streams(server: str) -> Iterator[Figure]:
    taken = race("stream", f"{server}/{EVENTS}/20/v1")
    yield figure("a stream event, 20 events a write", taken, 3)
    yield from against_official("… official ÷ ours", taken, 20)
    # Here all wait for the server: the floor itself is not 20 times as fast as the official SDK.
    taken = race("stream", f"{server}/{EVENTS}/1/v1")
    yield figure("a stream event, an event a write", taken, 3)


def concurrent(server: str) -> Iterator[Figure]:
    if not is_installed("aiohttp"):
        return
    taken = race("cold_async", f"{server}/1/1/v1", times=COLD)
    yield figure("from the start of Python to the first response, asyncio", taken, 1)
    yield figure("memory after the first response, asyncio", taken, 1, "memory")
    yield figure("a chat call, asyncio", race("chat_async", f"{server}/1/1/v1"), 1)
    taken = race("tasks", f"{server}/100/5/v1", "500", times=3)
    rate = {name: each["rate"] for name, each in taken.items()}

    def show(name: str) -> str:
        return f"{rate[name]:,.0f}/s" if name in rate else ""

    name = "500 concurrent streams, events a second"
    yield Figure(
        name,
        rate["ours"] / rate["floor"],
        0.5,
        at_least=True,
        ours=show("ours"),
        floor=show("floor"),
        official=show("official"),
    )
    if "official" in rate:
        yield Figure("… ours ÷ official", rate["ours"] / rate["official"], 10, at_least=True)
        ours, official = taken["ours"]["first"], taken["official"]["first"]
        yield Figure(
            "… p99 to the first event, ours ÷ official",
            ours / official,
            1,
            ours=duration(ours),
            floor=duration(taken["floor"]["first"]),
            official=duration(official),
        )


def growth(server: str) -> Iterator[Figure]:
    """How cost grows; for information."""
    for events in (10, 100, 1000, 10_000):
        taken = race("stream", f"{server}/{events}/20/v1", times=2)
        yield figure(f"a stream event, {events:,} in the stream", taken, None)
    for messages in (1, 10, 100, 1000):
        taken = race("chat", f"{server}/1/1/v1", str(messages), "100", times=2)
        yield figure(f"a chat call, {messages:,} messages", taken, None)
    for workers in (1, 8, 64):
        taken = race("threads", f"{server}/1/1/v1", str(workers), times=2)
        yield figure(f"a chat call, {workers} threads", taken, None)
    for count in (1, 50, 500):
        taken = race("tasks", f"{server}/100/5/v1", str(count), times=2)
        each = {name: {"seconds": 1 / facts["rate"]} for name, facts in taken.items()}
        yield figure(f"a stream event, {count} tasks", each, None)
