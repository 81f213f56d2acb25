"""`python -m compat.speed`: what a start and a stream of 2,000 chunks cost in frameworks, with either SDK.

Processor time, medians of alternating runs; the environments are those of `python -m compat`.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from test.loopback import Received, Reply, loopback

from .environment import ROOT, Package, packages, run
from .scenarios.streams import CHUNKS, FRAMEWORKS
from .suites import OFFICIAL, OURS

ROUNDS = 5
WAYS = {OFFICIAL: (), OURS: ("-m", "openapiopenai.compat")}


def respond(request: Received) -> Reply:
    """Respond with a stream of chunks as the API sends them."""
    return Reply(200, {"content-type": "text/event-stream"}, list(_pieces()), "chunked")


def _pieces() -> Iterator[bytes]:
    base = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": "gpt-4o", "usage": None}
    for number in range(CHUNKS + 2):
        delta = {"role": "assistant", "content": ""} if number == 0 else {"content": f" word{number}"}
        last = number == CHUNKS + 1
        choice = {
            "index": 0,
            "delta": {} if last else delta,
            "logprobs": None,
            "finish_reason": "stop" if last else None,
        }
        yield b"data: " + json.dumps({**base, "choices": [choice]}).encode() + b"\n\n"
    yield b"data: [DONE]\n\n"


def measure(package: Package, url: str) -> dict[str, dict[str, float]]:
    """Return SDK → step → median seconds."""
    package.set_up()
    seen: dict[str, list[dict[str, float]]] = {way: [] for way in WAYS}
    for _ in range(ROUNDS):
        for way, arguments in WAYS.items():
            command: list[str | Path] = [
                package.python,
                *arguments,
                "-m",
                "compat.scenarios.streams",
                package.name,
                url,
            ]
            seen[way].append(json.loads(run(*command, cwd=ROOT, env=dict(os.environ)).splitlines()[-1]))
    return {way: {step: median(each[step] for each in runs) for step in runs[0]} for way, runs in seen.items()}


def main() -> None:
    print("| framework | start: official | ours | | chunk: official | ours | |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    with loopback(respond) as url:
        for name in FRAMEWORKS:
            found = measure(packages()[name], f"{url}/v1")
            official, ours = found[OFFICIAL], found[OURS]
            start = f"{official['start']:.2f} s | {ours['start']:.2f} s | {official['start'] / ours['start']:.1f} x"
            chunk = [each["stream"] / CHUNKS * 1e6 for each in (official, ours)]
            print(f"| {name} | {start} | {chunk[0]:.0f} µs | {chunk[1]:.0f} µs | {chunk[0] / chunk[1]:.1f} x |")


if __name__ == "__main__":
    main()
