"""A call with several attempts: retry policy, hooks, call info and log messages. No sockets."""

from __future__ import annotations

import asyncio
import linecache
import logging
import os
import re
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

from openapiopenai import (
    APIConnectionError,
    APITimeoutError,
    AsyncOpenAI,
    InternalServerError,
    MockResponse,
    MockTransport,
    OpenAI,
)
from openapiopenai._runtime.calls.retry import Attempt

both = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
URL = "https://api.example.com/v1"
GOOD = MockResponse({"id": "r"}, headers={"x-request-id": "req_good"})
BAD = MockResponse(status=500, headers={"x-request-id": "req_bad"})
MOVED = MockResponse(status=307, headers={"location": "/v2/here?a=1"})


def outcome(*responses: Any) -> Callable[[Any], Any]:
    """Give one response after the other; the last one is repeated."""
    left = list(responses)

    def respond(request: Any) -> Any:
        each = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(each, Exception):
            raise each
        return each

    return respond


def call(is_async: bool, respond: Callable[[Any], Any], **options: Any) -> tuple[Any, list[Any]]:
    """The result of a call with its arguments and settings of the client, and the requests that were sent."""
    arguments = {name: options.pop(name) for name in ("extra_headers", "extra_query") if name in options}
    transport = MockTransport(respond)
    client: Any = (AsyncOpenAI if is_async else OpenAI)(api_key="k", base_url=URL, transport=transport, **options)
    result = client.responses.retrieve("r", **arguments)
    return (asyncio.run(result) if is_async else result), transport.requests


class Policy:
    """Retries at once, and records its arguments."""

    def __init__(self, delay: float | None = -5.0) -> None:
        self.seconds = delay
        self.calls: list[tuple[int, int | None, int]] = []

    def delay(self, attempt: Attempt, retries_left: int) -> float | None:
        self.calls.append((attempt.number, attempt.status, retries_left))
        return self.seconds if retries_left else None


@both
def test_a_retry_policy_is_called_for_each_failure(is_async: bool) -> None:
    policy = Policy()
    with pytest.raises(InternalServerError):
        call(is_async, outcome(APIConnectionError("reset"), BAD), retry_policy=policy, max_retries=2)
    assert policy.calls == [(1, None, 2), (2, 500, 1), (3, 500, 0)]


@both
@pytest.mark.parametrize("attempts", [1, 2])
def test_a_connection_error_that_is_not_retried_any_more_is_raised(is_async: bool, attempts: int) -> None:
    policy = Policy()
    error = APIConnectionError("reset while sending org-1234")
    with pytest.raises(APIConnectionError) as caught:
        call(is_async, outcome(error), retry_policy=policy, max_retries=attempts - 1, project="org-1234")
    assert caught.value.message == str(caught.value) == "reset while sending org-1234"
    assert len(policy.calls) == attempts and caught.value.__context__ is None


@both
@pytest.mark.parametrize(
    ("responses", "attempts", "sent"),
    [
        ([GOOD], 1, ["/v1/responses/r"]),
        ([BAD, GOOD], 2, ["/v1/responses/r"] * 2),
        ([MOVED, GOOD], 1, ["/v1/responses/r", "/v2/here?a=1"]),
        ([BAD, MOVED, BAD, GOOD], 3, ["/v1/responses/r"] * 2 + ["/v2/here?a=1"] * 2),
    ],
)
def test_call_info_counts_attempts(is_async: bool, responses: Any, attempts: int, sent: list[str]) -> None:
    result, requests = call(is_async, outcome(*responses), retry_policy=Policy(0.01))
    assert [each.url.removeprefix("https://api.example.com") for each in requests] == sent
    info = result.call_info
    assert (info.operation, info.attempts, info.status_code, info.request_id) == (
        *("responses.retrieve", attempts, 200),
        "req_good",
    )
    assert info.elapsed >= 0.01 * (attempts - 1) and info.request.url == requests[-1].url


@both
def test_hooks_receive_attempts(is_async: bool) -> None:
    before: list[Attempt] = []
    after: list[Attempt] = []
    respond = outcome(APIConnectionError("reset"), BAD, GOOD)
    call(is_async, respond, retry_policy=Policy(), before_attempt=[before.append], after_attempt=[after.append])
    assert [(each.number, each.status, each.headers, each.error) for each in before] == [
        (number, None, None, None) for number in (1, 2, 3)
    ]
    assert [(each.number, each.status, str(each.error)) for each in after] == [
        (1, None, "reset"), (2, 500, "None"), (3, 200, "None"),
    ]  # fmt: skip
    assert [each.headers and each.headers["x-request-id"] for each in after] == [None, "req_bad", "req_good"]
    assert all(0 < each.elapsed < 60 for each in after) and not any(each.elapsed for each in before)
    assert [each.request for each in before] == [each.request for each in after]


@both
def test_log_messages(is_async: bool, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "openapiopenai")
    call(is_async, outcome(APIConnectionError("reset\x1b"), BAD, GOOD), retry_policy=Policy(0.01), extra_query={"q": 1})
    lines = [record.getMessage() for record in caplog.records if record.name == "openapiopenai"]
    start = f"responses.retrieve GET {URL}/responses/r?q=1, attempt"
    assert [re.sub(r" in \d+\.\d{3} s,", " in … s,", line) for line in lines] == [
        f"{start} 1: reset\\x1b in … s, request id None, again in 0.01 s",
        f"{start} 2: 500 in … s, request id req_bad, again in 0.01 s",
        f"{start} 3: 200 in … s, request id req_good",
    ]


@both
def test_log_records_have_parts_and_levels(is_async: bool, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "openapiopenai")
    call(is_async, outcome(BAD, GOOD), retry_policy=Policy(0.01))
    parts = ("levelname", "operation", "method", "attempt", "status", "request_id", "retry_in")
    assert [
        tuple(getattr(record, name) for name in parts) for record in caplog.records if record.name == "openapiopenai"
    ] == [
        ("INFO", "responses.retrieve", "GET", 1, 500, "req_bad", 0.01),
        ("DEBUG", "responses.retrieve", "GET", 2, 200, "req_good", None),
    ]


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        ("", []),
        ("warning", []),
        ("Info", [" INFO openapiopenai: models.list GET"]),
        ("debug", [" INFO openapiopenai: models.list GET", " DEBUG openapiopenai: models.list GET"]),
        ("loud", ["UserWarning: OPENAI_LOG: expected debug, info, warning, error, got 'loud'"]),
    ],
)
def test_the_environment_shows_the_log(level: str, expected: list[str]) -> None:
    code = """
from openapiopenai import MockResponse, MockTransport, OpenAI
responses = iter([MockResponse({}, status=500, headers={"retry-after-ms": "1"}), {"object": "list", "data": []}])
OpenAI(api_key="sk-secret", transport=MockTransport(lambda request: next(responses))).models.list()
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "OPENAI_LOG": level},
        capture_output=True,
        text=True,
        check=True,
    )
    lines = [line for line in done.stderr.splitlines() if "openapiopenai:" in line or "Warning:" in line]
    assert len(lines) == len(expected)
    assert all(part in line for part, line in zip(expected, lines, strict=True))
    assert "sk-secret" not in done.stderr


@both
def test_a_deadline_ends_attempts(is_async: bool) -> None:
    """A delay beyond it is not begun; if it passes before anything is sent, it is a timeout."""
    policy = Policy(10)
    with pytest.raises(InternalServerError):
        call(is_async, outcome(BAD, GOOD), retry_policy=policy, deadline=5)
    assert len(policy.calls) == 1
    sent: list[Any] = []
    with pytest.raises(APITimeoutError, match="the deadline of the call has passed"):
        call(is_async, sent.append, deadline=1e-9)
    assert not sent


@pytest.mark.parametrize(
    ("option", "message"),
    [
        ("api_key", "api_key: the callable has not returned in time"),
        ("workload_identity", "the deadline of the call has passed"),
    ],
)
def test_a_deadline_ends_waiting_for_a_credential(option: str, message: str) -> None:
    async def forever() -> str:
        await asyncio.Event().wait()
        return ""

    provider = {"token_type": "jwt", "get_token": forever}
    identity = {"client_id": "c", "identity_provider_id": "p", "service_account_id": "s", "provider": provider}
    options: dict[str, Any] = {option: forever if option == "api_key" else identity}

    async def ask() -> None:
        transport = MockTransport(lambda request: {})
        async with AsyncOpenAI(**options, transport=transport, deadline=0.1) as client:
            await client.models.list()

    with pytest.raises(APITimeoutError, match=message):
        asyncio.run(asyncio.wait_for(ask(), 20))


@both
@pytest.mark.parametrize(
    ("root", "default", "extra", "expected"),
    [
        ("", {}, {}, ""),
        ("", {"a": 1}, {}, "?a=1"),
        ("", {"a": 1, "b": 2}, {"b": 3}, "?a=1&b=3"),
        ("?v=1", {}, {}, "?v=1"),
        ("?v=1", {"a": 1}, {"b": 2}, "?v=1&a=1&b=2"),
    ],
)
def test_queries_of_all_places(is_async: bool, root: str, default: Any, extra: Any, expected: str) -> None:
    transport = MockTransport(outcome(GOOD))
    kind: Any = AsyncOpenAI if is_async else OpenAI
    client = kind(api_key="k", base_url=URL + root, default_query=default, transport=transport)
    result = client.responses.retrieve("r", extra_query=extra)
    _ = asyncio.run(result) if is_async else result
    assert transport.requests[0].url == f"{URL}/responses/r{expected}"


@pytest.mark.parametrize("how", ["with_raw_response", "with_streaming_response", "dry_run"])
def test_warnings_name_the_line_of_the_caller(how: str) -> None:
    client = OpenAI(api_key="", transport=MockTransport(lambda _: {}))

    def call() -> None:
        if how == "dry_run":
            client.dry_run(client.videos.retrieve, "video_1")
        else:
            getattr(client, how).videos.retrieve("video_1")

    with pytest.warns(DeprecationWarning) as warned:
        call()
    (line,) = [linecache.getline(each.filename, each.lineno) for each in warned]
    assert "videos.retrieve" in line


def test_a_value_that_cannot_be_sent_is_named_and_no_more() -> None:
    client = OpenAI(api_key="k", transport=MockTransport(outcome(GOOD)))
    wrong: Any = object()
    with pytest.raises(TypeError, match=r"^input\[0\]: expected a value that JSON can represent, got object$"):
        client.responses.create(model="m", input=[wrong])
