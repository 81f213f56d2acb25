"""Outputs as the user's own types: schemas, parsing, errors, streams."""

from __future__ import annotations

import asyncio
import copy
import datetime
import enum
import json
import pickle
import typing
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Annotated, Any, Generic, Literal, NotRequired, TypeVar

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, Field, TypeAdapter, ValidationError, create_model, field_validator
from typing_extensions import TypedDict

from examples import structured as example
from examples.local_model import LocalModelUnavailable, local_model
from openapiopenai import (
    AsyncOpenAI,
    ContentFilterFinishReasonError,
    LengthFinishReasonError,
    MockResponse,
    MockTransport,
    NotParsedError,
    NotStrictError,
    OpenAI,
    OpenAIError,
    OutputParseError,
    ParsedChatCompletion,
    ParsedResponse,
    RefusalError,
    Response,
    ResponseTextParam,
    UnexpectedContentError,
    strict_schema,
)

from .awaited import Awaited, drive
from .conftest import same
from .typing import structured as sample
from .typing.structured import Person

pytestmark = pytest.mark.slow

T = TypeVar("T")

# --- schemas ---


class Color(enum.Enum):
    red = "red"
    green = "green"


class Cat(BaseModel):
    kind: Literal["cat"] = "cat"
    lives: int = Field(9, ge=1)


class Dog(BaseModel):
    kind: Literal["dog"]
    name: Annotated[str, Field(min_length=2, pattern="^[A-Z]")]


class Node(BaseModel):
    """A node of a tree."""

    value: int
    children: list[Node] = []


class Described(BaseModel):
    node: Node = Field(description="The root.")
    color: Color = Field(Color.red, description="Which.", examples=["red"])
    plain: Color = Color.green


class Pets(BaseModel):
    pets: list[Annotated[Cat | Dog, Field(discriminator="kind")]]
    best: Cat | Dog | None = None


class Box(BaseModel, Generic[T]):
    inside: T


class Scalars(BaseModel):
    when: datetime.datetime
    site: Annotated[str, Field(json_schema_extra={"format": "uri"})]
    unique: set[str]
    pair: tuple[float, float]
    mixed: Literal[1, "a", None]
    ahead: Annotated[str, Field(json_schema_extra={"pattern": "^(?!no)"})]


class Open(BaseModel, extra="allow"):
    name: str = Field(alias="Name")


class Empty(BaseModel):
    pass


@dataclass
class Town:
    name: str
    people: list[Person] = field(default_factory=list)


class Movie(TypedDict):
    title: str
    year: NotRequired[int]


class Counted(BaseModel):
    counts: dict[str, int]


class Nested(BaseModel):
    boxes: list[Box[dict[str, int]]]


class Loose(BaseModel):
    things: list[Any]


class Uneven(BaseModel):
    place: list[tuple[int, str]]


class Calls(BaseModel):
    back: Callable[[], int]


class OldMovie(typing.TypedDict):
    title: str


ALWAYS = "made required: the model always gives it; `| None` lets it leave it out"
CHECKED = "left out: it holds when an answer is parsed"

STRICT: list[tuple[Any, str, list[str]]] = [
    (Person, "Person", []),
    (Empty, "Empty", []),
    (Cat, "Cat", [f"Cat.lives: {ALWAYS}", "Cat.lives: default left out"]),
    (Dog, "Dog", [f"Dog.name: minLength {CHECKED}"]),
    (Node, "Node", [f"Node.children: {ALWAYS}", "Node.children: default left out"]),
    (
        Described,
        "Described",
        [
            f"Described.color: {ALWAYS}",
            f"Described.plain: {ALWAYS}",
            f"Described.node.children: {ALWAYS}",
            "Described.node.children: default left out",
            f"Node.children: {ALWAYS}",
            "Node.children: default left out",
            "Described.color: default left out",
            "Described.color: examples left out",
            "Described.plain: default left out",
        ],
    ),
    (
        Pets,
        "Pets",
        [
            "Pets.best: made required: null stands for absent",
            f"Cat.lives: {ALWAYS}",
            "Cat.lives: default left out",
            f"Dog.name: minLength {CHECKED}",
        ],
    ),
    (Box[int], "Box_int", []),
    (create_model("箱", size=int), "Output", []),
    (
        Scalars,
        "Scalars",
        [
            f"Scalars.site: format uri {CHECKED}",
            f"Scalars.unique: uniqueItems {CHECKED}",
            f"Scalars.ahead: pattern {CHECKED}",
        ],
    ),
    (Open, "Open", ["Open: other properties are not allowed"]),
    (Town, "Town", [f"Town.people: {ALWAYS}"]),
    (Movie, "Movie", [f"Movie.year: {ALWAYS}"]),
    (Annotated[Town, "of no account"], "Town", [f"Town.people: {ALWAYS}"]),
]


class Awaiting(BaseModel):
    """Holds a class that is not defined yet."""

    value: Nowhere  # type: ignore[name-defined]  # noqa: F821


NOT_STRICT: list[tuple[Any, str]] = [
    (Counted, "Counted.counts: a dict with any keys cannot be strict; use a list of pairs or a class"),
    (Nested, "Box[dict[str, int]].inside: a dict with any keys cannot be strict; use a list of pairs or a class"),
    (Loose, "Loose.things[]: it may be anything; name its type"),
    (Uneven, "Uneven.place[]: a tuple of different types cannot be strict; use a class"),
    (Calls, "Calls.back: callable has no form in JSON"),
    (dict[str, int], "dict[str, int]: a dict with any keys cannot be strict; use a list of pairs or a class"),
    (list[int], "list[int]: an answer is one object, not array; put it into a class as a field"),
    (Cat | Dog, "an answer is one object, not a union; put it into a class as a field"),
    (int, "int: an answer is one object, not integer; put it into a class as a field"),
    (Any, "an answer is one object, not anything"),
    (object(), "Unable to generate pydantic-core schema"),
    ("Nowhere", "name 'Nowhere' is not defined"),
    (Awaiting, "Awaiting: name 'Nowhere' is not defined"),
]


@pytest.mark.parametrize(("of", "name", "changes"), STRICT, ids=[name for _, name, _ in STRICT])
def test_strict(of: Any, name: str, changes: list[str]) -> None:
    strict = strict_schema(of)
    assert strict.name == name
    assert list(map(str, strict.changes)) == changes
    jsonschema.Draft202012Validator.check_schema(strict.schema)
    assert strict.schema["type"] == "object" and "$ref" not in strict.schema
    check(strict.schema)


KEYWORDS = {
    *("type", "title", "description", "properties", "required", "additionalProperties", "items", "anyOf", "$defs"),
    *("enum", "const", "pattern", "format", "minimum", "minItems", "maxItems"),
}


def check(schema: dict[str, Any]) -> None:
    """That the API takes a schema, by its own rules."""
    if "$ref" in schema:
        assert schema.keys() == {"$ref"}
        return
    assert schema.keys() <= KEYWORDS
    assert schema.get("type") or schema.get("anyOf")
    if schema.get("type") == "object":
        assert schema["required"] == list(schema["properties"]) and schema["additionalProperties"] is False
    inner = [*schema.get("properties", {}).values(), *schema.get("$defs", {}).values(), *schema.get("anyOf", ())]
    for each in [*inner, schema["items"]] if schema.get("type") == "array" else inner:
        check(each)


@pytest.mark.parametrize(("of", "message"), NOT_STRICT, ids=[message[:50] for _, message in NOT_STRICT])
def test_not_strict(of: Any, message: str) -> None:
    with pytest.raises(NotStrictError) as caught:
        strict_schema(of)
    assert message in str(caught.value)
    assert isinstance(caught.value, OpenAIError)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_typed_dicts_of_old_pythons() -> None:
    try:
        TypeAdapter(OldMovie)
    except Exception:
        with pytest.raises(NotStrictError, match=r"OldMovie: Please use `typing_extensions\.TypedDict`"):
            strict_schema(OldMovie)
    else:
        assert strict_schema(OldMovie).name == "OldMovie"


def test_the_schema_of_a_union_and_of_a_description() -> None:
    pets = strict_schema(Pets).schema
    assert pets["properties"]["pets"]["items"] == {"anyOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}]}
    assert pets["$defs"]["Cat"] == {
        "title": "Cat",
        "type": "object",
        "properties": {
            "kind": {"title": "Kind", "type": "string", "const": "cat"},
            "lives": {"title": "Lives", "type": "integer", "minimum": 1},
        },
        "required": ["kind", "lives"],
        "additionalProperties": False,
    }
    described = strict_schema(Described).schema["properties"]
    assert described["node"]["description"] == "The root." and described["node"]["required"] == ["value", "children"]
    assert described["plain"] == {"$ref": "#/$defs/Color"}
    assert strict_schema(Scalars).schema["properties"]["mixed"]["type"] == ["integer", "string", "null"]
    assert strict_schema(Scalars).schema["properties"]["pair"]["items"] == {"type": "number"}


def test_a_recursive_class() -> None:
    class Loop(BaseModel):
        again: Loop = Field(description="Never ends.")

    assert strict_schema(Loop).schema["$defs"]["Loop"]["required"] == ["again"]


DOGS = st.builds(Dog, kind=st.just("dog"), name=st.just("Rex"))
VALUES = [
    st.builds(Cat, lives=st.integers(1)),
    st.builds(Pets, pets=st.lists(DOGS | st.builds(Cat)), best=st.none() | DOGS),
    st.builds(Described, node=st.builds(Node, value=st.integers(), children=st.just([]))),
    st.builds(Town, name=st.text(), people=st.lists(st.builds(Person))),
]


@given(st.one_of(VALUES))
def test_values_of_a_type_fit_its_schema_and_parse(value: Any) -> None:
    adapter: TypeAdapter[Any] = TypeAdapter(type(value))
    text = adapter.dump_json(value)
    jsonschema.validate(json.loads(text), strict_schema(type(value)).schema)
    with client_of(completion_payload(text.decode())) as client:
        completion = client.chat.completions.parse(model="m", messages=[], response_format=type(value))
    assert completion.choices[0].message.parsed == value


# --- responses ---

ANNA = '{"name": "Anna", "age": 31}'
PARSED = Person(name="Anna", age=31)


def response_payload(*parts: Any, **more: Any) -> dict[str, Any]:
    content = [{"type": "output_text", "text": p, "annotations": []} if isinstance(p, str) else p for p in parts]
    message = {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": content}
    return {
        **{"id": "resp_1", "object": "response", "created_at": 1.0, "status": "completed", "error": None},
        **{"output": [{"type": "reasoning", "id": "rs_1", "summary": []}, message], "new": [1, {"x": None}]},
        **more,
    }


def completion_payload(content: Any = None, finish_reason: str = "stop", **message: Any) -> dict[str, Any]:
    message = {"role": "assistant", "content": content, "refusal": None, **message}
    choice = {"index": 0, "finish_reason": finish_reason, "message": message, "new": 5}
    return {"id": "chat_1", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}


def client_of(response: Any) -> OpenAI:
    return OpenAI(api_key="k", transport=MockTransport(lambda _: response))


def async_client_of(response: Any) -> AsyncOpenAI:
    return AsyncOpenAI(api_key="k", transport=MockTransport(lambda _: response))


def both(response: Any, function: Callable[[Any], Any]) -> list[Any]:
    """What a function of an asynchronous client makes of a response, with each kind of client."""

    return [drive(function(Awaited(client_of(response)))), asyncio.run(function(async_client_of(response)))]


async def parse_response(client: AsyncOpenAI) -> Any:
    return await client.responses.parse(model="m", input="?", text_format=Person)


async def parse_chat(client: AsyncOpenAI) -> Any:
    return await client.chat.completions.parse(model="m", messages=[], response_format=Person)


def test_request_bodies() -> None:
    transport = MockTransport(lambda request: response_events("") if b'"stream"' in request.body else {})  # type: ignore[operator]
    client = OpenAI(api_key="k", transport=transport)
    client.responses.parse(model="m", input="?", text_format=Person, text={"verbosity": "low"})
    client.responses.parse(model="m", input="?", text_format=Person, text=ResponseTextParam(verbosity="low"))
    with client.responses.stream(model="m", input="?", text_format=Person, text={"verbosity": "low"}):
        pass
    client.chat.completions.parse(model="m", messages=[], response_format=Person)
    client.chat.completions.parse(model="m", messages=[], response_format={"type": "json_object"})
    client.chat.completions.parse(model="m", messages=[])
    client.responses.parse(model="m", input="?")
    bodies = [json.loads(request.body or b"") for request in transport.requests]  # type: ignore[arg-type]
    wanted = {"name": "Person", "schema": strict_schema(Person).schema, "strict": True}
    text = {"verbosity": "low", "format": {"type": "json_schema", **wanted}}
    chat = {"type": "json_schema", "json_schema": wanted}
    assert bodies == [
        {"model": "m", "input": "?", "text": text},
        {"model": "m", "input": "?", "text": text},
        {"model": "m", "input": "?", "text": text, "stream": True},
        {"model": "m", "messages": [], "response_format": chat},
        {"model": "m", "messages": [], "response_format": {"type": "json_object"}},
        {"model": "m", "messages": []},
        {"model": "m", "input": "?"},
    ]


def test_wrong_arguments() -> None:
    client: Any = client_of({})
    with pytest.raises(TypeError, match="give text_format, or a format in text, not both"):
        client.responses.parse(model="m", text_format=Person, text={"format": {"type": "text"}})
    with pytest.raises(TypeError, match=r"parse\(\) takes no stream"):
        client.chat.completions.parse(model="m", messages=[], stream=True)
    with pytest.raises(TypeError, match="text_format: expected a class"):
        client.responses.parse(model="m", text_format={"type": "json_object"})
    with pytest.raises(NotStrictError):
        client.responses.stream(model="m", text_format=Counted)


def test_a_response() -> None:
    aside = {"type": "message", "id": "msg_0", "role": "assistant", "phase": "commentary"}
    aside["content"] = [{"type": "output_text", "text": "Let me see.", "annotations": []}]  # type: ignore[assignment]
    reply = response_payload(ANNA)
    reply["output"].insert(0, aside)
    for response in both(reply, parse_response):
        assert type(response) is ParsedResponse and isinstance(response, Response)
        assert response.output_parsed == PARSED
        assert [part.parsed for item in response.output if item.type == "message" for part in item.content] == [
            None,
            PARSED,
        ]
        assert same(response.to_dict(), reply)
        assert response.call_info and response.call_info.status_code == 200
        for copied in (copy.deepcopy(response), pickle.loads(pickle.dumps(response)), response.model_copy()):
            assert copied.output_parsed == PARSED and copied == response


def test_a_completion() -> None:
    response = completion_payload(ANNA)
    for completion in both(response, parse_chat):
        assert type(completion) is ParsedChatCompletion
        assert completion.choices[0].message.parsed == PARSED
        assert same(completion.to_dict(), response)
        assert completion.call_info
        assert copy.deepcopy(completion).choices[0].message.parsed == PARSED


def test_types_of_all_kinds() -> None:
    with client_of(response_payload('{"title": "Up", "year": 2009}')) as client:
        assert client.responses.parse(model="m", text_format=Movie).output_parsed == {"title": "Up", "year": 2009}
    with client_of(response_payload(f'{{"name": "Oslo", "people": [{ANNA}]}}')) as client:
        assert client.responses.parse(model="m", text_format=Town).output_parsed == Town("Oslo", [PARSED])
    with client_of(response_payload('{"Name": "x"}')) as client:
        response = client.responses.parse(model="m", text_format=Open)
        assert response.output_parsed and response.output_parsed.name == "x"


CALL = {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": "{}"}}


@pytest.mark.parametrize(
    "reply",
    [
        response_payload(),
        response_payload(status="queued", output=[]),
        response_payload("so far", status="failed", error={"code": "server_error", "message": "no"}),
        response_payload(output=[CALL]),
        response_payload(output=None),
        response_payload(output=5),
        response_payload(output=["junk", {"type": "message", "content": [7, {"type": "output_text", "text": 5}]}]),
    ],
    ids=lambda response: str(response)[:40],
)
def test_a_response_without_output_to_parse(reply: Any) -> None:
    for response in both(reply, parse_response):
        assert response.output_parsed is None
        assert same(response.to_dict(), reply)


@pytest.mark.parametrize(
    "response",
    [
        completion_payload(None, "tool_calls", tool_calls=[CALL]),
        completion_payload(""),
        completion_payload(5),
        {**completion_payload(), "choices": None},
        {**completion_payload(), "choices": 5},
        {**completion_payload(), "choices": ["junk", {"message": 5}, {}]},
    ],
    ids=lambda response: str(response)[-40:],
)
def test_a_completion_without_output_to_parse(response: Any) -> None:
    for completion in both(response, parse_chat):
        assert same(completion.to_dict(), response)
        choices = completion.choices if isinstance(completion.choices, list) else []
        assert not [each for each in choices if getattr(getattr(each, "message", None), "parsed", None)]


@pytest.mark.parametrize("response", ["[]", "null", '"Hi!"', "5"])
@pytest.mark.parametrize("function", [parse_response, parse_chat])
def test_a_response_that_is_no_object(function: Callable[[Any], Any], response: str) -> None:
    with pytest.raises(UnexpectedContentError, match="instead of an object"):
        both(MockResponse(response, headers={"content-type": "application/json"}), function)


def test_nothing_is_parsed_without_a_type() -> None:
    with client_of(response_payload("Hi!", status="incomplete")) as client:
        response = client.responses.parse(model="m")
        assert (response.output_parsed, response.output_text) == (None, "Hi!")
    with client_of(completion_payload("Hi!", "length")) as client:
        message = client.chat.completions.parse(model="m", messages=[]).choices[0].message
        assert (message.parsed, message.content) == (None, "Hi!")


# --- errors ---

REFUSAL = "I cannot help with that."
ERRORS: list[tuple[Any, type[NotParsedError], str, str]] = [
    (
        response_payload('{"na', status="incomplete", incomplete_details={"reason": "max_output_tokens"}),
        LengthFinishReasonError,
        "cut off at its limit of tokens, after 4 characters: raise max_output_tokens",
        '{"na',
    ),
    (completion_payload('{"na', "length"), LengthFinishReasonError, "raise max_completion_tokens", '{"na'),
    (
        response_payload("", status="incomplete", incomplete_details={"reason": "content_filter"}),
        ContentFilterFinishReasonError,
        "the content filter cut the answer off",
        "",
    ),
    (
        completion_payload("x", "content_filter"),
        ContentFilterFinishReasonError,
        "the content filter cut the answer off",
        "x",
    ),
    (response_payload({"type": "refusal", "refusal": REFUSAL}), RefusalError, "the model refuses to answer", ""),
    (completion_payload(refusal=REFUSAL), RefusalError, "the model refuses to answer", ""),
    (response_payload("No."), OutputParseError, "does not fit Person: payload: Invalid JSON", "No."),
    (completion_payload("No."), OutputParseError, "does not fit Person: payload: Invalid JSON", "No."),
    (response_payload('{"name": "A"}'), OutputParseError, "does not fit Person: age: Field required", '{"name": "A"}'),
    (
        completion_payload('{"name": 5, "age": "x"}'),
        OutputParseError,
        "name: Input should be a valid string; age: Input should be a valid integer",
        '{"name": 5, "age": "x"}',
    ),
]


@pytest.mark.parametrize(("response", "kind", "message", "text"), ERRORS, ids=[each[1].__name__ for each in ERRORS])
def test_errors(response: Any, kind: type[NotParsedError], message: str, text: str) -> None:
    is_chat = "choices" in response

    async def failure(client: AsyncOpenAI) -> Any:
        with pytest.raises(kind, match=message) as caught:
            await (parse_chat if is_chat else parse_response)(client)
        return caught.value

    for error in both(response, failure):
        assert isinstance(error, OpenAIError)
        assert error.text == text
        held = error.completion if is_chat else error.response
        assert same(held.to_dict(), response) and held.call_info
        assert (error.response if is_chat else error.completion) is None
        assert getattr(error, "refusal", REFUSAL) == REFUSAL
        assert error.__cause__ is error.__context__ is None  # pydantic's error, which shows the text
        restored = pickle.loads(pickle.dumps(error))
        assert (str(restored), restored.text) == (str(error), text)


def test_messages_show_no_output() -> None:
    class Careless(BaseModel):
        key: str

        @field_validator("key")
        @classmethod
        def check(cls, value: str) -> str:
            raise ValueError(f"{value} is no key")

    class Wrapped(BaseModel):
        one: Dog | Careless

    text = '{"one": {"key": "sk-1234567890abcdef"}}'
    with client_of(completion_payload(text)) as client, pytest.raises(OutputParseError) as caught:
        client.chat.completions.parse(model="m", messages=[], response_format=Wrapped)
    assert "sk-1234567890abcdef" not in str(caught.value) + repr(caught.value)
    assert "one.key: Value error, sk-*** is no key" in str(caught.value)
    assert not isinstance(caught.value.__context__, ValidationError)
    assert caught.value.issues[-1].path == ("one", "key")


# --- streams ---


def frames(*events: dict[str, Any]) -> MockResponse:
    return MockResponse(pieces=[b"data: %b\n\n" % json.dumps(event).encode() for event in events])


def response_events(*parts: str, **final: Any) -> MockResponse:
    """The events of a response that says some pieces of text."""
    place = {"item_id": "msg_1", "output_index": 0, "content_index": 0}
    message = {"id": "msg_1", "type": "message", "role": "assistant", "status": "in_progress", "content": []}
    text = "".join(parts)
    body = response_payload(text, **final)
    events: list[dict[str, Any]] = [
        {"type": "response.created", "response": {**body, "output": [], "status": "in_progress"}},
        {"type": "response.output_item.added", "output_index": 0, "item": message},
        *({"type": "response.output_text.delta", "delta": part, **place} for part in parts),
        {"type": "response.output_text.done", "text": text, "new": 1, **place},
        {"type": f"response.{body['status']}", "response": body},
    ]
    return frames(*({**event, "sequence_number": number} for number, event in enumerate(events)))


def chunk(delta: Any = None, finish_reason: str | None = None, index: int = 0, **more: Any) -> dict[str, Any]:
    choice = {"index": index, "delta": delta or {}, "finish_reason": finish_reason}
    return {"id": "chat_1", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice], **more}


PIECES = ['{"name": ', '"Anna", "a', 'ge": 31}']


async def collect_response(client: AsyncOpenAI) -> Any:
    async with client.responses.stream(model="m", input="?", text_format=Person) as stream:
        events = [event async for event in stream]
        return events, await stream.get_final_response()


def test_a_stream_of_a_response() -> None:
    for events, final in both(response_events(*PIECES), collect_response):
        assert [event.type for event in events[-5:]] == [
            *["response.output_text.delta"] * 3,
            "response.output_text.done",
            "response.completed",
        ]
        assert events[-2].parsed == PARSED
        assert events[-2].to_dict()["new"] == 1 and "parsed" not in events[-2].to_dict()
        assert type(final) is ParsedResponse and final.output_parsed == PARSED
        assert same(final.to_dict(), response_payload(ANNA)) and final.call_info


async def collect_chat(client: AsyncOpenAI) -> Any:
    async with client.chat.completions.stream(model="m", messages=[], response_format=Person) as stream:
        return [event async for event in stream], await stream.get_final_completion()


def test_a_stream_of_a_chat() -> None:
    response = frames(
        chunk({"role": "assistant", "content": ""}),
        *(chunk({"content": piece}) for piece in PIECES),
        chunk(finish_reason="stop"),
        chunk(choices=[], usage={"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}),
    )
    for events, final in both(response, collect_chat):
        assert [event.type for event in events] == [
            "chunk",
            *["chunk", "content.delta"] * 3,
            *["chunk", "content.done"],
            "chunk",
        ]
        deltas = [event for event in events if event.type == "content.delta"]
        assert [event.delta for event in deltas] == PIECES
        assert [event.snapshot for event in deltas] == [PIECES[0], PIECES[0] + PIECES[1], ANNA]
        assert [event.parsed for event in deltas] == [{}, {"name": "Anna"}, {"name": "Anna", "age": 31}]
        assert (events[-2].content, events[-2].parsed) == (ANNA, PARSED)
        assert [e.chunk.to_dict() for e in events if e.type == "chunk"][1] == chunk({"content": PIECES[0]})
        assert type(final) is ParsedChatCompletion and final.choices[0].message.parsed == PARSED
        assert final.usage.total_tokens == 3 and final.call_info


def call(index: int, arguments: str, name: str | None = None) -> dict[str, Any]:
    function = {"arguments": arguments, **({"name": name} if name else {})}
    return chunk({"tool_calls": [{"index": index, "function": function, **({"id": name} if name else {})}]})


def test_tools_refusals_and_several_choices() -> None:
    response = frames(
        call(0, "", "add"),
        call(0, '{"a": '),
        call(0, "1}"),
        call(1, "{}", "now"),
        chunk(finish_reason="tool_calls"),
        chunk({"refusal": "No"}, index=1),
        chunk({"refusal": "."}, "stop", index=1),
        chunk({"content": ANNA}, "stop", index=2),
        chunk(choices="junk"),
        chunk({"tool_calls": "junk", "content": 5}, index=3),
        {"choices": ["junk", {"delta": 5}]},
    )

    async def events(client: AsyncOpenAI) -> Any:
        async with client.chat.completions.stream(model="m", messages=[]) as stream:
            return [event async for event in stream]

    for found in both(response, events):
        calls = [e for e in found if e.type == "tool_calls.function.arguments.delta"]
        assert [(e.name, e.arguments_delta, e.arguments, e.parsed_arguments) for e in calls] == [
            ("add", "", "", None),
            ("add", '{"a": ', '{"a": ', {}),
            ("add", "1}", '{"a": 1}', {"a": 1}),
            ("now", "{}", "{}", {}),
        ]
        done = [e for e in found if e.type == "tool_calls.function.arguments.done"]
        assert [(e.name, e.index, e.arguments, e.parsed_arguments) for e in done] == [
            ("add", 0, '{"a": 1}', {"a": 1}),
            ("now", 1, "{}", {}),
        ]
        assert [(e.delta, e.snapshot) for e in found if e.type == "refusal.delta"] == [("No", "No"), (".", "No.")]
        assert [(e.refusal, e.choice_index) for e in found if e.type == "refusal.done"] == [("No.", 1)]
        (content,) = [e for e in found if e.type == "content.done"]
        assert (content.choice_index, content.content, content.parsed) == (2, ANNA, None)
        assert len([e for e in found if e.type == "chunk"]) == 11


def test_partial_text_and_results() -> None:
    response = frames(*(chunk({"content": piece}) for piece in PIECES), chunk(finish_reason="stop"))

    async def texts(client: AsyncOpenAI) -> Any:
        async with client.chat.completions.stream(model="m", messages=[], response_format=Person) as stream:
            first = await anext(aiter(stream.text_deltas()))
            partial = stream.partial().choices[0].message.content
            rest = [text async for text in stream.text_deltas()]
            return first, partial, rest, (await (await stream.until_done()).get_final_completion()).choices[0].message

    async def run_async() -> Any:
        return await texts(async_client_of(response))

    first, partial, rest, message = asyncio.run(run_async())
    assert (first, partial, rest, message.parsed) == (PIECES[0], PIECES[0], PIECES[1:], PARSED)
    with client_of(response).chat.completions.stream(model="m", messages=[], response_format=Person) as stream:
        assert next(stream.text_deltas()) == PIECES[0]
        assert stream.partial().choices[0].message.content == PIECES[0]
        assert list(stream.text_deltas()) == PIECES[1:]
        assert stream.until_done() is stream
        assert stream.get_final_completion().choices[0].message.parsed == PARSED
    with client_of(response_events(*PIECES)).responses.stream(model="m", text_format=Person) as events:
        assert list(events.text_deltas()) == PIECES
        assert events.get_final_response().output_parsed == PARSED


STREAM_ERRORS: list[tuple[Any, type[NotParsedError]]] = [
    (frames(chunk({"content": '{"na'}), chunk(finish_reason="length"), chunk(choices=[])), LengthFinishReasonError),
    (frames(chunk({"refusal": "No."}), chunk(finish_reason="stop")), RefusalError),
    (frames(chunk({"content": "No."}), chunk(finish_reason="stop")), OutputParseError),
    (response_events("No."), OutputParseError),
    (
        response_events('{"na', status="incomplete", incomplete_details={"reason": "max_output_tokens"}),
        LengthFinishReasonError,
    ),
]


@pytest.mark.parametrize(("response", "kind"), STREAM_ERRORS, ids=[each[1].__name__ for each in STREAM_ERRORS])
def test_a_stream_yields_all_events_and_then_raises(response: MockResponse, kind: type[NotParsedError]) -> None:
    """Events come to the end; a value that cannot be is None in them, and an error in the end."""
    is_chat = b"choices" in response.pieces[0]  # type: ignore[operator]

    async def failure(client: AsyncOpenAI) -> Any:
        stream: Any
        if is_chat:
            async with client.chat.completions.stream(model="m", messages=[], response_format=Person) as stream:
                events = [event async for event in stream]
                with pytest.raises(kind) as caught:
                    await stream.get_final_completion()
        else:
            async with client.responses.stream(model="m", text_format=Person) as stream:
                events = [event async for event in stream]
                with pytest.raises(kind) as caught:
                    await stream.get_final_response()
        assert [event.parsed for event in events if event.type.endswith("t.done")] in ([None], [])
        return caught.value

    for error in both(response, failure):
        assert (error.completion if is_chat else error.response) is not None


def test_a_stream_that_ends_with_junk() -> None:
    response = frames({"type": "response.output_text.done", "text": 5}, {"type": "response.completed", "response": "x"})

    async def read(client: AsyncOpenAI) -> Any:
        async with client.responses.stream(model="m", text_format=Person) as stream:
            return [event.type async for event in stream], await stream.get_final_response()

    for kinds, final in both(response, read):
        assert kinds == ["response.output_text.done", "response.completed"]
        assert final.output_parsed is None and final.to_dict() == "x"


def test_iteration_continues_after_a_break() -> None:
    urls: list[str] = []

    def respond(request: Any) -> Any:
        urls.append(request.url)
        return response_events(*PIECES)

    client = OpenAI(api_key="k", base_url="http://x", transport=MockTransport(respond))
    with client.responses.stream(model="m", text_format=Person, background=True) as stream:
        next(stream), next(stream)
        with stream.resume() as rest:
            assert type(rest) is type(stream)
            assert rest.get_final_response().output_parsed == PARSED
    assert urls == ["http://x/responses", "http://x/responses/resp_1?stream=true&starting_after=1"]

    async def resumed() -> Any:
        client = AsyncOpenAI(api_key="k", base_url="http://x", transport=MockTransport(respond))
        async with client.responses.stream(model="m", text_format=Person) as stream:
            await anext(stream)
            async with await stream.resume() as rest:
                return (await rest.get_final_response()).output_parsed

    assert asyncio.run(resumed()) == PARSED


def test_leaving_the_block_closes_the_stream() -> None:
    with client_of(response_events(*PIECES)).responses.stream(model="m", text_format=Person) as stream:
        next(stream)
    with pytest.raises(OpenAIError, match="this stream was closed before its end"):
        list(stream)
    with client_of(frames(chunk({"content": "{"}), chunk())).chat.completions.stream(model="m", messages=[]) as chunks:
        next(chunks)
    with pytest.raises(OpenAIError, match="this stream was closed before its end"):
        list(chunks)


# --- what users write ---


def test_sample_runs() -> None:
    with client_of(response_payload(ANNA)) as client:
        assert sample.errors(client) == "Anna"
        with pytest.raises(OutputParseError):
            sample.responses(client)  # a tag is no person
    with client_of(response_events(*PIECES)) as client:
        assert sample.response_stream(client) == PARSED
    with client_of(completion_payload(ANNA)) as client:
        assert sample.chat(client) == PARSED
    with client_of(frames(chunk({"content": ANNA}), chunk(finish_reason="stop"))) as client:
        assert sample.chat_stream(client) == ["chunk", "content.delta", "chunk", "content.done"]


CONTACT = example.Contact(name="Anna Berg", age=31, city="Oslo")
KNOWN = [{"name": "Anna Berg"}, {"name": "Anna Berg", "age": 31}, {"name": "Anna Berg", "age": 31, "city": "Oslo"}]


def test_the_example(capsys: pytest.CaptureFixture[str]) -> None:
    text = CONTACT.model_dump_json()
    with client_of(completion_payload(text)) as client:
        assert example.read(client, "m", example.LETTER) == CONTACT
    with client_of(completion_payload("Anna", "length")) as client:
        assert example.read(client, "m", example.LETTER) is None
    assert "LengthFinishReasonError" in capsys.readouterr().out
    pieces = [text[:20], text[20:30], text[30:]]
    assert "".join(pieces) == text
    response = frames(*(chunk({"content": piece}) for piece in pieces), chunk(finish_reason="stop"))
    with client_of(response) as client:
        assert example.watch(client, "m", example.LETTER) == KNOWN
    assert capsys.readouterr().out.splitlines() == [*map(str, KNOWN), repr(CONTACT)]


def test_a_real_model(capsys: pytest.CaptureFixture[str]) -> None:
    """It keeps to the schema, which it is sent as; what it says is its own."""
    with ExitStack() as stack:
        try:
            server = stack.enter_context(local_model())
        except LocalModelUnavailable as reason:
            pytest.skip(f"no model on this machine: {reason}")
        client = stack.enter_context(OpenAI(api_key="any", base_url=server.base_url))
        contact = example.read(client, server.model, example.LETTER)
        assert contact and "Anna" in contact.name
        known = example.watch(client, server.model, example.LETTER)
        assert known[-1] == contact.model_dump()
        question: Any = [{"role": "user", "content": "Describe three pets as JSON."}]
        with client.chat.completions.stream(
            model=server.model, messages=question, response_format=Pets, temperature=0, max_completion_tokens=200
        ) as events:
            texts = "".join(events.text_deltas())
            pets = events.get_final_completion().choices[0].message.parsed
        assert pets == Pets.model_validate_json(texts)
        with pytest.raises(LengthFinishReasonError) as caught:
            client.chat.completions.parse(
                model=server.model, messages=question, response_format=Pets, temperature=0, max_completion_tokens=20
            )
        assert caught.value.text and texts.startswith(caught.value.text)
