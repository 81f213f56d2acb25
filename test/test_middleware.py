"""Middleware around calls and around their attempts, for both kinds of client. It is written once, as asynchronous code."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from openapiopenai import (
    APIConnectionError,
    ApiResponse,
    AsyncOpenAI,
    MockResponse,
    MockTransport,
    OpenAI,
    OpenAIError,
    RateLimitError,
    Request,
    ResponseCache,
)

from .awaited import Awaited, Ready, drive

both = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
BUSY = MockResponse({"error": {"message": "busy"}}, status=429)
DONE = {"type": "response.completed", "sequence_number": 1, "response": {"id": "resp_1", "object": "response"}}
STREAM = f"event: response.completed\ndata: {json.dumps(DONE)}\n\n"


def suited(middleware: Any, is_async: bool) -> Any:
    """Return middleware, written as asynchronous code, for a kind of client."""
    if is_async or isinstance(middleware, ResponseCache):
        return middleware
    return lambda request, call_next: drive(middleware(request, lambda changed: Ready(call_next(changed))))


def run(code: Callable[[Any], Any], handler: Callable[[Request], Any], is_async: bool, **options: Any) -> Any:
    """Run asynchronous code with a client of a kind; return its result and the requests that were sent."""
    for name in ("middleware", "attempt_middleware"):
        options[name] = [suited(each, is_async) for each in options.get(name, ())]
    transport = MockTransport(handler)
    options = {"api_key": "sk-secret", "max_retries": 0, "base_url": "https://one.example/v1", **options}
    if is_async:
        return asyncio.run(code(AsyncOpenAI(transport=transport, **options))), transport.requests
    return drive(code(Awaited(OpenAI(transport=transport, **options)))), transport.requests


async def ask(client: Any, **arguments: Any) -> Any:
    return await client.responses.create(**{"model": "m", "input": "Hi", **arguments})


def of_model(request: Request) -> Any:
    """Respond with the model that was asked for; the model "busy" is."""
    model = request.json()["model"]
    return BUSY if model == "busy" else {"id": "resp_1", "model": model}


def noting(name: str, notes: list[str]) -> Any:
    async def note(request: Request, call_next: Any) -> Any:
        notes.append(f"{name} {request.operation}")
        response = await call_next(request)
        notes.append(f"{name} {getattr(response, 'status_code', None) or response.status}")
        return response

    return note


@both
def test_the_first_is_outermost_and_attempts_are_inside_of_retries(is_async: bool) -> None:
    notes: list[str] = []
    responses = iter([MockResponse({}, status=500, headers={"retry-after-ms": "1"}), {"id": "resp_1"}])
    run(
        ask, lambda request: next(responses), is_async, max_retries=1,
        middleware=[noting("a", notes), noting("b", notes)], attempt_middleware=[noting("c", notes), noting("d", notes)],
    )  # fmt: skip
    attempt = ["c responses.create", "d responses.create", "d {0}", "c {0}"]
    tries = [line.format(status) for status in (500, 200) for line in attempt]
    assert notes == ["a responses.create", "b responses.create", *tries, "b 200", "a 200"]


async def other_model(request: Request, call_next: Any) -> Any:
    try:
        return await call_next(request)
    except RateLimitError:
        return await call_next(request.replace(body={**request.json(), "model": "free"}))


async def other_server(request: Request, call_next: Any) -> Any:
    try:
        return await call_next(request)
    except RateLimitError:
        url = request.url.replace("one.example", "two.example")
        headers = {**request.headers, "authorization": "Bearer sk-other", "X-New": "1"}
        return await call_next(request.replace(url=url, headers=headers, body={**request.json(), "model": "free"}))


async def no_server(request: Request, call_next: Any) -> Any:
    return ApiResponse.of(request, {"id": "resp_own"})


async def no_success(request: Request, call_next: Any) -> Any:
    return ApiResponse.of(request, {"error": {"message": "not today"}}, status_code=429)


@both
@pytest.mark.parametrize(
    ("middleware", "expected", "hosts"),
    [
        (other_model, "resp_1 free", ["one", "one"]),
        (other_server, "resp_1 free", ["one", "two"]),
        (no_server, "resp_own None", []),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_a_call_can_be_sent_again_elsewhere_or_not_at_all(
    middleware: Any, expected: str, hosts: list[str], is_async: bool
) -> None:
    async def code(client: Any) -> str:
        response = await ask(client, model="busy")
        return f"{response.id} {response.to_dict().get('model')}"

    result, sent = run(code, of_model, is_async, middleware=[middleware], default_headers={"x-gateway": "token"})
    assert result == expected
    assert [request.url.partition(".")[0].removeprefix("https://") for request in sent] == hosts
    keys = [request.headers["idempotency-key"] for request in sent]
    assert len({*keys}) == len(keys), "what differs is another request to the server"


@both
def test_another_host_gets_what_middleware_gives_it_and_nothing_else(is_async: bool) -> None:
    options: dict[str, Any] = {"default_headers": {"x-gateway": "token"}, "organization": "org-1"}
    _, (first, second) = run(
        lambda client: ask(client, model="busy"), of_model, is_async, middleware=[other_server], **options
    )
    assert first.headers["authorization"] == "Bearer sk-secret"
    assert first.headers["x-gateway"] == "token"
    assert second.headers["authorization"] == "Bearer sk-other"
    assert second.headers["x-new"] == "1"
    assert not {"x-gateway", "openai-organization"} & second.headers.keys()
    assert second.headers["content-type"] == "application/json"


async def seen(request: Request, call_next: Any) -> Any:
    assert "authorization" not in request.headers
    return await call_next(request)


async def seen_on_the_wire(request: Request, call_next: Any) -> Any:
    assert request.headers["authorization"] == "Bearer sk-secret"
    return await call_next(request)


@both
def test_credentials_are_seen_by_attempts_only(is_async: bool) -> None:
    result, _ = run(ask, of_model, is_async, middleware=[seen], attempt_middleware=[seen_on_the_wire])
    assert result.id == "resp_1"


@both
def test_an_attempt_that_fails_is_retried(is_async: bool) -> None:
    failures = iter([True, False])

    async def flaky(request: Request, call_next: Any) -> Any:
        if next(failures):
            raise APIConnectionError("cut")
        return await call_next(request)

    class Soon:
        def delay(self, attempt: Any, retries_left: int) -> float | None:
            return 0 if retries_left else None

    result, _ = run(ask, of_model, is_async, attempt_middleware=[flaky], max_retries=1, retry_policy=Soon())
    assert result.call_info.attempts == 2


@both
@pytest.mark.parametrize("raw", [False, True], ids=["parsed", "raw"])
def test_an_error_that_middleware_returns_is_raised(raw: bool, is_async: bool) -> None:
    async def code(client: Any) -> None:
        await ask(client.with_raw_response if raw else client)

    with pytest.raises(RateLimitError, match="not today"):
        run(code, of_model, is_async, middleware=[no_success])


@pytest.mark.parametrize("option", ["middleware", "attempt_middleware"])
@pytest.mark.parametrize(
    ("given", "error", "text"),
    [
        (other_model, TypeError, "expected a list of functions"),
        (["cache"], TypeError, "expected a list of functions"),
        ([other_model], OpenAIError, "an asynchronous function needs an asynchronous client"),
    ],
)
def test_wrong_middleware_is_named(option: str, given: Any, error: type[Exception], text: str) -> None:
    with pytest.raises(error, match=f"^{option}: {text}"):
        OpenAI(api_key="k", transport=MockTransport(of_model), **{option: given}).models.list()


def test_a_result_that_is_no_response_is_named() -> None:
    client = OpenAI(api_key="k", transport=MockTransport(of_model), middleware=[lambda request, call_next: {}])  # type: ignore[arg-type, return-value]  # pyright: ignore[reportArgumentType]
    with pytest.raises(TypeError, match=r"^middleware: expected the response that call_next returned, .* got dict"):
        client.models.list()


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"body": {"x": float("nan")}}, "x: expected a finite number"),
        ({"headers": {"x-a": "ä"}}, "request.headers"),
        ({"timeout": "x"}, "timeout"),
    ],
)
def test_a_request_that_cannot_be_sent_is_named(changes: dict[str, Any], text: str) -> None:
    client = OpenAI(
        api_key="k",
        transport=MockTransport(of_model),
        middleware=[lambda request, call_next: call_next(request.replace(**changes))],
    )
    with pytest.raises((TypeError, ValueError), match=text):
        client.responses.create(model="m", input="Hi")


# --- the cache ---


@both
@pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])
def test_equal_requests_are_sent_once(stream: bool, is_async: bool, tmp_path: Path) -> None:
    async def code(client: Any) -> list[Any]:
        found: list[Any] = []
        for order in ({"model": "m", "input": "Hi"}, {"input": "Hi", "model": "m"}, {"model": "m", "input": "Ho"}):
            result = await client.responses.create(**order, stream=stream)
            found.append([event.type async for event in result] if stream else result.id)
        return found

    def handler(request: Request) -> Any:
        return STREAM if stream else {"id": "resp_1"}

    cache = ResponseCache(tmp_path / "cache.sqlite")
    found, sent = run(code, handler, is_async, middleware=[cache])
    assert found == [["response.completed"] if stream else "resp_1"] * 3
    assert [request.json()["input"] for request in sent] == ["Hi", "Ho"]
    _, sent = run(code, handler, is_async, middleware=[ResponseCache(tmp_path / "cache.sqlite")])
    assert not sent, "another process finds what was kept"
    content = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"sk-secret" not in content
    cache.clear()
    _, sent = run(code, handler, is_async, middleware=[cache])
    assert len(sent) == 2
    cache.close()
    with pytest.raises(OpenAIError, match="ResponseCache: "):
        run(code, handler, is_async, middleware=[cache])


async def busy(client: Any) -> None:
    with pytest.raises(RateLimitError):
        await ask(client, model="busy")


@both
@pytest.mark.parametrize(
    ("options", "code"),
    [({}, lambda client: client.models.list()), ({}, busy), ({"max_age": 1e-9}, ask), ({"operations": ()}, ask)],
    ids=["other operation", "error", "too old", "not listed"],
)
def test_what_is_not_kept_is_sent_again(options: dict[str, Any], code: Any, is_async: bool) -> None:
    async def twice(client: Any) -> None:
        await code(client)
        await code(client)

    def handler(request: Request) -> Any:
        return of_model(request) if request.body else {"object": "list", "data": []}

    _, sent = run(twice, handler, is_async, middleware=[ResponseCache(**options)])
    assert len(sent) == 2


def test_a_cache_is_shared_by_threads() -> None:
    transport = MockTransport(of_model)
    client = OpenAI(api_key="k", transport=transport, middleware=[ResponseCache()])
    results: list[str | None] = []

    def work() -> None:
        for number in range(20):
            results.append(client.responses.create(model=f"m{number}", input="Hi").to_dict()["model"])

    threads = [threading.Thread(target=work) for _ in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert sorted(filter(None, results)) == sorted(f"m{number}" for number in range(20) for _ in range(8))
    assert 20 <= len(transport.requests) <= 160


def sent_of(cache: ResponseCache, *models: str) -> list[str]:
    """Ask models, and return those that were not in the cache."""
    transport = MockTransport(of_model)
    client = OpenAI(api_key="k", transport=transport, middleware=[cache])
    assert [client.responses.create(model=model, input="Hi").to_dict()["model"] for model in models] == [*models]
    return [request.json()["model"] for request in transport.requests]


def in_a_process(cache: ResponseCache) -> None:
    assert sent_of(cache, "before", "within") == ["within"]
    cache.close()


@pytest.mark.parametrize("method", ["fork", "spawn"])  # of which one inherits the cache, the other one a copy
def test_a_cache_goes_to_other_processes(tmp_path: Path, method: str) -> None:
    cache = ResponseCache(tmp_path / "cache.sqlite", max_age=600, operations=["responses.create"])
    assert sent_of(cache, "before") == ["before"]
    with cache._lock:  # as another thread may, at the moment of a fork
        process = multiprocessing.get_context(method).Process(target=in_a_process, args=(cache,))
        process.start()
    process.join()
    assert process.exitcode == 0
    assert sent_of(cache, "before", "within", "after") == ["after"]


@pytest.mark.parametrize(
    "change",
    [
        "made = NULL", "made = 'soon'", "status = NULL", "status = '200; x'", "status = 500", "headers = NULL", "headers = 'x'",
        "headers = '[]'", "headers = '{\"a\": 5}'", "headers = x'80'", f"headers = '{'[' * 50_000}'", "content = NULL",
        "content = 'text'", "content = 5",
    ],
    ids=lambda each: each[:20],
)  # fmt: skip
def test_rows_of_others_make_no_response(change: str, tmp_path: Path) -> None:
    path = tmp_path / "cache.sqlite"
    for _ in range(2):
        transport = MockTransport(of_model)
        cache = ResponseCache(path, max_age=60)
        OpenAI(api_key="k", transport=transport, middleware=[cache]).responses.create(model="m", input="Hi")
        assert len(transport.requests) == 1
        cache.close()
        with closing(sqlite3.connect(path)) as file:
            file.execute(f"UPDATE responses SET {change}")
            file.commit()


def test_a_file_that_is_no_cache_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("something else, long enough to be looked at " * 20)
    with pytest.raises(OpenAIError, match=r"^ResponseCache: .*not a database"):
        ResponseCache(tmp_path / "file")
