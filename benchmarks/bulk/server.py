"""A server of chat completions and embeddings on this machine, in processes of its own, so that it is not the limit.

`python -m benchmarks.bulk.server PORT [--limit N] [--tells limits]` serves until its standard input ends.
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import json
import os
import re
import socket
import subprocess
import sys
import time
from array import array
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from .limiters import Bucket, Server

ROOT = Path(__file__).parent.parent.parent
CHAT = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "choices": [
        {
            "index": 0,
            "message": {"role": "assistant", "content": "positive", "refusal": None, "annotations": []},
            "finish_reason": "stop",
            "logprobs": None,
        }
    ],
    "usage": {"prompt_tokens": 20, "completion_tokens": 1, "total_tokens": 21},
}
DIMENSIONS = 1536
_length = re.compile(rb"\r\ncontent-length: *([0-9]+)", re.IGNORECASE)
_words = re.compile(rb'"content" ?: ?"([^"]*)"')


class Api(asyncio.Protocol):
    """One connection."""

    limits: Server | None = None
    paid: Counter[str] = Counter()
    """How often each prompt was responded to."""
    delay = 0.0
    vector = base64.b64encode(array("f", [0.5] * DIMENSIONS).tobytes()).decode()

    def connection_made(self, transport: Any) -> None:
        self._transport = transport
        self._buffer = b""

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while (end := self._buffer.find(b"\r\n\r\n")) >= 0:
            found = _length.search(self._buffer, 0, end + 2)
            size = end + 4 + (int(found[1]) if found else 0)
            if len(self._buffer) < size:
                return
            head, body, self._buffer = self._buffer[:end], self._buffer[end + 4 : size], self._buffer[size:]
            response = self._respond(head, body)
            if self.delay:
                asyncio.get_running_loop().call_later(self.delay, self._transport.write, response)
            else:
                self._transport.write(response)

    def _respond(self, head: bytes, body: bytes) -> bytes:
        status, headers = (200, {}) if self.limits is None else self.limits.respond(time.monotonic())
        if head.startswith(b"GET /paid"):
            return framed(200, {}, json.dumps(self.paid).encode())
        if status != 200:
            return framed(status, headers, b'{"error": {"message": "slow down", "type": "requests"}}')
        if b"/embeddings " in head[:200]:
            return framed(200, headers, self._vectors(body))
        if self.limits is not None or self.delay:
            for words in _words.findall(body):
                self.paid[words.decode()] += 1
        return framed(200, headers, CONTENT)

    def _vectors(self, body: bytes) -> bytes:
        count = len(json.loads(body)["input"])
        parts = [
            f'{{"object": "embedding", "index": {number}, "embedding": "{self.vector}"}}' for number in range(count)
        ]
        usage = f'"usage": {{"prompt_tokens": {count}, "total_tokens": {count}}}'
        return f'{{"object": "list", "model": "m", "data": [{", ".join(parts)}], {usage}}}'.encode()


CONTENT = json.dumps(CHAT).encode()


def framed(status: int, headers: dict[str, str], content: bytes) -> bytes:
    more = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return (
        f"HTTP/1.1 {status} OK\r\ncontent-type: application/json\r\n{more}content-length: {len(content)}\r\n\r\n"
    ).encode() + content


async def serve(port: int) -> None:
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    listener.bind(("127.0.0.1", port))
    listener.listen(1024)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Api, sock=listener)
    print(listener.getsockname()[1], flush=True)
    async with server:
        await loop.run_in_executor(None, sys.stdin.read)


@contextmanager
def running(*, limit: float | None = None, tells: str = "limits", delay: float = 0.0) -> Generator[str, None, None]:
    """A server in a process of its own; yields its base URL."""
    command = [sys.executable, "-m", f"{__package__}.server", "0", "--tells", tells, "--delay", str(delay)]
    if limit is not None:
        command += ["--limit", str(limit)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment
    ) as process:
        assert process.stdin and process.stdout
        yield f"http://127.0.0.1:{int(process.stdout.readline())}/v1"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("port", type=int)
    parser.add_argument("--limit", type=float, help="requests a minute (default: any number)")
    parser.add_argument("--tells", default="limits", help="what headers tell: limits, retry-after or nothing")
    parser.add_argument("--delay", type=float, default=0.0, help="seconds until a response")
    options = parser.parse_args()
    Api.delay = options.delay
    if options.limit:
        Api.limits = Server(Bucket(options.limit, capacity=max(options.limit / 60, 1)), tells=options.tells)
    asyncio.run(serve(options.port))


if __name__ == "__main__":
    main()
