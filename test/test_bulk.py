"""`client.map`: inputs, arguments, results, order, errors, and how runs end; synchronous and asynchronous."""

from __future__ import annotations

import asyncio
import base64
import gc
import json
import signal
import subprocess
import sys
import threading
import time
import warnings
from array import array
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import pydantic
import pytest

from openapiopenai import (
    APIStatusError,
    AsyncOpenAI,
    DecodeError,
    Headers,
    MockResponse,
    MockTransport,
    OpenAI,
    OpenAIError,
)
from openapiopenai.bulk import InputError, MapStoppedError, Pace, Result, StoredError, embed
from openapiopenai.bulk.jobs import builder, digest
from openapiopenai.bulk.limits import Concurrency, concurrency
from openapiopenai.bulk.places import is_overloaded
from openapiopenai.bulk.progress import Budget, Display, Progress, duration
from openapiopenai.bulk.sqlite import SQLiteStore
from openapiopenai.helpers.usage import Price

from .loopback import Received, Reply, loopback

BOTH = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
TEMPLATE = {"model": "m", "messages": [{"role": "user", "content": "{}"}]}


def completion(text: str) -> dict[str, Any]:
    message = {"role": "assistant", "content": text, "refusal": None}
    choice = {"index": 0, "finish_reason": "stop", "logprobs": None, "message": message}
    usage = {"prompt_tokens": 3, "completion_tokens": 4, "total_tokens": 7}
    return {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice], "usage": usage}


class Server:
    """Answers chat completions with the text in capitals; a text may say what else is to happen."""

    def __init__(self, seconds: float | Callable[[str], float] = 0.0) -> None:
        self.seconds = seconds
        self.texts: list[str] = []
        self.busy = self.most_busy = 0
        self._lock = threading.Lock()

    def text(self, request: Any) -> str:
        text = str(json.loads(request.body)["messages"][0]["content"])
        with self._lock:
            self.texts.append(text)
            self.busy += 1
            self.most_busy = max(self.busy, self.most_busy)
        return text

    def reply(self, text: str) -> MockResponse:
        with self._lock:
            self.busy -= 1
        if text.startswith("status"):
            return MockResponse({"error": {"message": f"no {text}"}}, status=int(text.split()[1]))
        return MockResponse(completion(text.upper()), headers={"x-request-id": f"req-{text}"})

    def pause(self, text: str) -> float:
        return self.seconds(text) if callable(self.seconds) else self.seconds

    def handle(self, request: Any) -> MockResponse:
        text = self.text(request)
        time.sleep(self.pause(text))
        return self.reply(text)

    async def handle_async(self, request: Any) -> MockResponse:
        text = self.text(request)
        try:
            await asyncio.sleep(self.pause(text))
        except asyncio.CancelledError:
            self.busy -= 1
            raise
        return self.reply(text)

    def client(self, is_async: bool, **options: Any) -> Any:
        kind: Any = AsyncOpenAI if is_async else OpenAI
        handler: Any = self.handle_async if is_async else self.handle
        return kind(api_key="k", max_retries=0, transport=MockTransport(handler), **options)


class Outcome(NamedTuple):
    results: list[Result[Any]]
    error: BaseException | None
    progress: Progress

    @property
    def values(self) -> list[Any]:
        return [each.value for each in self.results]


def collected(run: Any) -> Outcome:
    """Read a run to its end, of either kind; outside of asyncio."""
    if hasattr(run, "__aiter__"):
        raise TypeError("pass a function that makes the run")
    results: list[Result[Any]] = []
    try:
        results.extend(run)
    except Exception as error:
        return Outcome(results, error, run.progress)
    return Outcome(results, None, run.progress)


async def collected_async(run: Any) -> Outcome:
    results: list[Result[Any]] = []
    try:
        async for result in run:
            results.append(result)
    except Exception as error:
        return Outcome(results, error, run.progress)
    return Outcome(results, None, run.progress)


def outcome(is_async: bool, make: Callable[[], Any]) -> Outcome:
    """Return what becomes of a run that a function makes; nothing is left of it."""
    before = threading.active_count()

    async def main() -> Outcome:
        found = await collected_async(make())
        assert asyncio.all_tasks() == {asyncio.current_task()}
        return found

    found = asyncio.run(main()) if is_async else collected(make())
    wait_until(lambda: threading.active_count() <= before)
    return found


def chat(is_async: bool, server: Server, inputs: Any, arguments: Any = TEMPLATE, **options: Any) -> Outcome:
    """Return what becomes of a run over chat completions, whose texts are kept."""
    options.setdefault("select", "choices.0.message.content")
    client = server.client(is_async)
    return outcome(is_async, lambda: client.map(client.chat.completions.create, inputs, arguments, **options))


def wait_until(condition: Callable[[], object], seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.005)
    assert condition()


# --- inputs and arguments ---


class Person(NamedTuple):
    name: str
    age: int


@dataclass
class Place:
    name: str


TEMPLATES: dict[str, tuple[Any, Any, Any]] = {
    # arguments, input, expected
    "none": (None, {"a": 1}, {"a": 1}),
    "whole": ({"a": "{}"}, [1, 2], {"a": [1, 2]}),
    "whole by name": ({"a": "{input}"}, 5, {"a": 5}),
    "field named input": ({"a": "{input}"}, {"input": 5}, {"a": 5}),
    "field": ({"a": "{x}"}, {"x": [1]}, {"a": [1]}),
    "text": ({"a": "<{x}>"}, {"x": 1}, {"a": "<1>"}),
    "format": ({"a": "{x:.1f}{x!r}"}, {"x": 1.25}, {"a": "1.21.25"}),
    "braces": ({"a": "{{{x}}}"}, {"x": 1}, {"a": "{1}"}),
    "only braces": ({"a": "{{}}"}, 1, {"a": "{}"}),
    "nested": ({"a": [{"b": "{x}", "c": 1}, 2]}, {"x": 3}, {"a": [{"b": 3, "c": 1}, 2]}),
    "path": ({"a": "{x.y.0}"}, {"x": {"y": [7]}}, {"a": 7}),
    "named tuple": ({"a": "{name} {age}"}, Person("Ann", 3), {"a": "Ann 3"}),
    "dataclass": ({"a": "{name}"}, Place("Rome"), {"a": "Rome"}),
    "common": ({"model": "m"}, {"a": 1}, {"model": "m", "a": 1}),
    "function": (lambda x: {"a": x + 1}, 1, {"a": 2}),
}


@pytest.mark.parametrize(("arguments", "input", "expected"), TEMPLATES.values(), ids=TEMPLATES)
def test_arguments(arguments: Any, input: Any, expected: Any) -> None:
    found = builder(arguments)(input)
    assert found == expected
    assert [type(each) for each in found.values()] == [type(each) for each in expected.values()]


BAD_INPUTS: dict[str, tuple[Any, Any, str]] = {
    # arguments, input, what the error says
    "no dict": (None, "x", "expected a dict of arguments"),
    "no field": ({"a": "{x}"}, {"y": 1}, "no field {x}"),
    "no fields": ({"a": "{x}"}, "text", "no field {x}"),
    "no attribute of a text": ({"a": "{upper}"}, "text", "no field {upper}"),
    "format": ({"a": "{x:d}"}, {"x": "t"}, "arguments.a: {x}"),
    "of a function": (lambda x: [x], 1, "expected a dict of arguments"),
}


@pytest.mark.parametrize(("arguments", "input", "says"), BAD_INPUTS.values(), ids=BAD_INPUTS)
def test_inputs_without_the_arguments(arguments: Any, input: Any, says: str) -> None:
    with pytest.raises(InputError, match=says.replace("{", "\\{")):
        builder(arguments)(input)


@BOTH
@pytest.mark.parametrize(
    ("arguments", "bad", "says"),
    [
        ({"model": "m", "messages": "{x}"}, {"y": 1}, "no field"),
        (lambda x: {"model": "m", "messages": [{"role": "user", "content": x["x"]}]}, {"y": 1}, "KeyError"),
        (None, {"x": 1}, "'messages'"),
        (None, {"model": "m", "messages": [], "stream": True}, "streams"),
        (None, {"model": "m", "messages": None}, "expected a value"),
        (None, {"model": "m", "messages": [object()]}, "object"),
    ],
)
def test_an_input_that_is_no_call_is_a_result(is_async: bool, arguments: Any, bad: Any, says: str) -> None:
    good = {"x": [{"role": "user", "content": "hi"}], "model": "m", "messages": [{"role": "user", "content": "hi"}]}
    if arguments is None:
        del good["x"]
    else:
        good["x"] = "hi" if callable(arguments) else good["x"]
    found = chat(is_async, Server(), [bad, good], arguments, ordered=True)
    assert [type(each.error) for each in found.results] == [InputError, type(None)]
    assert says in str(found.results[0].error)
    assert found.values == [None, "HI"]
    assert (found.progress.done, found.progress.failed) == (1, 1)
    with pytest.raises(InputError):
        found.results[0].unwrap()


MISTAKES: dict[str, tuple[dict[str, Any], type[Exception], str]] = {
    # changes of the arguments of `map`, error, what it says
    "method": ({"method": 3}, TypeError, "method: expected"),
    "positional": ({"method": partial(print, 1)}, TypeError, "named arguments"),
    "inputs": ({"inputs": "text"}, TypeError, "inputs: expected an iterable"),
    "inputs, a dict": ({"inputs": {}}, TypeError, "inputs: expected an iterable"),
    "no inputs": ({"inputs": 3}, TypeError, "inputs: expected an iterable"),
    "arguments": ({"arguments": 3}, TypeError, "arguments: expected"),
    "template": ({"arguments": {"a": [{"b": "{"}]}}, ValueError, r"arguments\.a\.0\.b: "),
    "template of JSON": ({"arguments": {"a": '{"x": 1}'}}, ValueError, "arguments.a: .*braces"),
    "stream": ({"arguments": {"stream": True}}, TypeError, "streams"),
    "key": ({"key": 3}, TypeError, "key: expected"),
    "select": ({"select": 3}, TypeError, "select: expected"),
    "vectors": ({"select": "vectors"}, ValueError, "select: only embeddings"),
    "text_format": ({"text_format": int}, TypeError, "text_format: only"),
    "concurrency": ({"concurrency": "3"}, TypeError, "concurrency: expected"),
    "concurrency, none": ({"concurrency": 0}, ValueError, "concurrency: expected"),
    "concurrency, order": ({"concurrency": (4, 2)}, ValueError, "concurrency: expected"),
    "stop_after": ({"stop_after": 0}, ValueError, "stop_after: expected"),
    "stop_after, share": ({"stop_after": "5"}, ValueError, "stop_after: expected"),
    "stop_after, type": ({"stop_after": 1.5}, TypeError, "stop_after: expected"),
    "deadline": ({"deadline": -1}, ValueError, "deadline: expected"),
    "deadline, type": ({"deadline": "1"}, ValueError, "deadline: expected"),
    "pace, a class": ({"pace": Pace}, TypeError, "pace: expected"),
    "total": ({"total": "9"}, TypeError, "total: expected"),
    "prices": ({"prices": 1}, TypeError, "prices: expected"),
    "progress": ({"progress": "yes"}, TypeError, "progress: expected"),
    "store, NUL": ({"store": "a\0b"}, ValueError, "store: expected"),
    "store": ({"store": 3}, TypeError, "store: expected"),
    "unknown": ({"concurency": 3}, TypeError, "concurrency"),
}


@BOTH
@pytest.mark.parametrize(("changes", "kind", "says"), MISTAKES.values(), ids=MISTAKES)
def test_mistakes_raise_at_once(is_async: bool, changes: Any, kind: type[Exception], says: str) -> None:
    client = Server().client(is_async)
    named = {"method": client.chat.completions.create, "inputs": [1], "arguments": TEMPLATE, **changes}
    with pytest.raises(kind, match=says):
        client.map(named.pop("method"), named.pop("inputs"), named.pop("arguments"), **named)


@BOTH
def test_streams_and_other_clients_are_refused(is_async: bool) -> None:
    client, other = Server().client(is_async), Server().client(not is_async)
    for method in (client.chat.completions.stream, client.responses.stream, client.beta.threads.runs.stream):
        with pytest.raises(TypeError, match="streams"):
            client.map(method, [])
    with pytest.raises(TypeError, match="synchronous client"):
        client.map(other.chat.completions.create, [])


def test_an_asynchronous_iterable_needs_an_asynchronous_client() -> None:
    async def inputs() -> AsyncIterator[str]:
        yield "a"

    client = Server().client(False)
    with pytest.raises(TypeError, match="inputs: an asynchronous iterable"):
        client.map(client.chat.completions.create, inputs(), TEMPLATE)


# --- results ---


@BOTH
@pytest.mark.parametrize("ordered", [False, True])
@pytest.mark.parametrize("kind", ["list", "generator", "iterator", "range", "set"])
def test_each_input_has_one_result(is_async: bool, ordered: bool, kind: str) -> None:
    texts = [str(number) for number in range(300)]
    kinds: dict[str, Any] = {
        "list": texts,
        "generator": (text for text in texts),
        "iterator": iter(texts),
        "range": range(300),
        "set": {*texts},
    }
    server = Server(lambda text: 0.002 if int(text) % 7 == 0 else 0.0)
    found = chat(is_async, server, kinds[kind], ordered=ordered, concurrency=8)
    assert found.error is None
    assert sorted(each.index for each in found.results) == [*range(300)]
    assert all(each.value == str(each.input) for each in found.results)
    if ordered:
        assert [each.index for each in found.results] == [*range(300)]
    assert server.most_busy <= 8
    assert found.progress.done == 300
    assert found.progress.usage.by_model["m"].total_tokens == 2100


def test_asynchronous_inputs() -> None:
    async def inputs() -> AsyncIterator[str]:
        for number in range(50):
            yield str(number)
            if number % 10 == 0:
                await asyncio.sleep(0.001)

    found = chat(True, Server(), inputs(), ordered=True)
    assert found.values == [str(number) for number in range(50)]


SELECTIONS: dict[str, tuple[Any, Any]] = {
    "field": ("id", "c"),
    "path": ("choices.0.message.content", "HI"),
    "nothing there": ("choices.3.message.content", None),
    "fields": (["id", "usage.total_tokens"], {"id": "c", "usage.total_tokens": 7}),
    "function": (lambda value: len(value.choices), 1),
}


@BOTH
@pytest.mark.parametrize(("select", "expected"), SELECTIONS.values(), ids=SELECTIONS)
@pytest.mark.parametrize("stored", [False, True])
def test_what_is_kept(is_async: bool, select: Any, expected: Any, stored: bool, tmp_path: Path) -> None:
    store = {"store": tmp_path / "s.sqlite"} if stored else {}
    for _ in range(2):
        found = chat(is_async, Server(), ["hi"], select=select, **store)
        assert found.values == [expected]
    assert found.results[0].stored == stored


@BOTH
def test_a_part_that_no_result_has_ends_the_run(is_async: bool) -> None:
    server = Server()
    found = chat(is_async, server, map(str, range(1000)), select="choices.0.message.contents", concurrency=2)
    assert isinstance(found.error, AttributeError) and isinstance(found.error, OpenAIError)
    assert "content" in str(found.error)
    assert len(server.texts) < 10


@BOTH
def test_the_whole_response_and_its_call(is_async: bool) -> None:
    found = chat(is_async, Server(), ["hi", "status 400"], select=None, ordered=True)
    good, bad = found.results
    assert good.value.choices[0].message.content == "HI"
    assert good.call_info and good.call_info.request_id == "req-hi" and good.call_info.attempts == 1
    assert isinstance(bad.error, APIStatusError) and bad.error.status_code == 400
    assert bad.call_info and bad.call_info.status_code == 400
    with pytest.raises(APIStatusError):
        bad.unwrap()


@BOTH
def test_retries_are_those_of_the_client(is_async: bool) -> None:
    count = iter(range(100))

    def handle(request: Any) -> MockResponse:
        return MockResponse(completion("ok")) if next(count) else MockResponse({}, status=503)

    kind: Any = AsyncOpenAI if is_async else OpenAI
    client = kind(api_key="k", max_retries=1, transport=MockTransport(handle), base_url="http://x/v1")
    quick = client.with_options(retry_policy=Quick())
    found = outcome(is_async, lambda: client.map(quick.chat.completions.create, ["a"], TEMPLATE))
    assert found.results[0].call_info and found.results[0].call_info.attempts == 2


class Quick:
    """Tries again at once."""

    def delay(self, attempt: Any, retries_left: int) -> float | None:
        return 0.0 if retries_left > 0 else None


@BOTH
def test_the_deadline_is_that_of_each_call(is_async: bool) -> None:
    def handle(request: Any) -> MockResponse:
        return MockResponse({}, status=503)

    kind: Any = AsyncOpenAI if is_async else OpenAI
    client = kind(api_key="k", max_retries=10**6, transport=MockTransport(handle), retry_policy=Slowly())
    started = time.monotonic()
    found = outcome(is_async, lambda: client.map(client.chat.completions.create, ["a", "b"], TEMPLATE, deadline=0.2))
    assert [getattr(each.error, "status_code", None) for each in found.results] == [503, 503]
    assert time.monotonic() - started < 5


class Slowly:
    def delay(self, attempt: Any, retries_left: int) -> float | None:
        return 0.05


class Label(pydantic.BaseModel):
    name: str


@BOTH
@pytest.mark.parametrize("api", ["responses", "chat.completions"])
@pytest.mark.parametrize("way", ["option", "argument", "partial"])
def test_structured_output(is_async: bool, api: str, way: str, tmp_path: Path) -> None:
    text = '{"name": "Ann"}'
    part = {"type": "output_text", "text": text, "annotations": []}
    message = {"id": "m", "type": "message", "role": "assistant", "status": "completed", "content": [part]}
    response = {
        "id": "r",
        "object": "response",
        "created_at": 1,
        "status": "completed",
        "model": "m",
        "output": [message],
    }
    calls: list[Any] = []

    def handle(request: Any) -> MockResponse:
        calls.append(json.loads(request.body))
        return MockResponse(response if request.url.endswith("/responses") else completion(text))

    kind: Any = AsyncOpenAI if is_async else OpenAI
    client = kind(api_key="k", transport=MockTransport(handle))
    is_chat = api != "responses"
    parse: Any = client.chat.completions.parse if is_chat else client.responses.parse
    template: dict[str, Any] = TEMPLATE if is_chat else {"model": "m", "input": "{}"}
    name = "response_format" if is_chat else "text_format"
    options: dict[str, Any] = {}
    if way == "option":
        options["text_format"] = Label
    elif way == "argument":
        template = {**template, name: Label}
    else:
        parse = partial(parse, **{name: Label})
    for number in range(2):
        found = outcome(is_async, lambda: client.map(parse, ["x"], template, store=tmp_path / "s.sqlite", **options))
        assert found.error is None, found.error
        value = found.results[0].unwrap()
        parsed = value.choices[0].message.parsed if is_chat else value.output_parsed
        assert parsed == Label(name="Ann")
        assert found.results[0].stored == bool(number)
    assert len(calls) == 1 and "schema" in json.dumps(calls[0])


@BOTH
def test_only_the_users_type(is_async: bool, tmp_path: Path) -> None:
    kind: Any = AsyncOpenAI if is_async else OpenAI
    client = kind(api_key="k", transport=MockTransport(lambda request: MockResponse(completion('{"name": "Ann"}'))))
    options = {"select": "choices.0.message.parsed", "text_format": Label, "store": tmp_path / "s.sqlite"}
    for _ in range(2):
        found = outcome(is_async, lambda: client.map(client.chat.completions.parse, ["x"], TEMPLATE, **options))
        assert found.values == [Label(name="Ann")]


def embeddings(request: Any) -> MockResponse:
    """Returns vectors (length of the text, position), the last one first."""
    body = json.loads(request.body)
    texts = body["input"] if isinstance(body["input"], list) else [body["input"]]
    rows = [array("f", [len(text), place]) for place, text in enumerate(texts)]
    is_coded = body.get("encoding_format") == "base64" and body["model"] != "old"
    data = [
        {
            "object": "embedding",
            "index": place,
            "embedding": base64.b64encode(row.tobytes()).decode() if is_coded else row.tolist(),
        }
        for place, row in enumerate(rows)
    ]
    usage = {"prompt_tokens": 1, "total_tokens": 1}
    return MockResponse({"object": "list", "data": data[::-1], "model": body["model"], "usage": usage})


@BOTH
@pytest.mark.parametrize("model", ["new", "old"])
def test_vectors(is_async: bool, model: str, tmp_path: Path) -> None:
    kind: Any = AsyncOpenAI if is_async else OpenAI
    client = kind(api_key="k", transport=MockTransport(embeddings))
    template = {"model": model, "input": "{}"}
    for _ in range(2):
        run = partial(client.map, client.embeddings.create, [["a", "bb"]], template)
        found = outcome(is_async, partial(run, select="vectors", store=tmp_path / "s.sqlite"))
        [vectors] = found.values
        assert [row.tolist() for row in vectors] == [[1.0, 0.0], [2.0, 1.0]]
        assert vectors.numpy().shape == (2, 2) and vectors[1:].dimensions == 2
    assert found.progress.stored == 1


@BOTH
@pytest.mark.parametrize("is_file", [False, True])
@pytest.mark.parametrize("is_known", [False, True])
def test_embed(is_async: bool, is_file: bool, is_known: bool, tmp_path: Path) -> None:
    texts = ["x" * (number % 17) for number in range(1000)]
    client: Any = (AsyncOpenAI if is_async else OpenAI)(api_key="k", transport=MockTransport(embeddings))
    options: dict[str, Any] = {"model": "new", "size": 64, "path": tmp_path / "v.f32" if is_file else None}
    inputs: Any = texts if is_known else iter(texts)

    async def main() -> Any:
        return await embed(client, inputs, **options)

    vectors: Any = asyncio.run(main()) if is_async else embed(client, inputs, **options)
    assert [row[0] for row in vectors] == [float(len(text)) for text in texts]
    if is_file:
        assert (tmp_path / "v.f32").stat().st_size == 1000 * 2 * 4


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ([{"embedding": [1, 2]}, {"embedding": [3, 4]}], [[1.0, 2.0], [3.0, 4.0]]),
        ([{"embedding": [3], "index": 1}, {"embedding": [1], "index": 0}], [[1.0], [3.0]]),
        (None, "2 embeddings"),
        ([None, 5], r"data\.0\.embedding"),
        ([{"embedding": [1], "index": 0}, {"embedding": [1]}], "one embedding for each input"),
        ([{"embedding": [1]}, {"embedding": [1, 2]}], "embeddings of one length"),
    ],
)
def test_vectors_of_other_servers(data: Any, expected: Any, tmp_path: Path) -> None:
    """Without an index, they are in the order of the inputs. No file is left of what are none."""
    client = OpenAI(api_key="k", transport=MockTransport(lambda _: {"data": data}))
    path = tmp_path / "v.f32"
    if isinstance(expected, list):
        assert [row.tolist() for row in embed(client, ["a", "b"], model="m", path=path)] == expected
    else:
        with pytest.raises(DecodeError, match=expected):
            embed(client, ["a", "b"], model="m", path=path)
        assert not path.exists()


def test_a_function_of_the_user() -> None:
    async def double(number: int) -> int:
        await asyncio.sleep(0)
        return 2 * number

    def single(number: int) -> int:
        if number == 3:
            raise RuntimeError("three")
        return number

    assert outcome(True, lambda: Server().client(True).map(double, [1, 2], {"number": "{}"}, ordered=True)).values == [
        2,
        4,
    ]
    found = outcome(False, lambda: Server().client(False).map(single, [1, 3], {"number": "{}"}, ordered=True))
    assert found.values == [1, None] and "RuntimeError: three" in str(found.results[1].error)


# --- how runs end ---


@BOTH
@pytest.mark.parametrize("ordered", [False, True])
def test_inputs_that_raise(is_async: bool, ordered: bool) -> None:
    def inputs() -> Iterator[str]:
        for number in range(40):
            yield str(number)
        raise LookupError("no more")

    found = chat(is_async, Server(0.001), inputs(), ordered=ordered)
    assert (isinstance(found.error, LookupError) and str(found.error) == "'no more'") or "no more" in str(found.error)
    assert sorted(each.index for each in found.results) == [*range(40)]


@BOTH
def test_inputs_that_block(is_async: bool) -> None:
    """What has finished is delivered while the next input is not there yet; inputs are read one at a time."""
    go, readers = threading.Event(), []

    def inputs() -> Iterator[str]:
        for number in range(3):
            readers.append(threading.current_thread())
            yield str(number)
        assert go.wait(20)
        yield "last"

    def check(result: Result[Any]) -> None:
        if result.index == 2:
            go.set()

    client = Server().client(is_async)
    make = partial(client.map, client.chat.completions.create, inputs(), TEMPLATE, ordered=True)

    async def main() -> None:
        async for result in make():
            check(result)

    if is_async:
        asyncio.run(main())
    else:
        for result in make():
            check(result)
    assert go.is_set() and len({*readers}) == 1 and readers[0] is not threading.main_thread()


@BOTH
def test_inputs_that_block_forever_do_not_keep_a_run(is_async: bool) -> None:
    def inputs() -> Iterator[str]:
        yield "a"
        threading.Event().wait()

    client = Server().client(is_async)
    run = client.map(client.chat.completions.create, inputs(), TEMPLATE)

    async def main() -> None:
        async with run:
            async for _ in run:
                break

    if is_async:
        asyncio.run(main())
    else:
        with run:
            for _ in run:
                break


@BOTH
@pytest.mark.parametrize("stop_after", [5, "10%"])
def test_the_error_budget(is_async: bool, stop_after: Any) -> None:
    texts = [f"status 400 {number}" if number % 4 == 0 else str(number) for number in range(2000)]
    server = Server(0.001)
    found = chat(is_async, server, texts, stop_after=stop_after, concurrency=4)
    assert isinstance(found.error, MapStoppedError)
    assert len(server.texts) < 60
    assert len(found.results) == len(server.texts), "calls that were made are delivered"
    failed = [each for each in found.results if each.error]
    assert found.error.failed <= len(failed) <= found.error.failed + 4
    assert "stop_after" in str(found.error)


BUDGETS = [
    # stop_after, done, failed, whether it stops, whether at the end
    (3, 10, 2, False, False),
    (3, 10, 3, True, True),
    ("5%", 10, 5, False, True),
    ("5%", 18, 2, True, True),
    ("5%", 99, 1, False, False),
    ("50%", 1, 1, False, False),
    ("0.1%", 500, 1, False, True),
    (None, 0, 10**6, False, False),
]


@pytest.mark.parametrize(("stop_after", "done", "failed", "stops", "stops_at_end"), BUDGETS)
def test_budgets(stop_after: Any, done: int, failed: int, stops: bool, stops_at_end: bool) -> None:
    progress = Progress(Concurrency(1, 1))
    progress.done, progress.failed = done, failed
    budget = Budget(stop_after)
    assert bool(budget.check(progress)) == stops
    assert bool(budget.check(progress, at_end=True)) == stops_at_end


WAYS = ["break", "with", "close", "exception", "never read"]


@BOTH
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("stored", [False, True])
def test_leaving_a_run(is_async: bool, way: str, stored: bool, tmp_path: Path) -> None:
    """Nothing is left of a run that is not read to its end, and what was read is in the store."""
    server = Server(0.005)
    client = server.client(is_async)
    path = tmp_path / "s.sqlite"
    options: dict[str, Any] = {"store": path} if stored else {}
    read: list[Result[Any]] = []

    def make() -> Any:
        return client.map(client.chat.completions.create, map(str, range(100_000)), TEMPLATE, **options)

    async def leave_async() -> None:
        if way == "never read":
            make()
        elif way == "break":
            async for result in make():
                read.append(result)
                if len(read) == 10:
                    break
        elif way == "exception":
            with pytest.raises(ZeroDivisionError):
                async with make() as run:
                    async for result in run:
                        read.append(result)
                        1 / (10 - len(read))
        else:
            run = make()
            async for result in run:
                read.append(result)
                if len(read) == 10:
                    break
            await (run.close() if way == "close" else run.__aexit__())
            assert [each async for each in run] == []

    def leave() -> None:
        if way == "never read":
            make()
        elif way == "break":
            for result in make():
                read.append(result)
                if len(read) == 10:
                    break
        elif way == "exception":
            with pytest.raises(ZeroDivisionError), make() as run:
                for result in run:
                    read.append(result)
                    1 / (10 - len(read))
        else:
            run = make()
            for result in run:
                read.append(result)
                if len(read) == 10:
                    break
            run.close() if way == "close" else run.__exit__()
            assert [*run] == []

    async def main() -> None:
        await leave_async()
        for _ in range(400):
            if len(asyncio.all_tasks()) == 1:
                break
            await asyncio.sleep(0.01)
        assert len(asyncio.all_tasks()) == 1

    before = threading.active_count()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        asyncio.run(main()) if is_async else leave()
        gc.collect()
    wait_until(lambda: threading.active_count() <= before)
    assert len(server.texts) < 1000
    assert server.busy == 0
    if stored and way != "never read":
        store = SQLiteStore(path)
        kept = {each.index for each in store.records()}
        store.close()
        assert {each.index for each in read} <= kept
        assert len(kept) == len({*server.texts} & {str(index) for index in kept})


@pytest.mark.parametrize("stored", [False, True])
def test_cancellation(stored: bool, tmp_path: Path) -> None:
    server = Server(0.01)
    client = server.client(True)
    options: dict[str, Any] = {"store": tmp_path / "s.sqlite"} if stored else {}
    read: list[Any] = []

    async def consume() -> None:
        async for result in client.map(client.chat.completions.create, range(10**6), TEMPLATE, **options):
            read.append(result)

    async def main() -> None:
        task = asyncio.create_task(consume())
        while len(read) < 20:
            await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(main())
    assert server.busy == 0
    if stored:
        store = SQLiteStore(tmp_path / "s.sqlite")
        assert store.count()[0] >= len(read)
        store.close()


@BOTH
def test_back_pressure(is_async: bool) -> None:
    """Who reads slowly stops the calls."""
    server = Server()
    client = server.client(is_async)
    run = client.map(client.chat.completions.create, map(str, range(10**6)), TEMPLATE, concurrency=4)

    async def main() -> None:
        async with run:
            await anext(run)
            await asyncio.sleep(0.3)
            assert len(server.texts) <= 64

    if is_async:
        asyncio.run(main())
    else:
        with run:
            next(run)
            time.sleep(0.3)
            assert len(server.texts) <= 64


@BOTH
def test_one_slow_call_holds_a_bounded_number_of_others(is_async: bool) -> None:
    server = Server(lambda text: 0.5 if text == "0" else 0.0)
    found = chat(is_async, server, map(str, range(2000)), ordered=True, concurrency=2)
    assert [each.index for each in found.results] == [*range(2000)]


@BOTH
def test_a_client_that_is_closed_meanwhile(is_async: bool) -> None:
    server = Server(0.002)
    client = server.client(is_async)
    run = client.map(client.chat.completions.create, map(str, range(10**6)), TEMPLATE)

    async def main() -> BaseException | None:
        await anext(run)
        await client.close()
        return (await collected_async(run)).error

    if is_async:
        error = asyncio.run(main())
    else:
        next(run)
        client.close()
        error = collected(run).error
    assert isinstance(error, OpenAIError) and "closed" in str(error)
    assert len(server.texts) < 1000


@BOTH
def test_two_runs_of_one_client(is_async: bool) -> None:
    client = Server(0.001).client(is_async)

    def make() -> Any:
        return client.map(client.chat.completions.create, map(str, range(200)), TEMPLATE)

    async def main() -> list[Outcome]:
        return list(await asyncio.gather(collected_async(make()), collected_async(make())))

    found: list[Outcome] = []
    if is_async:
        found = asyncio.run(main())
    else:
        threads = [threading.Thread(target=lambda: found.append(collected(make()))) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert [len(each.results) for each in found] == [200, 200]


def test_several_threads_read_one_run() -> None:
    client = Server(0.001).client(False)
    run = client.map(client.chat.completions.create, map(str, range(300)), TEMPLATE)
    found: list[Outcome] = []
    threads = [threading.Thread(target=lambda: found.append(collected(run))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(result.index for each in found for result in each.results) == [*range(300)]


# --- stores ---


@BOTH
@pytest.mark.parametrize("ordered", [False, True])
def test_a_run_is_resumed(is_async: bool, ordered: bool, tmp_path: Path) -> None:
    server, path = Server(), tmp_path / "s.sqlite"
    texts = [str(number) for number in range(200)]
    first = chat(is_async, server, texts[:120], store=path)
    second = chat(is_async, server, texts, store=path, ordered=ordered)
    assert sorted(server.texts) == sorted(texts), "each call once"
    assert sorted(each.index for each in second.results) == [*range(200)]
    assert all(each.value == each.input for each in second.results)
    assert {each.index for each in second.results if each.stored} == {each.index for each in first.results}
    left_out = chat(is_async, server, [*texts, "new"], store=path, skip_stored=True, ordered=ordered)
    assert [each.input for each in left_out.results] == ["new"]
    assert left_out.progress.stored == 200


@BOTH
@pytest.mark.parametrize("ordered", [False, True])
def test_inputs_that_occur_twice_are_paid_once(is_async: bool, ordered: bool, tmp_path: Path) -> None:
    server = Server(0.002)
    texts = [str(number % 10) for number in range(100)]
    found = chat(is_async, server, texts, store=tmp_path / "s.sqlite", ordered=ordered)
    assert sorted(server.texts) == sorted({*texts})
    assert sorted(each.index for each in found.results) == [*range(100)]
    assert all(each.value == each.input for each in found.results)


@BOTH
def test_failures_are_tried_again(is_async: bool, tmp_path: Path) -> None:
    server, path = Server(), tmp_path / "s.sqlite"
    for options, calls in (({}, 1), ({}, 2), ({"retry_failed": False}, 2)):
        found = chat(is_async, server, ["status 400", "a"], store=path, ordered=True, **options)
        assert server.texts.count("status 400") == calls
        bad = found.results[0].error
        assert isinstance(bad, (APIStatusError, StoredError)) and bad.status_code == 400
        assert "no status 400" in str(bad)
    assert server.texts.count("a") == 1
    assert found.results[0].stored


KEYS: dict[str, tuple[Any, list[str]]] = {
    "field": ("id", ["1", "2"]),
    "function": (lambda input: f"k{input['id']}", ["k1", "k2"]),
}


@BOTH
@pytest.mark.parametrize(("key", "expected"), KEYS.values(), ids=KEYS)
def test_keys_of_the_user(is_async: bool, key: Any, expected: list[str], tmp_path: Path) -> None:
    template = {"model": "m", "messages": [{"role": "user", "content": "{text}"}]}
    inputs = [{"id": 1, "text": "a"}, {"id": 2, "text": "b"}]
    options: dict[str, Any] = {"key": key, "store": tmp_path / "s.sqlite", "ordered": True}
    found = chat(is_async, Server(), inputs, template, **options)
    assert [each.key for each in found.results] == expected
    other = chat(is_async, Server(), [{"id": 1, "text": "other"}, {"id": None, "text": "b"}], template, **options)
    assert "stored for another request" in str(other.results[0].error)
    if key == "id":
        assert "key: expected a string" in str(other.results[1].error)


def test_digests() -> None:
    """Requests with the same content have the same key, whatever does not change their results."""
    one = digest("op", {"a": 1, "b": {"c": [1, "ü"], "d": None}})
    assert one == digest("op", {"b": {"d": None, "c": [1, "ü"]}, "a": 1, "timeout": 3, "extra_headers": {"x": "y"}})
    others = [digest("other", {"a": 1}), digest("op", {"a": 2}), digest("op", {"a": 1.0}), digest("op", {"a": True})]
    others += [digest("op", {"a": b"1"}), digest("op", {"a": Label}), digest("op", {"a": Label(name="1")}), one]
    assert len({*others}) == len(others)
    with pytest.raises(InputError, match="key: "):
        digest("op", {"a": object()})


def test_a_store_is_of_one_operation(tmp_path: Path) -> None:
    chat(False, Server(), ["a"], store=tmp_path / "s.sqlite")
    client: Any = OpenAI(api_key="k", transport=MockTransport(embeddings))
    run = client.map(client.embeddings.create, ["a"], {"model": "m", "input": "{}"}, store=tmp_path / "s.sqlite")
    found = collected(run)
    assert isinstance(found.error, OpenAIError) and "chat.completions.create" in str(found.error)


# --- how many calls at a time, and what is shown ---


def test_concurrency_adapts() -> None:
    """It grows while the server keeps pace, halves when it refuses, once per round, and falls when it is slow."""
    limits, now = Concurrency(4, 100), 0.0
    for _ in range(200):
        limits.succeeded(1.0, now)
        now += 0.1
    assert limits.limit == 100
    limits.refused(now, now)
    assert limits.limit == 100, "one of a hundred means nothing"
    for _ in range(50):
        limits.refused(now, now + 1.0)
    assert limits.limit == 50
    for _ in range(2):
        limits.refused(now + 2, now + 3)
    assert limits.limit == 25
    before = limits.limit
    for _ in range(before * 5):
        limits.waited(9.0)
        limits.succeeded(10.0, now + 11)
    assert before < limits.limit <= before + 10, "what has waited for its place is not slow"
    for _ in range(2000):
        limits.succeeded(40.0, now + 60)
    assert limits.limit >= 100 // 8


OVERLOADED = [
    (200, {}, False),
    (400, {}, False),
    (408, {}, True),
    (429, {}, True),
    (429, {"retry-after": "1"}, False),
    (429, {"x-ratelimit-limit-requests": "10", "x-ratelimit-remaining-requests": "0"}, False),
    (429, {"x-ratelimit-limit-requests": "10", "x-ratelimit-remaining-requests": "5"}, True),
    (503, {"retry-after": "1"}, True),
]


@pytest.mark.parametrize(("status", "headers", "expected"), OVERLOADED)
def test_what_is_a_sign_of_overload(status: int, headers: dict[str, str], expected: bool) -> None:
    assert is_overloaded(status, Headers(headers.items())) is expected


@pytest.mark.parametrize(("given", "expected"), [(None, (4, 99)), (7, (7, 7)), ((2, 5), (2, 5))])
def test_concurrency_that_is_given(given: Any, expected: tuple[int, int]) -> None:
    limits = concurrency(given, 99)
    assert (limits.low, limits.high) == expected and limits.limit == limits.low


@BOTH
def test_concurrency_grows(is_async: bool) -> None:
    server = Server(0.01)
    chat(is_async, server, map(str, range(300)), concurrency=(1, 20))
    assert 10 <= server.most_busy <= 20


@BOTH
def test_progress_is_shown_to_a_function(is_async: bool) -> None:
    seen: list[str] = []
    found = chat(
        is_async,
        Server(0.05),
        [str(number) for number in range(60)],
        progress=lambda progress: seen.append(str(progress)),
        prices={"m": Price(input=1e6, output=1e6)},
        concurrency=2,
    )
    assert len(seen) >= 2 and "/60 done" in seen[0] and "left" in seen[0]
    assert found.progress.cost == 60 * 7
    assert found.progress.tokens == 60 * 7


class Terminal:
    def __init__(self, is_terminal: bool) -> None:
        self.is_terminal = is_terminal
        self.text = ""

    def isatty(self) -> bool:
        return self.is_terminal

    def write(self, text: str) -> None:
        self.text += text

    def flush(self) -> None:
        pass


@pytest.mark.parametrize("is_terminal", [False, True])
def test_progress_is_shown_on_standard_error(is_terminal: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal(is_terminal)
    display = Display(terminal)  # type: ignore[arg-type]
    progress = Progress(Concurrency(1, 1), 10)
    progress.done, progress.failed = 4, 1
    display(progress)
    display.end(progress)
    assert terminal.text.endswith("\n") and "5/10 done, 1 failed" in terminal.text
    assert ("\r" in terminal.text) == is_terminal == ("50%" in terminal.text)


@pytest.mark.parametrize(("seconds", "text"), [(5, "0:05"), (65, "1:05"), (3725, "1:02:05")])
def test_durations(seconds: float, text: str) -> None:
    assert duration(seconds) == text


# --- processes ---

PROGRAM = """
import asyncio, sys
from openapiopenai import AsyncOpenAI, OpenAI

url, path, is_async = sys.argv[1], sys.argv[2], sys.argv[3] == "True"
template = {"model": "m", "messages": [{"role": "user", "content": "{}"}]}
client = (AsyncOpenAI if is_async else OpenAI)(api_key="k", base_url=url, max_retries=0)
run = client.map(client.chat.completions.create, range(120), template, store=path, concurrency=8)

def note(result):
    result.unwrap()
    print(result.index, flush=True)

async def main():
    async for result in run:
        note(result)

if is_async:
    asyncio.run(main())
else:
    for result in run:
        note(result)
"""


class Counting:
    """A server on a socket that counts the texts it was asked."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def respond(self, request: Received) -> Reply:
        text = str(json.loads(request.body)["messages"][0]["content"])
        self.texts.append(text)
        time.sleep(0.02)
        return Reply(200, {"content-type": "application/json"}, [json.dumps(completion(text)).encode()])


def started(url: str, path: Path, is_async: bool) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", PROGRAM, url, str(path), str(is_async)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


@pytest.mark.slow
@BOTH
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT], ids=["kill", "interrupt"])
def test_a_process_that_is_ended(is_async: bool, how: signal.Signals, tmp_path: Path) -> None:
    """What was yielded is in the store, and is neither lost nor asked again; nothing hangs."""
    server, path = Counting(), tmp_path / "s.sqlite"
    with loopback(server.respond) as url:
        process = started(url, path, is_async)
        assert process.stdout
        seen = [process.stdout.readline().strip() for _ in range(20)]
        process.send_signal(how)
        rest, errors = process.communicate(timeout=30)
        seen += rest.split()
        before = len(server.texts)
        assert ("KeyboardInterrupt" in errors) == (how == signal.SIGINT)
        assert "never awaited" not in errors and "destroyed" not in errors
        assert before < 120
        again = started(url, path, is_async)
        indices, errors = again.communicate(timeout=60)
    assert not errors
    assert sorted(map(int, indices.split())) == [*range(120)]
    counts = Counter(server.texts)
    assert len(counts) == 120
    assert all(counts[each] == 1 for each in seen), "not asked again"
    assert sum(counts.values()) <= 120 + 8, "but those that were under way"


@pytest.mark.slow
@BOTH
def test_processes_share_the_work(is_async: bool, tmp_path: Path) -> None:
    server, path = Counting(), tmp_path / "s.sqlite"
    with loopback(server.respond) as url:
        processes = [started(url, path, is_async) for _ in range(2)]
        outputs = [process.communicate(timeout=60) for process in processes]
    for indices, errors in outputs:
        assert not errors
        assert sorted(map(int, indices.split())) == [*range(120)]
    assert sorted(server.texts, key=int) == [str(number) for number in range(120)]
