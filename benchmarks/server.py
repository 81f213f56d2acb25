"""A server on loopback that responds at once, in a process of its own: `python -m benchmarks.server`.

It prints its address. The path says what streams are like: `/EVENTS/GROUP/v1/chat/completions` streams so many
events, each a chunk, so many chunks with one write.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from hashlib import sha1

from .figures import payload

MESSAGE: dict[str, object] = {
    "role": "assistant",
    "content": "Good morning! How can I help?",
    "refusal": None,
    "annotations": [],
}
CHOICE = {"index": 0, "message": MESSAGE, "logprobs": None, "finish_reason": "stop"}
CHAT = {
    "id": "chatcmpl-CZ1", "object": "chat.completion", "created": 1795428734, "model": "gpt-5.1-mini", "choices": [CHOICE],
    "usage": {"prompt_tokens": 9, "completion_tokens": 8, "total_tokens": 17}, "service_tier": "default",
    "system_fingerprint": "fp_1",
}  # fmt: skip


@cache
def response(path: str) -> bytes:
    """The response without a stream."""
    body = payload("response").text if path.endswith("/responses") else json.dumps(CHAT).encode()
    return b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b" % (len(body), body)


@cache
def stream(path: str) -> list[bytes]:
    """The writes of a stream."""
    events, group = map(int, path.split("/")[1:3])
    text = payload("chat_chunk").text
    last = json.dumps({**json.loads(text), "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}).encode()
    chunks = [chunk(b"data: %b\n\n" % each) for each in [text] * (events - 1) + [last]]
    head = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
    writes = [b"".join(chunks[start : start + group]) for start in range(0, events, group)]
    return [head, *writes, chunk(b"data: [DONE]\n\n") + b"0\r\n\r\n"]


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


@cache
def frames(count: int) -> list[bytes]:
    """The writes of a websocket that sends so many events, 20 at a time, and closes."""
    text = payload("realtime_delta").text
    assert 125 < len(text) < 65536
    frame = b"\x81\x7e%b%b" % (len(text).to_bytes(2, "big"), text)
    return [*[frame * 20] * (count // 20), b"\x88\x02\x03\xe8"]


def handshake(head: bytes) -> bytes:
    """The response that turns a connection into a WebSocket (RFC 6455)."""
    key = next(line[18:].strip() for line in head.split(b"\r\n") if line.lower().startswith(b"sec-websocket-key"))
    accept = b64encode(sha1(key + b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11").digest())
    start = b"HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: Upgrade\r\n"
    return start + b"sec-websocket-accept: " + accept + b"\r\n\r\n"


class Protocol(asyncio.Protocol):
    """One connection."""

    is_websocket = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.received = b""
        self.writable = asyncio.Event()
        self.writable.set()

    def data_received(self, data: bytes) -> None:
        if self.is_websocket:
            if data[0] == 0x88:  # the other side closes too
                self.transport.close()
            return  # events are taken and thrown away
        self.received += data
        head, separator, rest = self.received.partition(b"\r\n\r\n")
        if not separator:
            return
        if b"\r\nupgrade: websocket" in head.lower():
            self.is_websocket = True
            self.transport.write(handshake(head))
            count = int(head.split(b"/", 2)[1])
            if count:
                self.writing = asyncio.ensure_future(self.write(frames(count)))
            return
        length = next(int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
        if len(rest) < length:
            return
        self.received = b""
        path = head.split(b" ", 2)[1].decode()
        if b'"stream":true' in rest.replace(b" ", b""):
            self.writing = asyncio.ensure_future(self.write(stream(path)))
        else:
            self.transport.write(response(path))

    async def write(self, writes: list[bytes]) -> None:
        for each in writes:
            await self.writable.wait()
            self.transport.write(each)
            if len(writes) > 100:
                await asyncio.sleep(0)  # others have their turn

    def pause_writing(self) -> None:
        self.writable.clear()

    def resume_writing(self) -> None:
        self.writable.set()


async def serve() -> None:
    server = await asyncio.get_running_loop().create_server(Protocol, "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


@contextmanager
def running() -> Iterator[str]:
    """The server as long as the block lasts, on the last processor; yields its URL."""
    process = subprocess.Popen([sys.executable, "-m", "benchmarks.server"], stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
    finally:
        process.terminate()
        process.wait()


if __name__ == "__main__":
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    asyncio.run(serve())
