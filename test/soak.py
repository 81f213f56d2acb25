"""Many threads or tasks share a client for a time: calls, streams read and left, errors, all at once.

    python -m test.soak threads --workers 200 --seconds 120
    python -m test.soak tasks --workers 2000 --seconds 120

The server, a process of its own, puts the id of each request into its response. Nothing may hang, no error but our own
be raised, no response reach another call, and sockets and memory stay flat. Prints what happened; exit status 1 if it
should not have.
"""

from __future__ import annotations

import argparse
import asyncio
import gzip
import os
import random
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from openapiopenai import APIConnectionError, APIError, AsyncOpenAI, BadRequestError, OpenAI

from .scripted import DONE, END, STREAM, chunk, event, head

EVENTS = 10
PATIENCE = 120.0
"""Seconds after which a worker that does not come back has hung."""

# --- the server ---


def completion(name: bytes) -> bytes:
    return b'{"id":"%b","object":"chat.completion","created":1,"model":"m","choices":[]}' % name


def whole(body: bytes, *headers: str, status: int = 200) -> bytes:
    return head(status, "content-type: application/json", f"content-length: {len(body)}", *headers) + body


def respond(kind: bytes, name: bytes) -> tuple[bytes, bool]:
    """The bytes of a response, and whether the connection stays open after them."""
    body = completion(name)
    match kind:
        case b"stream" | b"break" | b"drop" | b"close":
            frames = b"".join(chunk(event(name.decode())) for _ in range(EVENTS))
            return STREAM + frames + chunk(DONE) + END, True
        case b"gzip":
            return whole(gzip.compress(body, 1), "content-encoding: gzip"), True
        case b"interim":
            return b"HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n" + whole(body), True
        case b"refused":
            return whole(b'{"error":{"message":"%b"}}' % name, status=400), True
        case b"cut":
            return whole(body)[:-3], False
        case b"cut-stream":
            return STREAM + chunk(event(name.decode())), False
        case b"malformed":
            return whole(body).replace(b"content-length: ", b"content-length: -"), True
        case b"more":
            return whole(body) + whole(completion(b"stray")), True
        case _:
            return whole(body), True


async def serve() -> None:
    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            stays = True
            while stays:
                start = (await reader.readuntil(b"\r\n\r\n")).lower()
                length = int(start.partition(b"content-length: ")[2].partition(b"\r\n")[0])
                text = (await reader.readexactly(length)).partition(b'"content":"')[2].partition(b'"')[0]
                data, stays = respond(*text.split(b" ", 1))
                writer.write(data)
                await writer.drain()
        except (asyncio.IncompleteReadError, OSError):
            pass  # the client has closed
        finally:
            writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0, backlog=4096)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


@contextmanager
def served() -> Generator[str, None, None]:
    with subprocess.Popen([sys.executable, "-m", "test.soak", "serve"], stdout=subprocess.PIPE) as process:
        assert process.stdout
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}/v1"
        finally:
            process.kill()


# --- the clients ---

KINDS = (
    "call",
    "gzip",
    "interim",
    "more",
    "stream",
    "break",
    "drop",
    "close",
    "refused",
    "cut",
    "cut-stream",
    "malformed",
)
STREAMED = ("stream", "break", "drop", "close", "cut-stream")
EXPECTED: dict[str, type[APIError]] = {
    "refused": BadRequestError,
    "cut": APIConnectionError,
    "malformed": APIConnectionError,
    "cut-stream": APIError,
}  # fmt: skip


class Outcome(NamedTuple):
    counts: Counter[str]
    """Number of calls by kind."""
    mistakes: list[str]
    hung: int
    sockets: int
    """Most open files."""
    growth: float
    """Megabytes more than after the first quarter."""


class Watch:
    """Collects what happens, and looks at sockets and memory meanwhile."""

    def __init__(self, seconds: float) -> None:
        self.end = time.monotonic() + seconds
        self.counts: Counter[str] = Counter()
        self.mistakes: list[str] = []
        self._seconds = seconds
        self._sockets = 0
        self._early = self._late = 0.0

    @property
    def is_over(self) -> bool:
        return time.monotonic() >= self.end or bool(self.mistakes)

    def look(self) -> None:
        self._sockets = max(self._sockets, len(os.listdir("/proc/self/fd")))
        size = int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
        if self.end - time.monotonic() > self._seconds * 0.75:
            self._early = max(self._early, size)
        else:
            self._late = size

    def check(self, kind: str, name: str, texts: list[Any]) -> None:
        self.counts[kind] += 1
        if not texts or set(texts) != {name} or (kind == "stream" and len(texts) != EVENTS):
            self.mistakes.append(f"{kind} {name} received {texts[:3]} ({len(texts)})")

    def failed(self, kind: str, name: str, error: BaseException) -> None:
        self.counts[kind] += 1
        is_right = type(error) is EXPECTED[kind] if kind == "malformed" else isinstance(error, EXPECTED.get(kind, ()))
        if not is_right or (kind == "refused" and name not in str(error)):
            self.mistakes.append(f"{kind} {name}: {error!r}")

    def outcome(self, hung: int) -> Outcome:
        return Outcome(self.counts, self.mistakes, hung, self._sockets, self._late - self._early)


def arguments(kind: str, name: str) -> dict[str, Any]:
    content = [{"role": "user", "content": f"{kind} {name}"}]
    return {"model": "m", "messages": content} | ({"stream": True} if kind in STREAMED else {})


def use(client: OpenAI, kind: str, name: str) -> list[Any]:
    """Make one call; return the ids that came back."""
    create: Any = client.chat.completions.create
    result = create(**arguments(kind, name))
    if kind not in STREAMED:
        return [result.id]
    if kind == "drop":
        return [next(result).choices[0].delta.content]
    if kind == "close":
        with result:
            return [next(result).choices[0].delta.content]
    texts: list[Any] = []
    for each in result:
        texts.append(each.choices[0].delta.content)
        if kind == "break":
            break
    return texts


async def use_async(client: AsyncOpenAI, kind: str, name: str) -> list[Any]:
    """Make one call; return the ids that came back."""
    create: Any = client.chat.completions.create
    result = await create(**arguments(kind, name))
    if kind not in STREAMED:
        return [result.id]
    if kind == "drop":
        return [(await anext(result)).choices[0].delta.content]
    if kind == "close":
        async with result:
            return [(await anext(result)).choices[0].delta.content]
    texts: list[Any] = []
    async for each in result:
        texts.append(each.choices[0].delta.content)
        if kind == "break":
            break
    return texts


SETTINGS: dict[str, Any] = {"api_key": "k", "max_retries": 0, "timeout": PATIENCE / 2}


def threads(workers: int, seconds: float) -> Outcome:
    watch = Watch(seconds)
    with served() as url, OpenAI(base_url=url, **SETTINGS) as client:

        def work(worker: int) -> None:
            number = 0
            while not watch.is_over:
                number += 1
                kind, name = random.choice(KINDS), f"{worker}-{number}"
                try:
                    watch.check(kind, name, use(client, kind, name))
                except BaseException as error:
                    watch.failed(kind, name, error)

        running = [threading.Thread(target=work, args=(number,), daemon=True) for number in range(workers)]
        for thread in running:
            thread.start()
        while not watch.is_over:
            watch.look()
            time.sleep(min(1.0, seconds / 10))
        end = time.monotonic() + PATIENCE
        for thread in running:
            thread.join(max(0.0, end - time.monotonic()))
        return watch.outcome(sum(thread.is_alive() for thread in running))


async def _tasks(workers: int, seconds: float) -> Outcome:
    watch = Watch(seconds)
    with served() as url:
        async with AsyncOpenAI(base_url=url, **SETTINGS) as client:

            async def work(worker: int) -> None:
                number = 0
                while not watch.is_over:
                    number += 1
                    kind, name = random.choice(KINDS), f"{worker}-{number}"
                    try:
                        watch.check(kind, name, await use_async(client, kind, name))
                    except Exception as error:
                        watch.failed(kind, name, error)

            running = [asyncio.ensure_future(work(number)) for number in range(workers)]
            while not watch.is_over:
                watch.look()
                await asyncio.sleep(min(1.0, seconds / 10))
            _, hung = await asyncio.wait(running, timeout=PATIENCE)
            for task in hung:
                task.cancel()
            return watch.outcome(len(hung))


def tasks(workers: int, seconds: float) -> Outcome:
    return asyncio.run(_tasks(workers, seconds))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("threads", "tasks", "serve"))
    parser.add_argument("--workers", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=120)
    given = parser.parse_args()
    if given.what == "serve":
        asyncio.run(serve())
    outcome = {"threads": threads, "tasks": tasks}[given.what](given.workers, given.seconds)
    print(
        f"{given.workers} {given.what}, {given.seconds:g} s: {outcome.counts.total():,} calls, {dict(outcome.counts)}"
    )
    print(f"hung {outcome.hung}, most open files {outcome.sockets}, memory {outcome.growth:+.1f} MB")
    print("\n".join(outcome.mistakes[:20]) or "no mistake")
    return bool(outcome.hung or outcome.mistakes)


if __name__ == "__main__":
    sys.exit(main())
