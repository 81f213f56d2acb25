"""A file of 2 GB is uploaded in constant memory."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from openapiopenai import AsyncOpenAI, OpenAI, OpenAIFile

from .listening import serve

pytestmark = pytest.mark.slow

SIZE = 2 * 2**30
ROOM = 40 * 2**20
"""Bytes by which the process may grow: buffers and imports, not the file."""
RESPONSE = (
    b'{"id":"file-1","object":"file","bytes":%d,"created_at":1,"filename":"big","purpose":"batch","status":"uploaded"}'
)


def resident() -> int:
    """Bytes of memory that the process holds."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096


@pytest.fixture
def sink() -> Iterator[str]:
    """A server that counts the bytes of one body after another and tells the number."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        serve(listener, receive)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/v1"


def receive(connection: socket.socket) -> None:
    with connection:
        head = b""
        while b"\r\n\r\n" not in head:
            head += connection.recv(65536)
        head, _, start = head.partition(b"\r\n\r\n")
        (length,) = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
        expected = int(length.split(b":")[1])
        received, buffer = len(start), bytearray(2**20)
        while received < expected and (count := connection.recv_into(buffer)):
            received += count
        body = RESPONSE % received
        connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\nconnection: close\r\n\r\n%s" % (len(body), body))


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory is read from /proc")
@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
def test_upload(sink: str, tmp_path: Path, is_async: bool) -> None:
    path = tmp_path / "big.jsonl"
    with path.open("wb") as file:
        file.truncate(SIZE)  # sparse: takes no room on disk
    grown: list[int] = []
    stop = threading.Event()

    def watch(start: int) -> None:
        while not stop.wait(0.02):
            grown.append(resident() - start)

    async def upload() -> OpenAIFile:
        async with AsyncOpenAI(api_key="test", base_url=sink) as client:
            return await client.files.create(file=path, purpose="batch")

    watcher = threading.Thread(target=watch, args=(resident(),))
    watcher.start()
    try:
        if is_async:
            response = asyncio.run(upload())
        else:
            with OpenAI(api_key="test", base_url=sink) as client:
                response = client.files.create(file=path, purpose="batch")
    finally:
        stop.set()
        watcher.join()
    assert SIZE < response.bytes < SIZE + 1000
    assert len(grown) > 5 and max(grown) < ROOM, f"grew by {max(grown):,} bytes"
