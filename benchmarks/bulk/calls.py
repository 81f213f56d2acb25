"""`client.map` beside a bare loop of aiohttp and the official SDK, against a server that is not the limit.

`BULK=full` makes as many calls as the targets are meant for, which takes an hour; by default, some thousands.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.request import urlopen

from ..figures import Figure, compared, duration
from ..official import INSTALLED
from .server import ROOT, running

IS_FULL = os.environ.get("BULK") == "full"
CALLS = 200_000 if IS_FULL else 4_000
FEW, MANY = (10_000, 1_000_000) if IS_FULL else (2_000, 10_000)
VECTORS = 1_000_000 if IS_FULL else 10_240
SECONDS = 180 if IS_FULL else 30
WARM_UP = 10
"""Seconds until a server without such headers is known; its rate is counted from then on."""
LIMIT = 5000
PEERS = ("litellm", "flexllm")
WORKERS = 16
SHARED = 50_000 if IS_FULL else 2_000
"""Items that so many processes share."""


def measured(
    name: str, url: str, count: int, python: str | Path = sys.executable, **variables: str
) -> dict[str, float]:
    """Run a client in a process of its own, with some environment variables."""
    command = [str(python), "-m", "benchmarks.bulk.clients", name, url, str(count)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **variables}
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT, env=environment)
    return dict(json.loads(done.stdout.splitlines()[-1]))  # others print, too


def peers_python() -> Path | None:
    """A Python that has what users pick instead, in an environment of its own; None where it cannot be made.

    It is made for as many calls as the targets are meant for, and used where it exists.
    """
    folder = ROOT / "build" / "bulk"
    python, ready = folder / "bin" / "python", folder / "ready"
    if IS_FULL and not ready.exists():
        install = [str(python), "-m", "pip", "install", "--quiet", "-r", f"{Path(__file__).parent}/requirements.txt"]
        try:
            subprocess.run([sys.executable, "-m", "venv", folder], check=True)
            subprocess.run(install, check=True)
        except (OSError, subprocess.CalledProcessError) as error:
            print(f"without other clients: {error}", file=sys.stderr)
            return None
        ready.touch()
    return python if ready.exists() else None


def run() -> Iterator[Figure]:
    """Times are those of the processor, so that other processes of the machine matter less."""
    with running() as url:
        ours, bare, stored = (measured(name, url, CALLS) for name in ("ours", "bare", "stored"))
        python = peers_python()
        other = measured("official", url, CALLS // 4) if INSTALLED else None
        yield Figure(
            f"{CALLS:,} chat calls, bare aiohttp loop to map",
            bare["processor"] / ours["processor"],
            0.7,
            at_least=True,
            ours=duration(ours["processor"]),
            floor=duration(bare["processor"]),
            official=compared(duration(other["processor"]), other["processor"] / bare["processor"]) if other else "",
        )
        if other:
            yield Figure(
                f"{CALLS:,} chat calls, official SDK to map",
                other["processor"] / ours["processor"],
                5,
                at_least=True,
                ours=duration(ours["processor"]),
                official=duration(other["processor"]),
            )
        for name in PEERS if python else ():
            peer = measured(name, url, CALLS // 20, python or "")
            yield Figure(
                f"{CALLS // 20:,} chat calls, {name} to map",
                peer["processor"] / ours["processor"],
                ours=duration(ours["processor"]),
                floor=duration(peer["processor"]),
            )
        yield Figure(
            f"{CALLS:,} chat calls, with a SQLite store",
            ours["calls"] / stored["calls"],
            1.15,
            ours=duration(1 / stored["calls"]),
            floor=duration(1 / ours["calls"]),
        )
        few, many = (measured("ours", url, count)["megabytes"] for count in (FEW, MANY))
        yield Figure(f"memory, from {FEW:,} to {MANY:,} items", many - few, 10, unit="MB", ours=f"{many:.0f} MB")
        vectors = measured("embeddings", url, VECTORS)
        yield Figure(
            f"{VECTORS:,} embeddings by 256, a second", vectors["calls"], unit="", ours=f"{vectors['megabytes']:.0f} MB"
        )
    yield from shared()
    yield from limited()


def shared() -> Iterator[Figure]:
    """Processes that share a store, against a server that knows what it was asked."""
    with TemporaryDirectory() as folder, running(delay=0.002) as url, ThreadPoolExecutor(WORKERS) as pool:
        store = str(Path(folder) / "run.sqlite")
        begin = time.perf_counter()
        made = [pool.submit(measured, "sharing", url, SHARED, BULK_STORE=store) for _ in range(WORKERS)]
        for each in made:
            each.result()
        seconds = time.perf_counter() - begin
        with urlopen(f"{url.removesuffix('/v1')}/paid") as response:
            paid: dict[str, int] = json.loads(response.read())
    lost, twice = SHARED - len(paid), sum(paid.values()) - len(paid)
    yield Figure(
        f"{SHARED:,} items, {WORKERS} processes: twice or lost", lost + twice, 0, unit="", ours=duration(seconds)
    )


def limited() -> Iterator[Figure]:
    """A server that allows 5,000 requests a minute, with bursts of a second."""
    from openapiopenai import AsyncOpenAI

    for tells in ("limits", "retry-after", "nothing"):
        with running(limit=LIMIT, tells=tells, delay=0.1) as url:

            async def work(url: str) -> tuple[float, float]:
                made, tried = 0, 0
                async with AsyncOpenAI(base_url=url, api_key=f"sk-{url}") as client:
                    begin = time.perf_counter() + WARM_UP
                    inputs = ({"model": "m", "messages": [{"role": "user", "content": str(n)}]} for n in range(10**9))
                    async with client.map(client.chat.completions.create, inputs) as results:
                        async for result in results:
                            now = time.perf_counter()
                            if now > begin + SECONDS:
                                break
                            made += now > begin and result.error is None
                            tried += (result.call_info.attempts if result.call_info else 1) if now > begin else 0
                return made / SECONDS, (tried - made) / max(tried, 1)

            rate, refused = asyncio.run(work(url))
        yield Figure(f"of 5,000 a minute, if headers tell {tells}", rate * 60 / LIMIT, 0.97, at_least=True, unit="")
        yield Figure(f"refused, if headers tell {tells}", refused * 100, 1, unit="%")
