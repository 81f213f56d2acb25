"""Polling: asks until a thing is done, as often as it should, and tells of it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from operator import attrgetter
from typing import Any

import pytest

from openapiopenai import (
    AsyncOpenAI,
    MockResponse,
    MockTransport,
    OpenAI,
    PollTimeoutError,
    Request,
)
from openapiopenai._runtime.http import tasks, threads
from openapiopenai.helpers import polling

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
    """Tells one status after the other."""

    def __init__(self, statuses: list[str], headers: dict[str, str] | None = None) -> None:
        self.statuses = statuses
        self.headers = headers or {}
        self.requests: list[tuple[str, str]] = []
        self.bodies: list[Any] = []

    def answer(self, request: Request) -> Any:
        self.requests.append((request.method, request.url.removeprefix("https://api.openai.com/v1")))
        self.bodies.append(request.body)
        status = self.statuses.pop(0) if len(self.statuses) > 1 else self.statuses[0]
        body = json.dumps({"id": "x", "thread_id": "t", "status": status}).encode()
        return MockResponse(body=body, headers={"content-type": "application/json", **self.headers})


def call(kind: Any, server: Server, method: str, arguments: dict[str, Any]) -> Any:
    options: dict[str, Any] = {"api_key": "k", "base_url": "https://api.openai.com/v1"}
    if kind is OpenAI:
        return attrgetter(method)(OpenAI(transport=MockTransport(server.answer), **options))(**arguments)
    return asyncio.run(attrgetter(method)(AsyncOpenAI(transport=MockTransport(server.answer), **options))(**arguments))


@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
@BOTH
@pytest.mark.parametrize(
    ("method", "arguments", "statuses", "requests"), CASES, ids=lambda value: value if isinstance(value, str) else ""
)
def test_asks_until_it_is_done(kind: Any, method: str, arguments: Any, statuses: list[str], requests: Any) -> None:  # fmt: skip
    server = Server([*statuses])
    seen: list[str] = []
    waits = {} if "wait" in method or method.endswith("upload") else {"poll_interval_ms": 0}
    if not method.endswith("files.upload"):
        waits["on_progress"] = lambda thing: seen.append(thing.status)  # type: ignore[assignment]
    result = call(kind, server, method, {**arguments, **waits})
    assert result.id == "x" and result.status == statuses[-1]
    assert server.requests == requests
    asked = sum(method == "GET" for method, _ in requests)
    assert seen == (statuses[-asked:] if asked else [])


@BOTH
@pytest.mark.parametrize(
    ("headers", "options", "delays"),
    [
        ({}, {}, [1.0, 1.0]),
        ({"openai-poll-after-ms": "250"}, {}, [0.25, 0.25]),
        ({"openai-poll-after-ms": "soon"}, {}, [1.0, 1.0]),
        ({"openai-poll-after-ms": "250"}, {"poll_interval_ms": 40}, [0.04, 0.04]),
        ({"openai-poll-after-ms": "250"}, {"poll_interval_ms": None}, [0.25, 0.25]),
    ],
)
def test_how_long_it_waits(kind: Any, headers: Any, options: Any, delays: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    monkeypatch.setattr(tasks, "sleep", sleep)
    monkeypatch.setattr(threads, "sleep", slept.append)
    server = Server(["validating", "in_progress", "completed"], headers)
    call(kind, server, "batches.poll", {"batch_id": "x", "timeout": 7, "extra_headers": {"x-a": "b"}, **options})
    assert slept == delays


@BOTH
def test_time_limits(kind: Any) -> None:
    server = Server(["in_progress"])
    arguments = {"batch_id": "x", "poll_interval_ms": 10, "max_wait_seconds": 0.05}
    with pytest.raises(PollTimeoutError, match="Batch x is still in_progress after") as raised:
        call(kind, server, "batches.poll", arguments)
    assert raised.value.last.id == "x" and 2 <= len(server.requests) < 8
    assert isinstance(raised.value, TimeoutError)
    with pytest.raises(ValueError, match="poll_interval_ms: expected 0 or more"):
        call(kind, server, "batches.poll", {"batch_id": "x", "poll_interval_ms": -1})


@BOTH
def test_files_of_a_batch(kind: Any) -> None:
    """Ids keep the order of the files, whichever is uploaded first."""
    server = Server(["completed"])
    with pytest.raises(TypeError, match="files: expected several files"):
        call(kind, server, "vector_stores.file_batches.upload_and_poll", {"vector_store_id": "v", "files": b"one"})
    call(kind, server, "vector_stores.file_batches.upload_and_poll", {"vector_store_id": "v", "files": [b"1"] * 3, "file_ids": ["old"]})  # fmt: skip
    sent = json.loads(server.bodies[-2])
    assert sent == {"file_ids": ["old", "x", "x", "x"]}


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
    ("asked", "expected"),
    [("5", 5), ("0", 0), ("60000", 60_000), ("60001", 60_000), ("9" * 18, 60_000), ("9" * 5000, 1000), ("-1", 1000),
     ("1.5", 1000), ("²", 1000), ("nan", 1000), ("", 1000), ("soon", 1000)],
    ids=lambda value: ascii(value)[:20],
)  # fmt: skip
def test_the_interval_that_a_server_asks_for(asked: str, expected: float) -> None:
    answer = MockResponse({"id": "x", "status": "queued"}, headers={"openai-poll-after-ms": asked})
    response = OpenAI(api_key="k", transport=MockTransport(lambda _: answer)).responses.retrieve("x")
    assert polling.asked_for(response) == expected


@pytest.mark.parametrize(("limit", "polls"), [(0, 1), (0.04, 1), (0.12, 2), (None, 4)])
def test_the_last_poll_comes_within_the_limit(limit: float | None, polls: int) -> None:
    statuses = iter(["queued", "in_progress", "queued", "completed"])
    transport = MockTransport(lambda _: MockResponse({"id": "x\x1b", "status": next(statuses)}))
    client = OpenAI(api_key="k", transport=transport)
    if limit is None:
        assert client.responses.poll("x", poll_interval_ms=0).status == "completed"
    else:
        with pytest.raises(PollTimeoutError, match="is still") as caught:
            client.responses.poll("x", poll_interval_ms=80, max_wait_seconds=limit)
        assert str(caught.value).isprintable() and caught.value.last.id == "x\x1b"
    assert len(transport.requests) == polls
