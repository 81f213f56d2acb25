"""Clients that make many calls: `python -m benchmarks.bulk.clients NAME URL COUNT` prints calls per second and memory.

Each runs in a process of its own, on one processor where the system allows that.
"""

from __future__ import annotations

import asyncio
import json
import os
import resource
import sys
import time
from collections.abc import Awaitable, Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

AT_A_TIME = 64
"""Calls at a time."""
TEXTS = 256
"""Texts of a request for embeddings."""


def arguments(number: int) -> dict[str, Any]:
    return {"model": "m", "messages": [{"role": "user", "content": f"Positive or negative? {number}"}]}


async def bare(url: str, count: int) -> None:
    """Tasks that post JSON with aiohttp, and parse responses."""
    import aiohttp

    numbers = iter(range(count))
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:

        async def work() -> None:
            for number in numbers:
                async with session.post(f"{url}/chat/completions", json=arguments(number)) as response:
                    assert json.loads(await response.read())["choices"]

        await asyncio.gather(*(work() for _ in range(AT_A_TIME)))


async def ours(url: str, count: int, **options: Any) -> None:
    """`client.map`."""
    from openapiopenai import AsyncOpenAI

    async with AsyncOpenAI(base_url=url, api_key="sk-1") as client:
        inputs = map(arguments, range(count))
        method: Any = client.chat.completions.create
        async for result in client.map(method, inputs, concurrency=AT_A_TIME, **options):
            assert result.unwrap().choices


async def stored(url: str, count: int) -> None:
    """`client.map` with a SQLite store."""
    with TemporaryDirectory() as folder:
        await ours(url, count, store=str(Path(folder) / "run.sqlite"))


async def paced(url: str, count: int) -> None:
    """`client.map` with a pace that never waits."""
    from openapiopenai.bulk.pacing import Pace

    await ours(url, count, pace=Pace(requests_per_minute=1e9))


async def official(url: str, count: int) -> None:
    """The official SDK with a semaphore."""
    from openai import AsyncOpenAI  # pyright: ignore

    gate = asyncio.Semaphore(AT_A_TIME)
    async with AsyncOpenAI(base_url=url, api_key="sk-1") as client:  # pyright: ignore

        async def call(number: int) -> None:
            async with gate:
                made: Any = await client.chat.completions.create(**arguments(number))  # pyright: ignore
                assert made.choices

        await asyncio.gather(*map(call, range(count)))


async def litellm(url: str, count: int) -> None:
    """LiteLLM's batch completion, which uses threads."""
    package: Any = import_module("litellm")
    prompts = [arguments(number)["messages"] for number in range(count)]
    work = partial(package.batch_completion, "openai/m", prompts, api_base=url, api_key="sk-1", max_workers=AT_A_TIME)
    for made in await asyncio.to_thread(work):
        assert made.choices


async def flexllm(url: str, count: int) -> None:
    """The batch of flexllm."""
    package: Any = import_module("flexllm")
    client = package.LLMClient(
        provider="openai", base_url=url, api_key="sk-1", model="m", concurrency_limit=AT_A_TIME, max_qps=10**9
    )
    prompts = [arguments(number)["messages"] for number in range(count)]
    assert all(await client.chat_completions_batch(prompts, show_progress=False))
    await client.aclose()


async def sharing(url: str, count: int) -> None:
    """`client.map` with a store that other processes use, too; `BULK_STORE` names it."""
    await ours(url, count, store=os.environ["BULK_STORE"])


async def embeddings(url: str, count: int) -> None:
    """Vectors, by requests of 256 texts."""
    from openapiopenai import AsyncOpenAI

    async with AsyncOpenAI(base_url=url, api_key="sk-1") as client:
        inputs = ({"model": "m", "input": ["text"] * TEXTS} for _ in range(count // TEXTS))
        method: Any = client.embeddings.create
        async for result in client.map(method, inputs, select="vectors", concurrency=8):
            assert len(result.unwrap()) == TEXTS


CLIENTS: dict[str, Callable[[str, int], Awaitable[None]]] = {
    each.__name__: each for each in (bare, ours, stored, paced, sharing, official, litellm, flexllm, embeddings)
}


async def measure(name: str, url: str, count: int) -> dict[str, float]:
    client = CLIENTS[name]
    await client(url, max(count // 20, AT_A_TIME))
    wall, processor = time.perf_counter(), time.process_time()
    await client(url, count)
    used = time.process_time() - processor
    return {
        "calls": count / (time.perf_counter() - wall),
        "processor": used / count,
        "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


if __name__ == "__main__":
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    print(json.dumps(asyncio.run(measure(sys.argv[1], sys.argv[2], int(sys.argv[3])))))
