"""Helpers: what they may do with a client, what tells of them, and work done concurrently."""

from __future__ import annotations

import asyncio
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
from tools.generate.helpers import Helper
from tools.generate.operations import methods_of
from tools.spec.files import read

from .awaited import Awaited, drive
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
    return OpenAI(api_key="k", base_url="https://api.openai.com/v1", transport=MockTransport(answer), **options)


def async_client() -> AsyncOpenAI:
    return AsyncOpenAI(api_key="k", base_url="https://api.openai.com/v1", transport=MockTransport(answer))


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
        Helper(name, source, methods)


@takes("files.odd")
async def odd(files: Any) -> None:
    """Takes the arguments of a method that does not exist."""


# --- concurrently ---


async def in_tasks(work: Callable[[int], Any], items: Iterable[int], limit: int) -> list[int]:
    async def wait(item: int) -> int:
        await asyncio.sleep(0.001)
        result: int = work(item)
        return result

    return await tasks.concurrently(wait, items, limit=limit)


def run_in_tasks(work: Callable[[int], Any], items: Iterable[int], limit: int) -> list[int]:
    return asyncio.run(in_tasks(work, items, limit))


def run_in_threads(work: Callable[[int], Any], items: Iterable[int], limit: int) -> list[int]:
    return threads.concurrently(work, items, limit=limit)


@pytest.mark.parametrize("run", [run_in_tasks, run_in_threads])
@pytest.mark.parametrize("limit", [0, 1, 4, 100])
def test_results_are_in_order_and_items_are_taken_when_needed(run: Callable[..., Any], limit: int) -> None:
    taken, begun = 0, 0

    def items() -> Iterator[int]:
        nonlocal taken
        for number in range(20):
            assert taken - begun <= max(limit, 1)
            taken += 1
            yield number

    def work(number: int) -> int:
        nonlocal begun
        begun += 1
        return number * 2

    assert run(work, items(), limit) == [number * 2 for number in range(20)]


@pytest.mark.parametrize("run", [run_in_tasks, run_in_threads])
def test_the_first_failure_ends_all(run: Callable[..., Any]) -> None:
    begun: list[int] = []

    def work(number: int) -> int:
        begun.append(number)
        if number == 3:
            raise ValueError("three")
        return number

    with pytest.raises(ValueError, match="three"):
        run(work, range(1000), 2)
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
    with pytest.raises(OpenAIError, match="it needs an asynchronous client"):
        threads.result_of(later(), "it")
    with pytest.raises(TypeError, match="it needs an asynchronous client"):
        threads.result_of(later(), "it")

    async def both() -> list[str]:
        return [await tasks.result_of("now", "it"), await tasks.result_of(later(), "it")]

    assert asyncio.run(both()) == ["now", "later"]
