"""Objects of a type of the user while their JSON arrives, in both APIs; and JSON within text, in streams and batches."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field
from typing import Any, Literal

import pydantic
import pytest
from typing_extensions import TypeAliasType, TypedDict

from openapiopenai import AsyncOpenAI, MockTransport, OpenAI, Request, batch_request
from openapiopenai.helpers.chat_events import partial_json
from openapiopenai.helpers.prefixes import prefix_of
from openapiopenai.helpers.wrapped_json import begun

from .awaited import Awaited, drive

both = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
apis = pytest.mark.parametrize("api", ["responses", "chat"])


class Place(pydantic.BaseModel):
    town: str
    floor: int | None = None


class Person(pydantic.BaseModel):
    name: str
    age: int
    kind: Literal["guest", "host"]
    places: list[Place]
    home: Place | None
    short: str = pydantic.Field(min_length=3, alias="shortName")

    def greet(self) -> str:
        return f"Hi {self.name}"


@dataclass
class Point:
    x: int
    label: str
    tags: list[str] = field(default_factory=list)


class Told(TypedDict):
    title: str
    points: list[int]


@pydantic.dataclasses.dataclass
class Checked:
    x: int
    label: str = pydantic.Field(default="none", alias="L")


class Places(pydantic.RootModel[list[Place]]):
    pass


class Moved(pydantic.BaseModel):
    start: str = pydantic.Field(validation_alias="from")
    end: str = pydantic.Field(validation_alias=pydantic.AliasChoices("to", "until"))
    stops: set[Place] = set()
    times: int


class Guest(pydantic.BaseModel):
    kind: Literal["guest"]
    nights: int


Named = TypeAliasType("Named", list[Place])


def built(kind: Any, text: str) -> Any:
    return prefix_of(kind, partial_json(text))


WHOLE = {
    "name": "Ann", "age": 36, "kind": "guest", "places": [{"town": "Oslo", "floor": 1}, {"town": "Rome", "floor": None}],
    "home": {"town": "Bergen", "floor": 2}, "shortName": "Annie",
}  # fmt: skip
PREFIXES: list[tuple[str, dict[str, Any]]] = [
    ("{", {"name": None, "age": None, "places": None}),
    ('{"name": "An', {"name": "An", "age": None}),
    ('{"name": "Ann", "age": 36, "kind": "gue', {"age": 36, "kind": None}),
    ('{"name": "Ann", "age": 36, "kind": "guest", "places": [', {"kind": "guest", "places": []}),
    ('{"name": "Ann", "age": "old", "kind": "guest"', {"name": "Ann", "age": None, "kind": "guest"}),
    ('{"name": "Ann", "shortName": "An', {"short": None}),
    ('{"name": "Ann", "shortName": "Ann', {"short": "Ann"}),
    (json.dumps(WHOLE), {"name": "Ann", "short": "Annie"}),
]


@pytest.mark.parametrize(("text", "expected"), PREFIXES)
def test_the_beginning_of_a_model(text: str, expected: dict[str, Any]) -> None:
    made = built(Person, text)
    assert isinstance(made, Person) and {name: getattr(made, name) for name in expected} == expected


def test_objects_within_grow_too() -> None:
    made = built(Person, '{"name": "Ann", "places": [{"town": "Oslo", "floor": 1}, {"town": "Ro')
    assert made.places == [Place(town="Oslo", floor=1), Place(town="Ro")] and made.greet() == "Hi Ann"
    home = built(Person, '{"home": {"floor": 2').home
    assert isinstance(home, Place) and (home.floor, home.town) == (2, None)
    assert built(Person, json.dumps(WHOLE)) == Person.model_validate(WHOLE)


def test_every_prefix_is_of_the_type() -> None:
    text = json.dumps(WHOLE)
    for end in range(1, len(text) + 1):
        made = built(Person, text[:end])
        assert isinstance(made, Person)
        assert made.name is None or "Ann".startswith(made.name)
        assert all(isinstance(each, Place) for each in made.places or ())
    assert built(Person, "") is None


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        (Point, '{"x": 1, "label": "a', Point(1, "a")),
        (Point, '{"tags": ["a", "b', Point(None, None, ["a", "b"])),  # type: ignore[arg-type]
        (Told, '{"title": "A", "points": [1, 2, "x"', {"title": "A", "points": [1, 2]}),
        (Told, "{", {}),
        (list[Place], '[{"town": "Oslo"}, {"town": "R', [Place(town="Oslo"), Place(town="R")]),
        (dict[str, Point], '{"a": {"x": 1', {"a": Point(1, None)}),  # type: ignore[arg-type]
        (Place | None, '{"town": "R', Place(town="R")),
        (int, '"x"', None),
        (tuple[int, ...], "[1, 2", (1, 2)),
        (tuple[int, Place], '[1, {"town": "R', (1, Place(town="R"))),
        (list[tuple[str, Place]], '[["a", {"floor": 1', [("a", Place.model_construct(town=None, floor=1))]),
        (Named, '[{"town": "R', [Place(town="R")]),
        (Places, '[{"town": "Oslo"}, {"town": "R', Places([Place(town="Oslo"), Place(town="R")])),
        (Checked, '{"x": 1', Checked(1)),
        (set[Place], '[{"town": "Oslo"}', None),
        (Place | Guest, '{"kind": "guest"', Guest.model_construct(kind="guest", nights=None)),
    ],
    ids=str,
)
def test_the_beginning_of_any_type(kind: Any, text: str, expected: Any) -> None:
    assert built(kind, text) == expected


def test_names_of_fields_and_what_cannot_be_in_a_set() -> None:
    made = built(Moved, '{"from": "Oslo", "until": "Ro')
    assert (made.start, made.end, made.stops, made.times) == ("Oslo", "Ro", set(), None)
    assert built(Moved, '{"to": "Rome", "stops": [{"town": "Bergen"}').end == "Rome"


PIECES = [
    '{"name": "A',
    'nn", "age": 3',
    '6, "kind": "guest", "places": [{"town": "Os',
    'lo", "floor": 1}], "home": null, ',
]
LAST = '"shortName": "Annie"}'


def chat_stream(pieces: list[str]) -> str:
    chunks: list[Any] = [{"index": 0, "delta": {"content": each}, "finish_reason": None} for each in pieces]
    chunks.append({"index": 0, "delta": {}, "finish_reason": "stop"})
    bodies = [{"id": "c", "object": "chat.completion.chunk", "model": "m", "choices": [each]} for each in chunks]
    return "".join(f"data: {json.dumps(body)}\n\n" for body in bodies) + "data: [DONE]\n\n"


def response_stream(pieces: list[str]) -> str:
    place = {"item_id": "msg_1", "output_index": 0, "content_index": 0}
    message = {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed"}
    part = {"type": "output_text", "text": "".join(pieces), "annotations": []}
    whole = {"id": "resp_1", "object": "response", "status": "completed", "output": [{**message, "content": [part]}]}
    events = [{"type": "response.output_text.delta", "delta": each, **place} for each in pieces]
    events += [{"type": "response.output_text.done", "text": part["text"], **place}]
    events += [{"type": "response.completed", "response": whole}]
    return "".join(f"data: {json.dumps({**each, 'sequence_number': n})}\n\n" for n, each in enumerate(events))


def run(code: Any, respond: Any, is_async: bool) -> Any:
    transport = MockTransport(respond)
    if is_async:
        return asyncio.run(code(AsyncOpenAI(api_key="k", transport=transport)))
    return drive(code(Awaited(OpenAI(api_key="k", transport=transport))))


async def partials(client: Any, api: str, kind: Any, **more: Any) -> tuple[list[Any], Any]:
    """Return the partial objects of a stream, and the final one."""
    if api == "chat":
        opening = client.chat.completions.stream(model="m", messages=[], response_format=kind, **more)
        async with opening as stream:
            found = [event.partial async for event in stream if event.type == "content.delta"]
            final = await stream.get_final_completion()
            return found, final.choices[0].message.parsed
    async with client.responses.stream(model="m", input="Hi", text_format=kind, **more) as stream:
        found = [event.partial async for event in stream if event.type == "response.output_text.delta"]
        return found, (await stream.get_final_response()).output_parsed


def stream_of(api: str, pieces: list[str]) -> str:
    return chat_stream(pieces) if api == "chat" else response_stream(pieces)


@both
@apis
def test_partial_objects_of_a_stream(api: str, is_async: bool) -> None:
    found, final = run(
        lambda client: partials(client, api, Person), lambda request: stream_of(api, [*PIECES, LAST]), is_async
    )
    assert all(isinstance(each, Person) for each in found)
    assert [each.name for each in found] == ["A", "Ann", "Ann", "Ann", "Ann"]
    assert [each.age for each in found] == [None, found[1].age, 36, 36, 36]
    assert found[2].places == [Place(town="Os")] and found[-1] == final == Person.model_validate_json(
        "".join([*PIECES, LAST])
    )


@both
@apis
def test_partial_values_without_a_type(api: str, is_async: bool) -> None:
    async def code(client: Any) -> Any:
        if api == "chat":
            async with client.chat.completions.stream(model="m", messages=[]) as stream:
                return [event.partial async for event in stream if event.type == "content.delta"]
        async with client.responses.stream(model="m", input="Hi") as stream:
            return [event.partial async for event in stream if event.type == "response.output_text.delta"]

    assert run(code, lambda request: stream_of(api, ['{"a": "b', 'c"}']), is_async) == [{"a": "b"}, {"a": "bc"}]


@both
def test_other_streams_have_none(is_async: bool) -> None:
    async def code(client: Any) -> None:
        async for event in await client.responses.create(model="m", input="Hi", stream=True):
            if event.type == "response.output_text.delta":
                with pytest.raises(AttributeError, match=r"partial: only the events of responses\.stream have it"):
                    print(event.partial)

    run(code, lambda request: response_stream(["a"]), is_async)


WRAPPED = ["<think>A {bra", "ce}?</think>\nHere", ": ```json\n", '{"town": "Os', 'lo", "floor": 1}\n```', "\nDone."]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<think>{", ""), ("<think>{}</think>", ""), ('a: {"b', '{"b'), ('```json\n{"a": 1', '{"a": 1'), ("no", ""),
        ('```json\n{"a": 1}\n```\n{', '{"a": 1}'), ('{"a": 1} and {"b": 2', '{"a": 1}'), ('x</think>[1, 2', "[1, 2"),
    ],
)  # fmt: skip
def test_where_json_begins(text: str, expected: str) -> None:
    assert begun(text) == expected


@both
@apis
def test_json_within_the_text_of_a_stream(api: str, is_async: bool) -> None:
    found, final = run(
        lambda client: partials(client, api, Place, extract_json=True),
        lambda request: stream_of(api, WRAPPED),
        is_async,
    )
    assert [each and each.town for each in found] == [None, None, None, "Os", "Oslo", "Oslo"]
    assert final == Place(town="Oslo", floor=1)


@both
@apis
def test_json_within_the_texts_of_a_batch(api: str, is_async: bool) -> None:
    text = "".join(WRAPPED)
    chat = {
        "id": "c",
        "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": text}}],
    }
    part = {"type": "output_text", "text": text, "annotations": []}
    message = {"type": "message", "id": "m", "role": "assistant", "status": "completed", "content": [part]}
    body = chat if api == "chat" else {"id": "r", "status": "completed", "output": [message]}
    endpoint = "/v1/chat/completions" if api == "chat" else "/v1/responses"
    batch = {"id": "b", "object": "batch", "endpoint": endpoint, "status": "completed", "output_file_id": "f"}

    def respond(request: Request) -> Any:
        if request.url.endswith("/content"):
            return json.dumps({"custom_id": "a", "response": {"status_code": 200, "body": body}})
        return batch if "batches" in request.url else {"id": "f", "object": "file"}

    def parsed_of(result: Any) -> Any:
        value = result.unwrap()
        return value.choices[0].message.parsed if api == "chat" else value.output_parsed

    async def code(client: Any) -> None:
        kept = [each async for each in client.batches.results("b", text_format=Place, extract_json=True)]
        assert [parsed_of(each) for each in kept] == [Place(town="Oslo", floor=1)]
        [strict] = [each async for each in client.batches.results("b", text_format=Place)]
        assert strict.error is not None
        plain = getattr(client, "of", client)
        wanted: dict[str, Any] = (
            {"messages": [], "response_format": Place} if api == "chat" else {"input": "Hi", "text_format": Place}
        )
        method = plain.chat.completions.parse if api == "chat" else plain.responses.parse
        request = batch_request(method, "a", model="m", extract_json=True, **wanted)
        assert [parsed_of(each) async for each in client.batches.run([request], poll_interval_ms=0)] == [
            Place(town="Oslo", floor=1)
        ]

    run(code, respond, is_async)
