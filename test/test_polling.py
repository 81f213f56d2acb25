"""Polling: repeats a request until a task is done, at the right intervals, and reports progress."""

from __future__ import annotations

import asyncio
import json
import re
import threading
from collections.abc import Callable
from operator import attrgetter
from types import SimpleNamespace
from typing import Any

import pytest

from openapiopenai import (
    AsyncOpenAI,
    InternalServerError,
    MockResponse,
    MockTransport,
    OpenAI,
    PollTimeoutError,
    Request,
    Timeout,
)
from openapiopenai._runtime.http import tasks, threads
from openapiopenai.helpers import polling, polling_async, polling_sync

BOTH = pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])
UPLOAD = ("POST", "/files")
STORE = {"vector_store_id": "vs_1"}

# Method, arguments, statuses that the server tells one after the other, and the requests that are sent.
CASES: list[tuple[str, dict[str, Any], list[str], list[tuple[str, str]]]] = [
    ("files.wait_for_processing", {"id": "x", "poll_interval": 0}, ["uploaded", "processed"], [("GET", "/files/x")] * 2),
    ("files.wait_for_processing", {"id": "x", "poll_interval": 0}, ["error"], [("GET", "/files/x")]),
    ("vector_stores.files.poll", {"file_id": "x", **STORE}, ["in_progress", "in_progress", "failed"], [("GET", "/vector_stores/vs_1/files/x")] * 3),
    ("vector_stores.files.create_and_poll", {"file_id": "x", **STORE}, ["in_progress", "completed"], [("POST", "/vector_stores/vs_1/files"), ("GET", "/vector_stores/vs_1/files/x")]),
    ("vector_stores.files.upload", {"file": b"1", **STORE}, ["uploaded", "in_progress"], [UPLOAD, ("POST", "/vector_stores/vs_1/files")]),
    ("vector_stores.files.upload_and_poll", {"file": b"1", **STORE}, ["uploaded", "in_progress", "completed"], [UPLOAD, ("POST", "/vector_stores/vs_1/files"), ("GET", "/vector_stores/vs_1/files/x")]),
    ("vector_stores.file_batches.poll", {"batch_id": "x", **STORE}, ["completed"], [("GET", "/vector_stores/vs_1/file_batches/x")]),
    ("vector_stores.file_batches.create_and_poll", {"file_ids": ["a"], **STORE}, ["in_progress", "completed"], [("POST", "/vector_stores/vs_1/file_batches"), ("GET", "/vector_stores/vs_1/file_batches/x")]),
    ("vector_stores.file_batches.upload_and_poll", {"files": [b"1", b"2"], "file_ids": ["a"], **STORE}, ["uploaded", "uploaded", "in_progress", "cancelled"], [UPLOAD, UPLOAD, ("POST", "/vector_stores/vs_1/file_batches"), ("GET", "/vector_stores/vs_1/file_batches/x")]),
    ("videos.poll", {"video_id": "x"}, ["queued", "in_progress", "completed"], [("GET", "/videos/x")] * 3),
    ("videos.create_and_poll", {"prompt": "A boat"}, ["queued", "failed"], [("POST", "/videos"), ("GET", "/videos/x")]),
    ("beta.threads.runs.poll", {"run_id": "x", "thread_id": "t"}, ["queued", "cancelling", "cancelled"], [("GET", "/threads/t/runs/x")] * 3),
    ("beta.threads.runs.create_and_poll", {"thread_id": "t", "assistant_id": "a"}, ["queued", "in_progress", "requires_action"], [("POST", "/threads/t/runs"), *[("GET", "/threads/t/runs/x")] * 2]),
    ("beta.threads.runs.submit_tool_outputs_and_poll", {"run_id": "x", "thread_id": "t", "tool_outputs": []}, ["queued", "completed"], [("POST", "/threads/t/runs/x/submit_tool_outputs"), ("GET", "/threads/t/runs/x")]),
    ("beta.threads.create_and_run_poll", {"assistant_id": "a"}, ["queued", "incomplete"], [("POST", "/threads/runs"), ("GET", "/threads/t/runs/x")]),
    ("batches.poll", {"batch_id": "x"}, ["validating", "in_progress", "finalizing", "expired"], [("GET", "/batches/x")] * 4),
    ("fine_tuning.jobs.poll", {"fine_tuning_job_id": "x"}, ["validating_files", "queued", "running", "succeeded"], [("GET", "/fine_tuning/jobs/x")] * 4),
    ("responses.poll", {"response_id": "x"}, ["queued", "in_progress", "completed"], [("GET", "/responses/x")] * 3),
    ("responses.poll", {"response_id": "x"}, ["in_progress", "never_heard_of"], [("GET", "/responses/x")] * 2),
]  # fmt: skip


class Server:
    """Tells one status after the other; a number is an HTTP status."""

    def __init__(self, statuses: list[Any], headers: dict[str, str] | None = None) -> None:
        self.statuses = statuses
        self.headers = headers or {}
        self.sent: list[Request] = []

    @property
    def requests(self) -> list[tuple[str, str]]:
        return [(each.method, each.url.removeprefix("https://api.openai.com/v1")) for each in self.sent]

    def respond(self, request: Request) -> Any:
        self.sent.append(request)
        status = self.statuses.pop(0) if len(self.statuses) > 1 else self.statuses[0]
        if isinstance(status, int):
            return MockResponse(status=status)
        body = json.dumps({"id": "x", "thread_id": "t", "status": status}).encode()
        return MockResponse(body=body, headers={"content-type": "application/json", **self.headers})


def call(kind: Any, server: Server, method: str, arguments: dict[str, Any]) -> Any:
    options: dict[str, Any] = {"api_key": "k", "base_url": "https://api.openai.com/v1"}
    if kind is OpenAI:
        return attrgetter(method)(OpenAI(transport=MockTransport(server.respond), **options))(**arguments)
    return asyncio.run(attrgetter(method)(AsyncOpenAI(transport=MockTransport(server.respond), **options))(**arguments))


@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
@BOTH
@pytest.mark.parametrize(
    ("method", "arguments", "statuses", "requests"), CASES, ids=lambda value: value if isinstance(value, str) else ""
)
def test_polls_until_done(kind: Any, method: str, arguments: Any, statuses: list[str], requests: Any) -> None:  # fmt: skip
    server = Server([*statuses])
    seen: list[str] = []
    waits = {} if "wait" in method or method.endswith("upload") else {"poll_interval_ms": 0}
    if not method.endswith("files.upload"):
        waits["on_progress"] = lambda thing: seen.append(thing.status)  # type: ignore[assignment]
    result = call(kind, server, method, {**arguments, **waits})
    assert result.id == "x" and result.status == statuses[-1]
    assert server.requests == requests
    polls = sum(method == "GET" for method, _ in requests)
    assert seen == (statuses[-polls:] if polls else [])


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses between polls, in seconds. Only they take time, and nobody waits."""
    pauses: list[float] = []

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)

    monkeypatch.setattr(tasks, "sleep", sleep)
    monkeypatch.setattr(threads, "sleep", pauses.append)
    for module in (polling_async, polling_sync):
        monkeypatch.setattr(module, "time", SimpleNamespace(monotonic=lambda: sum(pauses)))
    return pauses


@BOTH
@pytest.mark.parametrize(
    ("headers", "options", "pause"),
    [
        ({}, {}, 1.0),
        ({"openai-poll-after-ms": "250"}, {}, 0.25),
        ({"openai-poll-after-ms": "soon"}, {}, 1.0),
        ({"openai-poll-after-ms": "250"}, {"poll_interval_ms": 40}, 0.04),
        ({"openai-poll-after-ms": "250"}, {"poll_interval_ms": None}, 0.25),
        ({"openai-poll-after-ms": "250"}, {"poll_interval_ms": 0}, 0),
        ({}, {"poll_interval_ms": 1e12}, 1e6),
    ],
)
def test_delays_between_polls(kind: Any, headers: Any, options: Any, pause: float, slept: list[float]) -> None:
    server = Server(["validating", "in_progress", "completed"], headers)
    call(kind, server, "batches.poll", {"batch_id": "x", **options})
    assert slept == [pause, pause]


@BOTH
@pytest.mark.parametrize(
    ("method", "options", "pauses", "message"),
    [
        ("batches.poll", {"max_wait_seconds": 0}, [], "after 0 s (max_wait_seconds=0)"),
        ("batches.poll", {"max_wait_seconds": 0.5, "poll_interval_ms": 500}, [0.5], "after 0 s (max_wait_seconds=0.5)"),
        ("batches.poll", {"max_wait_seconds": 3.9}, [1.0] * 3, "after 3 s (max_wait_seconds=3.9)"),
        ("files.wait_for_processing", {}, [5.0] * 360, "after 1800 s (max_wait_seconds=1800)"),
    ],
)
def test_the_last_poll_comes_within_the_limit(
    kind: Any, method: str, options: Any, pauses: list[float], message: str, slept: list[float]
) -> None:
    server = Server(["in_progress"] if method == "batches.poll" else ["uploaded"])
    name = "batch_id" if method == "batches.poll" else "id"
    with pytest.raises(PollTimeoutError, match=f"x is still {server.statuses[0]} {re.escape(message)}$") as raised:
        call(kind, server, method, {name: "x", **options})
    assert raised.value.last.id == "x" and isinstance(raised.value, TimeoutError)
    assert slept == pauses and len(server.requests) == len(pauses) + 1


def test_text_of_a_server_is_printable(slept: list[float]) -> None:
    transport = MockTransport(lambda _: MockResponse({"id": "x\x1b", "status": "queued"}))
    with pytest.raises(PollTimeoutError, match="is still queued") as raised:
        OpenAI(api_key="k", transport=transport).responses.poll("x", max_wait_seconds=0)
    assert str(raised.value).isprintable() and raised.value.last.id == "x\x1b"


@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
@BOTH
def test_which_options_of_a_call_apply_to_its_polls(kind: Any) -> None:
    """Those that concern any request. How to wait is not sent."""
    server = Server(["queued", "in_progress", 500])
    options = {"extra_headers": {"x-a": "b"}, "extra_query": {"q": 1}, "timeout": 7, "max_retries": 0}
    waits = {"poll_interval_ms": 0, "max_wait_seconds": 60, "on_progress": lambda thing: None}
    with pytest.raises(InternalServerError):
        call(kind, server, "videos.create_and_poll", {"prompt": "A boat", "extra_body": {"c": 1}, **options, **waits})
    assert [each.body for each in server.sent] == [b'{"prompt":"A boat","c":1}', None, None]
    assert server.requests == [("POST", "/videos?q=1"), *[("GET", "/videos/x?q=1")] * 2]
    assert {(each.headers["x-a"], each.timeout) for each in server.sent} == {("b", Timeout.of(7))}


@BOTH
def test_files_of_a_batch(kind: Any) -> None:
    """Ids keep the order of the files, whichever is uploaded first."""
    server = Server(["completed"])
    with pytest.raises(TypeError, match="files: expected several files"):
        call(kind, server, "vector_stores.file_batches.upload_and_poll", {"vector_store_id": "v", "files": b"one"})
    call(kind, server, "vector_stores.file_batches.upload_and_poll", {"vector_store_id": "v", "files": [b"1"] * 3, "file_ids": ["old"]})  # fmt: skip
    sent = json.loads(server.sent[-2].content)
    assert sent == {"file_ids": ["old", "x", "x", "x"]}


def test_five_files_are_uploaded_at_a_time() -> None:
    others = threading.Barrier(5)
    running: set[int] = set()
    most: list[int] = []

    def respond(request: Request) -> Any:
        if request.url.endswith("/files"):
            running.add(threading.get_ident())
            most.append(len(running))
            others.wait(10)
            running.discard(threading.get_ident())
        return {"id": "x", "status": "completed"}

    client = OpenAI(api_key="k", transport=MockTransport(respond))
    client.vector_stores.file_batches.upload_and_poll("v", files=[b"1"] * 10)
    assert max(most) == 5


@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
def test_missing_arguments_are_named() -> None:
    client = OpenAI(api_key="k", transport=MockTransport(lambda request: {}))
    bad: list[tuple[Callable[[], Any], str]] = [
        (lambda: client.videos.create_and_poll(), "'prompt'"),  # type: ignore[call-arg]
        (lambda: client.batches.poll(), "batch_id"),  # type: ignore[call-arg]
        (lambda: client.videos.poll("x", "y"), "1 positional"),  # type: ignore[misc]
        (lambda: client.videos.poll("x", video_id="y"), "twice"),  # type: ignore[misc]
    ]
    for use, message in bad:
        with pytest.raises(TypeError, match=message):
            use()


# --- limits ---


@pytest.mark.parametrize(
    ("limits", "error"),
    [
        ({"poll_interval_ms": -1}, ValueError),
        ({"poll_interval_ms": float("nan")}, ValueError),
        ({"poll_interval_ms": "5"}, TypeError),
        ({"poll_interval_ms": True}, TypeError),
        ({"max_wait_seconds": -0.1}, ValueError),
        ({"max_wait_seconds": float("nan")}, ValueError),
        ({"max_wait_seconds": [5]}, TypeError),
    ],
)
def test_bad_limits(limits: dict[str, Any], error: type[Exception]) -> None:
    transport = MockTransport(lambda _: MockResponse({"id": "x", "status": "queued"}))
    poll: Any = OpenAI(api_key="k", transport=transport).responses.poll
    with pytest.raises(error, match=f"^{next(iter(limits))}: expected"):
        poll("x", **limits)
    assert not transport.requests


@pytest.mark.parametrize(
    ("header", "expected"),
    [("5", 5), ("0", 0), ("60000", 60_000), ("60001", 60_000), ("9" * 18, 60_000), ("9" * 5000, 1000), ("-1", 1000),
     ("1.5", 1000), ("²", 1000), ("nan", 1000), ("", 1000), ("soon", 1000)],
    ids=lambda value: ascii(value)[:20],
)  # fmt: skip
def test_the_interval_that_a_server_sends(header: str, expected: float) -> None:
    reply = MockResponse({"id": "x", "status": "queued"}, headers={"openai-poll-after-ms": header})
    response = OpenAI(api_key="k", transport=MockTransport(lambda _: reply)).responses.retrieve("x")
    assert polling.interval_of(response) == expected
