"""Helpers: their two forms, their declarations, and concurrent work."""

from __future__ import annotations

import asyncio
import threading
import time
import traceback
import typing
from collections.abc import Awaitable, Callable, Iterable, Iterator
from typing import Any

import pytest

from openapiopenai import AsyncOpenAI, MockResponse, MockTransport, NotFoundError, OpenAI, OpenAIError, Request
from openapiopenai._runtime.calls import helper
from openapiopenai._runtime.calls.helper import takes
from openapiopenai._runtime.http import tasks, threads
from openapiopenai.generate.layout.code import Code
from openapiopenai.generate.layout.helpers import Helper
from openapiopenai.generate.layout.operations import methods_of
from openapiopenai.generate.openapi.files import read

from .awaited import Awaited, drive
from .conftest import ROOT

CHUNK = b'data: {"choices":[{"index":0,"delta":{"content":"%b"},"finish_reason":"stop"}]}\n\n'
DOCUMENT = read(ROOT / "openapi.yaml")


def respond(request: Request) -> Any:
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


CASES: list[tuple[Callable[[AsyncOpenAI], Awaitable[Any]], Any]] = [
    (call, "file_1"),
    (other_settings, "file_2"),
    (page, ["file_1", "file_2"]),
    (pages, ["file_1", "file_2", "file_3"]),
    (stream, ["a", "b"]),
    (texts, (["a", "b"], "ab")),
    (helpers_in_helpers, "file_1"),
    (errors, "NotFoundError"),
]


def sync_client(**options: Any) -> Any:
    return OpenAI(api_key="k", base_url="https://api.openai.com/v1", transport=MockTransport(respond), **options)


def async_client() -> AsyncOpenAI:
    return AsyncOpenAI(api_key="k", base_url="https://api.openai.com/v1", transport=MockTransport(respond))


@pytest.mark.parametrize(("function", "expected"), CASES, ids=[each[0].__name__ for each in CASES])
def test_the_same_for_both(function: Callable[[Any], Any], expected: Any) -> None:
    assert drive(function(Awaited(sync_client()))) == expected
    assert asyncio.run(function(async_client())) == expected


def test_tracebacks_show_synchronous_code() -> None:
    with pytest.raises(NotFoundError) as raised:
        sync_client().files.wait_for_processing("none")
    frames = [frame.filename.rpartition("/")[2] for frame in traceback.extract_tb(raised.tb)]
    assert "polling_sync.py" in frames and not any(name.endswith("_async.py") for name in frames)


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
        Helper(name, source, methods, Code(ROOT / "openapiopenai"))


@takes("files.odd")
async def odd(files: Any) -> None:
    """Takes the arguments of a method that does not exist."""


# --- concurrently ---


def run_in_tasks(work: Callable[[int], Any], items: Iterable[int], limit: int) -> list[int]:
    return asyncio.run(tasks.concurrently(work, items, limit=limit))


def run_in_threads(work: Callable[[int], Any], items: Iterable[int], limit: int) -> list[int]:
    return threads.concurrently(lambda item: drive(work(item)), items, limit=limit)


async def pause() -> None:
    await asyncio.sleep(0.001)


async def block() -> None:
    time.sleep(0.001)


both = pytest.mark.parametrize(
    ("run", "wait"), [(run_in_threads, block), (run_in_tasks, pause)], ids=["threads", "tasks"]
)


@both
@pytest.mark.parametrize(("limit", "most"), [(-1, 1), (0, 1), (1, 1), (3, 3), (100, 8)])
def test_concurrency_is_limited(run: Callable[..., Any], wait: Callable[[], Any], limit: int, most: int) -> None:
    """Each item is taken when a slot is free, however long another one runs; the results keep their order."""
    lock = threading.Lock()
    taken, begun, ended, peak = 0, 0, 0, 0

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
            await wait()

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

    assert run(one, items(), limit) == list(range(8))
    assert peak == most


@both
def test_the_first_failure_ends_all(run: Callable[..., Any], wait: Callable[[], Any]) -> None:
    begun: list[int] = []

    async def one(number: int) -> int:
        begun.append(number)
        if number == 3:
            raise ValueError("three")
        await wait()
        return number

    with pytest.raises(ValueError, match="three"):
        run(one, range(1000), 2)
    assert len(begun) < 20


def test_tasks_that_run_are_cancelled_after_a_failure() -> None:
    ended: list[str] = []

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
        asyncio.run(tasks.concurrently(work, range(100), limit=3))
    assert time.monotonic() - start < 10
    assert "cancelled 1" in ended and not any(each.startswith("done ") and each != "done 0" for each in ended)


# --- what is asynchronous where it cannot be ---


async def later(*_: Any) -> str:
    return "later"


def test_something_asynchronous_for_a_synchronous_client() -> None:
    assert threads.result_of("now", "it") == "now"
    for kind in (OpenAIError, TypeError):
        with pytest.raises(kind, match="it cannot be awaited here"):
            threads.result_of(later(), "it cannot be awaited here")

    async def both() -> list[str]:
        return [await tasks.result_of("now", "it"), await tasks.result_of(later(), "it")]

    assert asyncio.run(both()) == ["now", "later"]
