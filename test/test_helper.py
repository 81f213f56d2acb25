"""Helpers are written once, as asynchronous code; synchronous clients run the same code."""

from __future__ import annotations

import asyncio
import threading
import time
import typing
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any

import pytest

from openapiopenai import AsyncOpenAI, MockResponse, MockTransport, OpenAI, Request
from openapiopenai._runtime.calls import helper
from openapiopenai._runtime.calls.helper import concurrently, drive, run, sleep, takes
from tools.generate.helpers import Helper
from tools.generate.operations import methods_of
from tools.openapi.files import read

from .conftest import ROOT

CHUNK = b'data: {"choices":[{"index":0,"delta":{"content":"%b"},"finish_reason":"stop"}]}\n\n'
DOCUMENT = read(ROOT / "openapi.yaml")


def answer(request: Request) -> Any:
    if request.url.endswith("/chat/completions"):
        return MockResponse(pieces=[CHUNK % text for text in (b"a", b"b")])
    if "/files?after=" in request.url:
        return {"object": "list", "data": [{"id": "file_3"}], "has_more": False}
    if request.url.endswith("/files"):
        return {"object": "list", "data": [{"id": "file_1"}, {"id": "file_2"}], "has_more": True}
    if request.url.endswith("/files/none"):
        return MockResponse(status=404)
    return {"id": request.url.rpartition("/")[2]}


async def call(client: AsyncOpenAI) -> Any:
    return (await client.files.retrieve("file_1")).id


async def other_settings(client: AsyncOpenAI) -> Any:
    return (await client.with_options(max_retries=0).files.retrieve("file_2")).id


async def page(client: AsyncOpenAI) -> Any:
    return [each.id for each in (await client.files.list()).data]


async def pages(client: AsyncOpenAI) -> Any:
    return [each.id async for each in client.files.list()]


async def stream(client: AsyncOpenAI) -> Any:
    async with await client.chat.completions.create(model="m", messages=[], stream=True) as events:
        return [event.choices[0].delta.content async for event in events]


async def texts(client: AsyncOpenAI) -> Any:
    events = await client.chat.completions.create(model="m", messages=[], stream=True)
    found = [text async for text in events.text_deltas()]
    return found, (await events.get_final_completion()).choices[0].message.content


async def helpers_in_helpers(client: AsyncOpenAI) -> Any:
    return (await client.vector_stores.files.poll("file_1", vector_store_id="store", poll_interval_ms=0)).id


async def errors(client: AsyncOpenAI) -> Any:
    try:
        await client.files.retrieve("none")
    except Exception as error:
        return type(error).__name__


async def waiting(client: AsyncOpenAI) -> Any:
    await sleep(client, 0.001)
    return client.base_url


async def several(client: AsyncOpenAI) -> Any:
    async def one(name: str) -> str:
        return (await client.files.retrieve(name)).id

    return await concurrently(client, one, [f"file_{number}" for number in range(20)], limit=4)


async def generator(client: AsyncOpenAI) -> AsyncIterator[Any]:
    async for each in client.files.list():
        yield each.id


CASES: list[tuple[Callable[[AsyncOpenAI], Awaitable[Any]], Any]] = [
    (call, "file_1"),
    (other_settings, "file_2"),
    (page, ["file_1", "file_2"]),
    (pages, ["file_1", "file_2", "file_3"]),
    (stream, ["a", "b"]),
    (texts, (["a", "b"], "ab")),
    (helpers_in_helpers, "file_1"),
    (errors, "NotFoundError"),
    (waiting, "https://api.openai.com/v1"),
    (several, [f"file_{number}" for number in range(20)]),
]


class Of:
    """Stands for a resource; the helper gets its client."""

    def __init__(self, client: Any) -> None:
        self._client = client


def sync_client(**options: Any) -> Any:
    return OpenAI(api_key="k", base_url="https://api.openai.com/v1", transport=MockTransport(answer), **options)


def async_client() -> AsyncOpenAI:
    return AsyncOpenAI(api_key="k", base_url="https://api.openai.com/v1", transport=MockTransport(answer))


@pytest.mark.parametrize(("function", "expected"), CASES, ids=[each[0].__name__ for each in CASES])
def test_the_same_code_for_both(function: Callable[[Any], Awaitable[Any]], expected: Any) -> None:
    async def of_resource(resource: Any) -> Any:
        return await function(resource._client)

    assert run(of_resource, Of(sync_client()), {}) == expected
    assert asyncio.run(run(of_resource, Of(async_client()), {})) == expected


def test_generators() -> None:
    async def of_resource(resource: Any) -> AsyncIterator[Any]:
        async for each in generator(resource._client):
            yield each

    assert list(run(of_resource, Of(sync_client()), {})) == ["file_1", "file_2", "file_3"]
    first = run(of_resource, Of(sync_client()), {})
    assert next(first) == "file_1"
    first.close()

    async def main() -> list[Any]:
        return [each async for each in run(of_resource, Of(async_client()), {})]

    assert asyncio.run(main()) == ["file_1", "file_2", "file_3"]


def test_a_result_is_the_users() -> None:
    """Not what stands for it while the helper runs."""

    async def opened(resource: Any) -> Any:
        return await resource._client.chat.completions.create(model="m", messages=[], stream=True)

    assert type(run(opened, Of(sync_client()), {})).__name__ == "ChatCompletionStream"


def test_waiting_for_something_else_is_an_error() -> None:
    async def foreign(resource: Any) -> None:
        await asyncio.sleep(0)

    with pytest.raises(RuntimeError, match="awaited something other"):
        run(foreign, Of(sync_client()), {})


@pytest.mark.parametrize("kind", ["threads", "tasks"])
def test_the_first_failure_ends_all(kind: str) -> None:
    begun: list[int] = []
    lock = threading.Lock()

    async def one(number: int) -> int:
        with lock:
            begun.append(number)
        if number == 3:
            raise ValueError("three")
        await sleep(client, 0.01)
        return number

    client: Any = sync_client() if kind == "threads" else async_client()
    with pytest.raises(ValueError, match="three"):
        if kind == "threads":
            helper.drive(concurrently(client, one, range(200), limit=2))
        else:
            asyncio.run(concurrently(client, one, range(200), limit=2))
    assert len(begun) < 20


@pytest.mark.parametrize("kind", ["threads", "tasks"])
@pytest.mark.parametrize(("limit", "most"), [(3, 3), (1, 1), (0, 1), (-1, 1), (99, 6)])
def test_so_many_run_at_a_time(kind: str, limit: int, most: int) -> None:
    """An item is taken only when it can run; results are in order, whichever comes first."""
    client: Any = sync_client() if kind == "threads" else async_client()
    taken, ended, running = list[int](), list[int](), list[int]()

    def items() -> Iterator[int]:
        for number in range(6):
            taken.append(number)
            assert len(taken) - len(ended) <= most
            yield number

    async def one(number: int) -> int:
        running.append(len(taken) - len(ended))
        await sleep(client, 0.02 if number % 3 == 0 else 0.001)
        ended.append(number)
        return number

    work = concurrently(client, one, items(), limit=limit)
    assert (drive(work) if kind == "threads" else asyncio.run(work)) == [*range(6)]
    assert max(running) == most if kind == "tasks" else max(running) <= most


# --- declarations ---


@pytest.mark.parametrize("name", DOCUMENT["x-helpers"])
def test_declarations(name: str) -> None:
    """Types, docstring and arguments are to be had at run time; `help` shows them."""
    for client in (sync_client(), async_client()):
        method: Any = client
        for part in name.split("."):
            method = getattr(method, part)
        assert method.__doc__ and method.__name__ == name.rpartition(".")[2]
        assert "return" in typing.get_type_hints(method)
        assert helper.load(method.source)


@pytest.mark.parametrize(
    ("name", "source", "message"),
    [
        ("files.nothing", "openapiopenai.helpers.polling:nothing", "there is no function nothing"),
        ("files.lost", "test.test_helper:odd", "files.odd, which does not exist"),
    ],
)
def test_wrong_declarations(name: str, source: str, message: str) -> None:
    methods = {each.full_name: each for each in methods_of(DOCUMENT)}
    with pytest.raises(ValueError, match=message):
        Helper(name, source, methods)


@takes("files.odd")
async def odd(files: Any) -> None:
    """Takes the arguments of a method that does not exist."""


# --- concurrently: what happens to the others when one fails ---


def test_tasks_that_run_are_cancelled_after_a_failure() -> None:
    ended: list[str] = []

    class Client:
        is_async = True

    async def work(item: int) -> int:
        try:
            if item == 2:
                raise ValueError("two")
            await asyncio.sleep(30 if item else 0)
        except asyncio.CancelledError:
            ended.append(f"cancelled {item}")
            raise
        ended.append(f"done {item}")
        return item

    start = time.monotonic()
    with pytest.raises(ValueError, match="two"):
        asyncio.run(concurrently(Client(), work, range(100), limit=3))
    assert time.monotonic() - start < 10
    assert "cancelled 1" in ended and not any(each.startswith("done ") and each != "done 0" for each in ended)


def test_threads_that_run_end_and_no_more_start_after_a_failure() -> None:
    started: list[int] = []

    class Client:
        is_async = False

    async def work(item: int) -> int:
        started.append(item)
        if item == 1:
            raise ValueError("one")
        return item

    with pytest.raises(ValueError, match="one"):
        drive(concurrently(Client(), work, range(1000), limit=2))
    assert len(started) <= 4


@pytest.mark.parametrize("kind", ["threads", "tasks"])
@pytest.mark.parametrize(("limit", "most"), [(0, 1), (1, 1), (3, 3), (100, 8)])
def test_as_many_run_as_may(kind: str, limit: int, most: int) -> None:
    """Each item is taken when a slot is free, however long another one runs; the results keep their order."""
    lock = threading.Lock()
    taken, begun, ended, peak = 0, 0, 0, 0

    class Client:
        is_async = kind == "tasks"

    def items() -> Iterator[int]:
        nonlocal taken
        for number in range(8):
            assert taken - ended < most
            taken += 1
            yield number

    async def until(condition: Callable[[], bool]) -> None:
        end = time.monotonic() + 5
        while not condition():
            assert time.monotonic() < end
            await sleep(Client(), 0.001)

    async def one(number: int) -> int:
        nonlocal begun, ended, peak
        with lock:
            begun += 1
            peak = max(peak, begun - ended)
        await until(lambda: peak == most)
        if number == 0 and most > 1:
            await until(lambda: ended == 7)
        with lock:
            ended += 1
        return number

    work = concurrently(Client(), one, items(), limit=limit)
    assert (asyncio.run(work) if kind == "tasks" else drive(work)) == list(range(8))
    assert peak == most
