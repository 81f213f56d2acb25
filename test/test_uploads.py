"""Uploads in parts, against a server on loopback that joins them."""

from __future__ import annotations

import asyncio
import hashlib
import io
import json
import re
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from examples import upload as example
from openapiopenai import AsyncOpenAI, BadRequestError, OpenAI, OpenAIError, ProgressBar

from .loopback import Received, Reply, loopback

BOTH = pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])
CONTENT = bytes(range(256)) * 40 + b"the end"


class Uploads:
    """The server."""

    def __init__(self, bad_part: int = 0, slow: float = 0.0) -> None:
        self.bad_part = bad_part
        self.slow = slow
        self.parts: dict[str, bytes] = {}
        self.calls: list[str] = []
        self.created: Any = None
        self.completed: Any = None
        self.at_once = self.most_at_once = 0
        self.lock = threading.Lock()

    def respond(self, request: Received) -> Reply:
        path = request.target.removeprefix("/v1")
        with self.lock:
            self.calls.append(path)
        if path == "/uploads":
            self.created = json.loads(request.body)
            return reply({"id": "upload_1", "status": "pending"})
        if path == "/uploads/upload_1/parts":
            return self.take(request)
        if path == "/uploads/upload_1/complete":
            self.completed = json.loads(request.body)
            return reply({"id": "upload_1", "status": "completed", "file": {"id": "file_1", "filename": "a"}})
        if path == "/uploads/upload_1/cancel":
            return reply({"id": "upload_1", "status": "cancelled"})
        return reply({"id": "file_1", "object": "vector_store.file", "status": "completed"})

    def take(self, request: Received) -> Reply:
        with self.lock:
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
        boundary = request.headers["content-type"].partition("boundary=")[2].strip('"').encode()
        part = request.body.split(b"--" + boundary)[1].partition(b"\r\n\r\n")[2].removesuffix(b"\r\n")
        time.sleep(self.slow)
        with self.lock:
            self.at_once -= 1
            name = f"part_{len(self.parts)}"
            if self.bad_part and len(self.parts) + 1 >= self.bad_part:
                return reply({"error": {"message": "a bad part"}}, 400)
            self.parts[name] = part
        return reply({"id": name, "upload_id": "upload_1"})

    @property
    def whole(self) -> bytes:
        return b"".join(self.parts[name] for name in self.completed["part_ids"])

    @property
    def cancelled(self) -> bool:
        """Not the last call of all: a part given up on its way may arrive after it, over its own connection."""
        return self.calls.count("/uploads/upload_1/cancel") == 1 and self.completed is None


def reply(value: Any, status: int = 200) -> Reply:
    return Reply(status, {"content-type": "application/json"}, [json.dumps(value).encode()])


def upload(kind: Any, server: Uploads, **arguments: Any) -> Any:
    arguments = {"mime_type": "text/plain", "purpose": "assistants", "part_size": 1000, **arguments}
    with loopback(server.respond) as url:
        if kind is OpenAI:
            return OpenAI(api_key="k", base_url=f"{url}/v1").uploads.upload_file_chunked(**arguments)

        async def main() -> Any:
            async with AsyncOpenAI(api_key="k", base_url=f"{url}/v1") as client:
                return await client.uploads.upload_file_chunked(**arguments)

        return asyncio.run(main())


class Pipe(io.RawIOBase):
    """A file that cannot tell its size."""

    def __init__(self, content: bytes) -> None:
        self.content = io.BytesIO(content)

    def read(self, size: int = -1) -> bytes:
        return self.content.read(size)


@BOTH
@pytest.mark.parametrize("source", ["path", "bytes", "memoryview", "file", "middle of a file", "pipe"])
def test_the_server_receives_the_file(kind: Any, source: str, tmp_path: Path) -> None:
    path = tmp_path / "book.txt"
    path.write_bytes(CONTENT)
    server, seen = Uploads(slow=0.002), list[tuple[int, int | None]]()
    with path.open("rb") as file:
        arguments: dict[str, Any] = {
            "path": {"file": path},
            "bytes": {"file": CONTENT, "filename": "book.txt"},
            "memoryview": {"file": memoryview(CONTENT), "filename": "book.txt"},
            "file": {"file": file},
            "middle of a file": {"file": file},
            "pipe": {"file": Pipe(CONTENT), "filename": "book.txt", "bytes": len(CONTENT)},
        }[source]
        start = 3000 if source.startswith("middle") else 0
        file.seek(start)
        result = upload(kind, server, md5=True, on_progress=lambda *told: seen.append(told), **arguments)
    assert result.status == "completed" and result.file.id == "file_1"
    assert server.whole == CONTENT[start:]
    assert server.created == {"filename": "book.txt", "purpose": "assistants", "bytes": len(CONTENT) - start, "mime_type": "text/plain"}  # fmt: skip
    assert server.completed["md5"] == hashlib.md5(CONTENT[start:]).hexdigest()
    assert [done for done, _ in seen] == sorted(done for done, _ in seen) and seen[-1] == (len(CONTENT) - start,) * 2


@BOTH
@pytest.mark.parametrize("limit", [1, 3])
def test_parallel_parts_are_limited(kind: Any, limit: int) -> None:
    server = Uploads(slow=0.02)
    upload(kind, server, file=CONTENT, filename="a", max_concurrency=limit)
    assert server.most_at_once == limit and server.whole == CONTENT and "md5" not in server.completed


@BOTH
def test_a_failure_cancels_the_upload(kind: Any) -> None:
    server = Uploads(bad_part=3)
    with pytest.raises(BadRequestError, match="a bad part"):
        upload(kind, server, file=CONTENT, filename="a", max_concurrency=2)
    assert server.cancelled
    assert len(server.calls) < 8


def test_cancelling_the_task_cancels_the_upload() -> None:
    server = Uploads(slow=0.1)

    async def main(url: str) -> None:
        async with AsyncOpenAI(api_key="k", base_url=f"{url}/v1") as client:
            task = asyncio.ensure_future(
                client.uploads.upload_file_chunked(
                    file=CONTENT, filename="a", mime_type="text/plain", purpose="assistants", part_size=1000
                )
            )
            while not server.parts:
                await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    with loopback(server.respond) as url:
        asyncio.run(main(url))
    assert server.cancelled and len(server.parts) < 11


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"file": b"1"}, "filename: required"),
        ({"file": 1, "filename": "a"}, "file: expected a path, bytes or an open binary file, got int"),
        ({"file": "book.txt", "filename": "a"}, "file: expected a path, bytes or an open binary file, got str"),
        ({"file": Pipe(b""), "filename": "a"}, "bytes: required for a file that cannot report its size"),
        ({"file": io.StringIO("text"), "filename": "a"}, "binary mode"),
        ({"file": b"1", "filename": "a", "part_size": 65 << 20}, "part_size: expected 1 to"),
        ({"file": b"1", "filename": "a", "part_size": -1}, "part_size: expected 1 to"),
        ({"file": Pipe(b"123"), "filename": "a", "bytes": 4}, "had 3 bytes, not the 4"),
    ],
)
def test_bad_arguments_are_named(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises((TypeError, ValueError, OpenAIError), match=message):
        upload(OpenAI, Uploads(), **arguments)


def test_the_progress_bar() -> None:
    out = io.StringIO()
    with ProgressBar("book", file=out, force=True) as bar:
        bar(500_000, 2_000_000)
        bar(2_000_000, 2_000_000)
    first, last = out.getvalue().split("\r")[1:]
    assert re.fullmatch(r"book █+░+ +25% 0\.5 MB of 2\.0 MB, .* MB/s *", first)
    assert last.startswith("book █") and "100%" in last and last.endswith("\n") and "░" not in last
    quiet = io.StringIO()
    ProgressBar(file=quiet)(1, 2)
    assert quiet.getvalue() == ""
    states = io.StringIO()
    with ProgressBar(file=states, force=True) as bar:
        bar(type("Video", (), {"status": "in_progress", "progress": 50})())
        bar(type("Batch", (), {"status": "finalizing"})())
    assert "50% in_progress" in states.getvalue() and "finalizing, 0 s" in states.getvalue()


def test_the_example_runs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "book.txt"
    path.write_bytes(CONTENT)
    server = Uploads()
    with loopback(server.respond) as url:
        example.main(OpenAI(api_key="k", base_url=f"{url}/v1"), path, "vs_1")
    assert server.whole == CONTENT and capsys.readouterr().out == "book.txt is file_1, completed\n"
