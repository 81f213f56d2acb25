"""One task by one client, in a process of its own: `python -m benchmarks.clients ours chat URL START …`.

Prints what it took, as JSON.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from importlib import import_module
from typing import Any


def cold(module: Any, url: str, start: float) -> dict[str, float]:
    """From the start of the process to the content of the first response."""
    assert module.Client(url).chat([{"role": "user", "content": "Good morning!"}])
    seconds = time.monotonic() - start
    return {"seconds": seconds, "processor": time.process_time(), "memory": peak()}


def second(module: Any, url: str, start: float) -> dict[str, float]:
    """Processor time of the first Responses call, after a chat call."""
    client = module.Client(url)
    client.chat([{"role": "user", "content": "Good morning!"}])
    return {"processor": once(client.respond, time.process_time)}


def first_event(module: Any, url: str, start: float) -> dict[str, float]:
    """Processor time of the first stream, of one event, after a chat call."""
    client = module.Client(url)
    client.chat([{"role": "user", "content": "Good morning!"}])
    return {"processor": once(client.stream, time.process_time)}


def cold_async(module: Any, url: str, start: float) -> dict[str, float]:
    """From the start of the process to the content of the first response, in an event loop."""
    import asyncio

    async def run() -> dict[str, float]:
        client = module.AsyncClient(url)
        assert await client.chat([{"role": "user", "content": "Good morning!"}])
        taken = {"seconds": time.monotonic() - start, "memory": peak()}
        await client.close()
        return taken

    return asyncio.run(run())


def chat_async(module: Any, url: str, start: float) -> dict[str, float]:
    """Seconds of a warm chat call in an event loop: the median."""
    import asyncio

    async def run() -> dict[str, float]:
        client, request = module.AsyncClient(url), [{"role": "user", "content": "Good morning!"}]
        for _ in range(50):
            await client.chat(request)
        spent: list[float] = []
        for _ in range(300):
            begin = time.perf_counter()
            await client.chat(request)
            spent.append(time.perf_counter() - begin)
        await client.close()
        return {"seconds": sorted(spent)[150]}

    return asyncio.run(run())


def chat(module: Any, url: str, start: float, messages: str = "1", calls: str = "300") -> dict[str, float]:
    """Seconds of a warm chat call: the median."""
    client = module.Client(url)
    request = [
        {"role": "user", "content": f"Message {number} of a conversation about bicycles."}
        for number in range(int(messages))
    ]
    return {"seconds": median_of(lambda: client.chat(request), int(calls))}


def respond(module: Any, url: str, start: float) -> dict[str, float]:
    """Seconds of a warm Responses call: the median."""
    return {"seconds": median_of(module.Client(url).respond, 300)}


def stream(module: Any, url: str, start: float) -> dict[str, float]:
    """Seconds of an event of a stream: the least of several streams."""
    client = module.Client(url)
    client.stream()
    best = 1.0
    for _ in range(7):
        begin = time.perf_counter()
        count = client.stream()
        best = min(best, (time.perf_counter() - begin) / count)
    return {"seconds": best}


def threads(module: Any, url: str, start: float, workers: str) -> dict[str, float]:
    """Seconds of a chat call, with several threads at it."""
    from concurrent.futures import ThreadPoolExecutor

    client, message = module.Client(url), [{"role": "user", "content": "Good morning!"}]
    calls = 640
    with ThreadPoolExecutor(int(workers)) as pool:
        list(pool.map(lambda _: client.chat(message), range(calls // 4)))
        begin = time.perf_counter()
        list(pool.map(lambda _: client.chat(message), range(calls)))
        return {"seconds": (time.perf_counter() - begin) / calls}


def tasks(module: Any, url: str, start: float, streams: str) -> dict[str, float]:
    """Concurrent streams in one event loop, on one core: events a second, and when the first event came."""
    import asyncio

    async def run() -> dict[str, float]:
        client = module.AsyncClient(url)
        await client.stream(lambda: None)
        firsts: list[float] = []
        begin = time.perf_counter()
        note = lambda: firsts.append(time.perf_counter() - begin)  # noqa: E731
        counts = await asyncio.gather(*(client.stream(note) for _ in range(int(streams))))
        spent = time.perf_counter() - begin
        await client.close()
        return {"rate": sum(counts) / spent, "first": sorted(firsts)[max(0, round(len(firsts) * 0.99) - 1)]}

    return asyncio.run(run())


SENT = {"type": "conversation.item.create", "item": {"type": "message", "role": "user", "content": [
    {"type": "input_text", "text": "Is there a chain for a bicycle of eleven gears?"}]}}  # fmt: skip
"""An event to send; the same for all."""


def receive(module: Any, url: str, start: float) -> dict[str, float]:
    """Seconds of an event that comes over a websocket: the least of several connections."""
    client, best = module.Client(url), 1.0
    for _ in range(5):
        connection = client.connect()
        begin = time.perf_counter()
        count = sum(1 for _ in connection)
        best = min(best, (time.perf_counter() - begin) / count)
    return {"seconds": best}


def send(module: Any, url: str, start: float) -> dict[str, float]:
    """Seconds of an event that is sent over a websocket: the least of several rounds."""
    connection, best, count = module.Client(url).connect(), 1.0, 5000
    for _ in range(5):
        begin = time.perf_counter()
        for _ in range(count):
            connection.send(SENT)
        best = min(best, (time.perf_counter() - begin) / count)
    return {"seconds": best}


def receive_async(module: Any, url: str, start: float) -> dict[str, float]:
    """As `receive`, for asyncio."""
    import asyncio

    async def run() -> float:
        client, best = module.AsyncClient(url), 1.0
        for _ in range(5):
            connection = await client.connect()
            begin, count = time.perf_counter(), 0
            async for _ in connection:
                count += 1
            best = min(best, (time.perf_counter() - begin) / count)
        return best

    return {"seconds": asyncio.run(run())}


def send_async(module: Any, url: str, start: float) -> dict[str, float]:
    """As `send`, for asyncio."""
    import asyncio

    async def run() -> float:
        connection, best, count = await module.AsyncClient(url).connect(), 1.0, 5000
        for _ in range(5):
            begin = time.perf_counter()
            for _ in range(count):
                await connection.send(SENT)
            best = min(best, (time.perf_counter() - begin) / count)
        return best

    return {"seconds": asyncio.run(run())}


def once(call: Any, clock: Callable[[], float] = time.perf_counter) -> float:
    begin = clock()
    call()
    return clock() - begin


def median_of(call: Any, calls: int) -> float:
    for _ in range(max(10, calls // 10)):
        call()
    spent = [once(call) for _ in range(calls)]
    return sorted(spent)[calls // 2]


def pin() -> None:
    """Stay on the first processor; the server is on the last. Where the two meet by chance, calls take half as long again."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def peak() -> float:
    """Most memory ever held, in MB."""
    try:
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024
    except (OSError, StopIteration):
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 1024)


if __name__ == "__main__":
    name, task, address, started, *more = sys.argv[1:]
    if task != "threads":
        pin()
    result = globals()[task](import_module(f"benchmarks.clients.{name}"), address, float(started), *more)
    print(json.dumps(result), flush=True)
    os._exit(0)  # websockets that are still open would wait for the server
