"""Functions as tools, and the loop that lets a model call them, for both APIs and both clients."""

from __future__ import annotations

import asyncio
import functools
import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple, TypeVar

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict, Field
from typing_extensions import TypedDict

from openapiopenai import (
    APITimeoutError,
    AsyncOpenAI,
    CallableTool,
    MockTransport,
    ModelStep,
    OpenAI,
    OpenAIError,
    ToolArgumentsError,
    ToolLimitError,
    ToolRequest,
    ToolStep,
    models,
    tool,
)
from openapiopenai.generate.openapi.examples import Examples
from openapiopenai.generate.openapi.files import read
from openapiopenai.helpers.docstrings import described
from openapiopenai.helpers.tools import as_tool
from openapiopenai.models import InputTextContent

from .conftest import ROOT

# --- docstrings ---

DOCSTRINGS: list[tuple[str | None, str, dict[str, str]]] = [
    (None, "", {}),
    ("One line.", "One line.", {}),
    ("Two\n    lines.\n\n    And more.\n    ", "Two lines.", {}),
    (
        "Google.\n\n    Args:\n        a (int, optional): The first:\n            a number.\n        *b: The second.\n\n"
        "    Returns:\n        c: not a parameter\n    ",
        "Google.",
        {"a": "The first: a number.", "b": "The second."},
    ),
    (
        "Sphinx.\n    :param a: The first,\n        a number.\n    :param list[str] b: The second.\n    :returns: a: text\n",
        "Sphinx.",
        {"a": "The first, a number.", "b": "The second."},
    ),
    (
        "List.\n\n    - `a`: The first,\n      a number.\n    - `b`: The second.\n\n    Not of b.\n",
        "List.",
        {"a": "The first, a number.", "b": "The second."},
    ),
    ("Note: this is no section.\n\n    Raises:\n        ValueError: no parameter\n", "Note: this is no section.", {}),
    (
        "NumPy.\n\n    More.\n\n    Parameters\n    ----------\n    a : int, optional\n        The first,\n        a number.\n\n"
        "        More of it.\n    b, *c : list of str\n        The others.\n    d\n        No type.\n    e: str\n\n"
        "    Returns\n    -------\n    f : int\n        No parameter.\n",
        "NumPy.",
        {"a": "The first, a number. More of it.", "b": "The others.", "c": "The others.", "d": "No type."},
    ),
    (
        "\n    Parameters\n    ==========\n    a : {'x', 'y'}\n        No summary.\n\n    Other Parameters\n    ----------------\n"
        "    b : int\n        Rare.\n",
        "",
        {"a": "No summary.", "b": "Rare."},
    ),
    (
        "Google.\n\nKeyword Args:\n  a (Callable[[(int)], str]): Nested.\n  - b: A list.\n  `c`: Code.\n\nRaises:\n  d: none\n",
        "Google.",
        {"a": "Nested.", "b": "A list.", "c": "Code."},
    ),
    (
        ":func:`all` in words.\n\n:parameter a: The first.\n:keyword int b: The second.\n:type a: int\n:rtype: str\n",
        ":func:`all` in words.",
        {"a": "The first.", "b": "The second."},
    ),
    (
        "Epydoc.\n@param a: The first,\n    a number.\n@type a: int\n@return: text\n",
        "Epydoc.",
        {"a": "The first, a number."},
    ),
    ("Text.\n\n- `a` (int): Typed item.\n", "Text.", {"a": "Typed item."}),
    ("Args:\n    a: The first.\n    b: The second.\n", "", {"a": "The first.", "b": "The second."}),
    ("\n    Args:\n        a: The first.\n    Returns:\n        b: none\n", "", {"a": "The first."}),
    (":param: nothing\n:param : nothing\n@param\n", "", {}),
    ("Of a class.\n\nAttributes:\n    a (int): A field.\n", "Of a class.", {"a": "A field."}),
]


@pytest.mark.parametrize(("docstring", "text", "parameters"), DOCSTRINGS)
def test_docstrings(docstring: str | None, text: str, parameters: dict[str, str]) -> None:
    assert described(docstring) == (text, parameters)


PIECES = [
    "Args:",
    "Parameters",
    "-----",
    "=====",
    ":param ",
    "@param ",
    "- `a`: b",
    "a : int",
    "\n",
    "    ",
    "*",
    ",",
    ":",
]


@given(st.text() | st.lists(st.sampled_from(PIECES) | st.text(max_size=3)).map("".join))
def test_any_docstring(docstring: str) -> None:
    found = described(docstring)
    assert all("\n" not in text for text in (found.text, *found.parameters.values()))


def test_long_docstrings_take_linear_time() -> None:
    start = time.process_time()
    for line in (":param" + " " * 100_000, "a (" * 30_000, "a," * 50_000, "- `a` (" + "(" * 100_000, ":a" * 50_000):
        described(f"Args:\n  {line}\n\nParameters\n---\n{line}\n")
    assert time.process_time() - start < 5


# --- schemas ---


class Town(BaseModel):
    """A town."""

    name: str
    near: Town | None = None
    people: int = 0


class Open(BaseModel):
    model_config = ConfigDict(extra="allow")


@dataclass
class Point:
    x: float
    y: float = 0


class Cat(BaseModel):
    kind: Literal["cat"]


class Dog(BaseModel):
    kind: Literal["dog"]


class Range(TypedDict):
    low: int
    high: int


def weather(
    town: Town,
    /,
    day: Annotated[date, Field(description="Which day")],
    unit: Literal["C", "F"] = "C",
    *,
    hours: Annotated[int, Field(gt=0, description="How many")] = 24,
) -> str:
    """The weather of a town.

    Args:
        town: Where.
        day: Not told.
        unit: Of temperatures.
    """
    return f"{town.name} {day} {unit} {hours}"


TOWN = {
    "type": "object",
    "description": "A town.",
    "properties": {
        "name": {"type": "string"},
        "near": {"anyOf": [{"$ref": "#/$defs/Town"}, {"type": "null"}]},
        "people": {"type": "integer"},
    },
    "required": ["name", "near", "people"],
    "additionalProperties": False,
}


def test_schema() -> None:
    made = tool(weather)
    assert made.to_response_tool() == {
        "type": "function",
        "name": "weather",
        "description": "The weather of a town.",
        "strict": True,
        "parameters": {
            "type": "object",
            "properties": {
                "town": {**TOWN, "description": "Where."},  # nothing may stand beside a reference
                "day": {"type": "string", "format": "date", "description": "Which day"},
                "unit": {
                    "anyOf": [{"type": "string", "enum": ["C", "F"]}, {"type": "null"}],
                    "description": "Of temperatures.",
                },
                "hours": {
                    "anyOf": [{"type": "integer", "exclusiveMinimum": 0}, {"type": "null"}],
                    "description": "How many",
                },
            },
            "required": ["town", "day", "unit", "hours"],
            "additionalProperties": False,
            "$defs": {"Town": TOWN},
        },
    }
    chat: Any = made.to_chat_tool()
    assert chat == {"type": "function", "function": {k: v for k, v in chat["function"].items() if k != "type"}}
    assert {"type": "function", **chat["function"]} == made.to_response_tool()
    models.FunctionTool.from_dict(dict(made.to_response_tool()), on_mismatch="raise")
    models.ChatCompletionTool.from_dict(chat, on_mismatch="raise")


def takes(annotation: Any, *default: Any) -> Any:
    """A function with one parameter."""

    def function(value: Any) -> Any:
        return value

    function.__annotations__["value"] = annotation
    function.__defaults__ = default
    return function


STRICT: list[tuple[Any, Any, Any]] = [
    (set[int], [1], {1}),
    # annotation, what a model may send, what the function gets
    (int, 3, 3),
    (str | None, None, None),
    (list[int], [1, 2], [1, 2]),
    (Literal["a", 1], 1, 1),
    (date, "2026-01-02", date(2026, 1, 2)),
    (Point, {"x": 1, "y": 2}, Point(1, 2)),
    (Range, {"low": 1, "high": 2}, {"low": 1, "high": 2}),
    (Town, {"name": "Bergen", "near": None, "people": 1}, Town(name="Bergen", people=1)),
    (Annotated[Cat | Dog, Field(discriminator="kind")], {"kind": "dog"}, Dog(kind="dog")),
    (Annotated[str, Field(pattern="^a", description="An a")], "ab", "ab"),
]
LOOSE: list[tuple[Any, Any, Any]] = [
    (Any, {"a": [1]}, {"a": [1]}),
    (dict[str, int], {"a": 1}, {"a": 1}),
    (list[Any], [1, "a"], [1, "a"]),
    (list, [1], [1]),
    (tuple[int, str], [1, "a"], (1, "a")),
    (Open, {"a": 1}, Open.model_validate({"a": 1})),
]


@pytest.mark.parametrize(("annotation", "sent", "got"), STRICT + LOOSE)
@pytest.mark.parametrize("is_optional", [False, True])
def test_any_type(annotation: Any, sent: Any, got: Any, is_optional: bool) -> None:
    made = tool(takes(annotation, *(["default"] if is_optional else [])))
    jsonschema.Draft202012Validator.check_schema(made.parameters)
    assert made.strict is (annotation not in [each[0] for each in LOOSE])
    jsonschema.validate({"value": sent}, made.parameters)
    assert made.call_json(json.dumps({"value": sent})) == ("default" if is_optional and sent is None else got)
    if is_optional:
        jsonschema.validate({"value": None}, made.parameters)
        assert made.call_json('{"value": null}') == made.call_json("{}") == made.call_json("") == "default"
    if made.strict:
        faultless(made.parameters)
    else:
        with pytest.raises(ValueError, match=r"tool function cannot be strict: \w+"):
            tool(made.function, strict=True).to_chat_tool()
    assert not tool(made.function, strict=False).strict


def faultless(schema: Any) -> None:
    """What the API requires of a strict schema."""
    if isinstance(schema, list):
        for inner in schema:
            faultless(inner)
    elif isinstance(schema, dict):
        assert not {"default", "title", "oneOf", "allOf"} & schema.keys()
        assert "$ref" not in schema or len(schema) == 1
        if schema.get("type") == "object":
            assert schema["additionalProperties"] is False
            assert schema["required"] == list(schema["properties"])
        for key, inner in schema.items():
            for each in inner.values() if key in ("properties", "$defs") else [inner]:
                faultless(each)


# --- arguments ---


@given(st.text(), st.integers(), st.none() | st.lists(st.floats(allow_nan=False)), st.booleans())
def test_any_arguments(text: str, number: int, values: list[float] | None, flag: bool) -> None:
    @tool
    def echo(text: str, number: int, /, values: list[float] | None = None, *, copy: bool = True, _x: int = 7) -> Any:
        return text, number, values, copy, _x

    sent = json.dumps({"text": text, "number": number, "values": values, "copy": flag})
    assert echo.call_json(sent) == echo(text, number, values, copy=flag) == (text, number, values, flag, 7)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "Invalid JSON"),
        ("[]", "Input should be an object"),
        ('{"day": "2026-01-02"}', "town: Field required"),
        ('{"town": {"name": 3}, "day": "x"}', "town.name: Input should be a valid string; day: Input should be"),
        ('{"town": {"name": "a"}, "day": "2026-01-02", "hours": 0, "p0": 1}', "hours: Input should be greater than 0"),
        ('{"town": {"name": "a"}, "day": "2026-01-02", "p0": 1}', "p0: Extra inputs"),
    ],
)
def test_wrong_arguments(text: str, message: str) -> None:
    with pytest.raises(ToolArgumentsError, match=message) as caught:
        tool(weather).call_json(text)
    assert str(caught.value).startswith("wrong arguments for weather: ")


class Clock:
    def now(self, zone: str = "UTC") -> str:
        """The time."""
        return zone

    def __call__(self, zone: str) -> str:
        return zone


def test_what_is_a_tool() -> None:
    @tool(name="sum", description="Adds.", strict=False)
    def add(a: int, b: int = 1) -> int:
        """Not told."""
        return a + b

    assert (add(1), add(1, b=2), add.name, add.description, add.strict) == (2, 3, "sum", "Adds.", False)
    assert add.__doc__ == "Not told." and add.__wrapped__(1) == 2  # type: ignore[attr-defined]
    assert tool(add, name="again").call_json('{"a": 1}') == 2
    assert tool(Clock().now).call_json("{}") == "UTC"
    assert tool(Clock()).name == "Clock"
    assert tool(Clock(), name="clock").call_json('{"zone": "CET"}') == "CET"
    assert tool(Point).call_json('{"x": 1, "y": null}') == Point(1)
    assert tool(typed_for_checkers).call_json('{"value": 1}') == 1
    assert tool(functools.wraps(double)(lambda number: double(number) + 1)).call_json('{"number": 1}') == 3
    assert tool(functools.partial(add, b=5), name="five").call_json('{"a": 1}') == 6
    assert "description" not in tool(lambda: 1, name="one").to_response_tool()
    assert tool(lambda: 1, name="one").parameters == {"type": "object", "properties": {}, **CLOSED}


CLOSED = {"required": [], "additionalProperties": False}


def untyped(value):  # type: ignore[no-untyped-def]
    return value


def lost(value: Nowhere) -> None:  # type: ignore[name-defined]  # noqa: F821
    pass


def typed_for_checkers(value: int) -> Nowhere:  # type: ignore[name-defined]  # noqa: F821
    return value


@pytest.mark.parametrize(
    ("function", "error", "message"),
    [
        (untyped, TypeError, "tool untyped: parameter value has no type"),
        (Clock.now, TypeError, "tool now: a method needs its object: expected object.now"),
        (lambda *args: 1, ValueError, "'<lambda>' is not a valid tool name"),
        (lost, TypeError, "tool lost: parameter value: name 'Nowhere' is not defined"),
        (7, TypeError, "expected a function, got int"),
        (Cat, TypeError, r"tool Cat: a model makes no calls: pass .* pydantic_function_tool\(Cat\)"),
        (max, TypeError, "tool max: no signature found"),
        (functools.partial(max, 1), TypeError, "tool max: no signature found"),
    ],
)
def test_objects_that_are_no_tool(function: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        as_tool(tool(function))


@pytest.mark.parametrize("parameters", ["*values: int", "**values: int"])
def test_open_parameters(parameters: str) -> None:
    names: dict[str, Any] = {}
    exec(f"def many({parameters}): pass", names)
    with pytest.raises(TypeError, match=r"tool many: \*{1,2}values cannot be described to a model"):
        tool(names["many"])


class Plain:
    """A class of which pydantic knows nothing."""


T = TypeVar("T")
Bound = TypeVar("Bound", bound=int)


@dataclass
class Holder:
    value: Plain


class Lost(BaseModel):
    value: list[Nowhere]  # type: ignore[name-defined]  # noqa: F821


class Hooks(BaseModel):
    hooks: dict[str, list[Callable[[int], int]]]


NO_SCHEMA: list[tuple[Any, str]] = [
    (Callable[[int], int], "callable has no form in JSON"),
    (Callable[[int], int] | None, "callable has no form in JSON"),
    (int | Callable[[int], int], "callable has no form in JSON"),
    (list[Callable[..., int]], "callable has no form in JSON"),
    (Annotated[Hooks, Field(description="Hooks")], r"Hooks\.hooks\[\]\[\]: callable has no form in JSON"),
    (type, "type has no form in JSON"),
    (Plain, "Plain: Unable to generate .* schema for .*Plain'>$"),
    (dict[str, Plain], "Unable to generate .* schema for .*Plain'>$"),
    (Holder, "Holder: Unable to generate .* schema for .*Plain'>$"),
    (Iterator[Plain], "Unable to generate"),
    (Lost, "Lost: name 'Nowhere' is not defined"),
    (7, "7: Unable to generate"),
    ("Nowhere", "name 'Nowhere' is not defined"),
    (list["Nowhere"], "name 'Nowhere' is not defined"),  # type: ignore[name-defined]  # noqa: F821
    ("list[", "Forward reference must be an expression"),
    ("json.nowhere", "module 'json' has no attribute 'nowhere'"),
    (T, "~T stands for no type"),
    (dict[str, list[T]], "~T stands for no type"),  # type: ignore[valid-type]
]


@pytest.mark.parametrize(("kind", "message"), NO_SCHEMA, ids=[f"{kind}" for kind, _ in NO_SCHEMA])
@pytest.mark.parametrize("use", [CallableTool.to_chat_tool, lambda made: made.call_json("{}")], ids=["sent", "called"])
@pytest.mark.parametrize("is_optional", [False, True])
def test_types_without_a_schema(kind: Any, message: str, use: Callable[[Any], Any], is_optional: bool) -> None:
    def find(first: int, second: Any) -> int:
        return first

    find.__annotations__["second"] = kind
    if is_optional:
        find.__defaults__ = (None,)
    with pytest.raises(TypeError, match=f"^tool find: parameter second: .*{message}"):
        use(tool(find))


def test_a_bound_type_variable_is_its_bound() -> None:
    def find(value: Bound) -> Bound:
        return value

    assert tool(find).parameters["properties"] == {"value": {"type": "integer"}}


def test_where_the_docstring_is() -> None:
    class Finder:
        """Finds things."""

        def __init__(self, folder: str) -> None:
            """Args:
            folder: Where.
            """

        def __call__(self, name: str) -> str:
            """Args:
            name: What.
            """
            return name

    def find(name: str, folder: str = "") -> str:
        """Find.

        :param name: What.
        """
        return name + folder

    made = [tool(Finder), tool(Finder("a")), tool(functools.partial(find, folder="b"))]
    assert [(each.name, each.description) for each in made] == [("Finder", "Finds things.")] * 2 + [("find", "Find.")]
    shown = [{name: each.get("description") for name, each in one.parameters["properties"].items()} for one in made]
    assert shown == [{"folder": "Where."}, {"name": "What."}, {"name": "What.", "folder": None}]


# --- the loop ---

SPEC = Examples(read(ROOT / "openapi.yaml"))
BODIES = {"responses": "CreateResponse", "chat": "CreateChatCompletionRequest"}


class Call(NamedTuple):
    """What a scripted model calls."""

    name: str
    arguments: Any = {}
    id: str | None = "call_1"


Output = str | list[Call]


def written(api: str, response: Any) -> Any:
    """A response: of a text, of calls, or of output items."""
    calls = [
        (call.id, call.name, call.arguments if isinstance(call.arguments, str) else json.dumps(call.arguments))
        for call in response
        if isinstance(call, Call)
    ]
    if api == "chat":
        content: Any = {"content": response}
        if calls:
            functions = [(id, {"name": name, "arguments": text}) for id, name, text in calls]
            content = {"tool_calls": [{"id": id, "type": "function", "function": each} for id, each in functions]}
        message = {"role": "assistant", "refusal": None, "content": None, **content}
        return {"id": "c_1", "choices": [{"index": 0, "message": message}]}
    output: Any = [text_item(response)] if isinstance(response, str) else response
    if calls:
        output = [{"type": "reasoning", "id": "rs_1", "summary": [], "status": None}]
        output += [
            {"type": "function_call", "id": f"fc_{id}", "call_id": id, "name": name, "arguments": text}
            for id, name, text in calls
        ]
    return {"id": "resp_1", "output": output}


def streamed(api: str, response: Any) -> str:
    """The same response as a stream."""
    if api == "chat":
        message = response["choices"][0]["message"]
        calls = [{"index": index, **call} for index, call in enumerate(message.get("tool_calls") or ())]
        delta = {**message, "tool_calls": calls} if calls else message
        chunks = [{"id": "c_1", "choices": [{"index": 0, "delta": delta, "finish_reason": "stop"}]}]
    else:
        whole = {"object": "response", "status": "completed", **response}
        chunks = [{"type": "response.completed", "sequence_number": 0, "response": whole}]
    return "".join(f"data: {json.dumps(chunk)}\n\n" for chunk in chunks) + "data: [DONE]\n\n"


def text_item(text: str) -> dict[str, Any]:
    part = {"type": "output_text", "text": text, "annotations": [], "logprobs": []}
    return {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": [part]}


class Played(NamedTuple):
    """What came of a run."""

    steps: list[Any]
    bodies: list[Any]
    error: BaseException | None

    @property
    def tools(self) -> list[ToolStep]:
        return [step for step in self.steps if isinstance(step, ToolStep)]


class Script:
    """A model that says what a script says, through one of the APIs and one of the clients."""

    def __init__(self, api: str, client: str) -> None:
        self.api = api
        self.client = client

    def __repr__(self) -> str:
        return f"{self.api}-{self.client}"

    def __call__(
        self,
        responses: list[Any],
        *tools: Any,
        delay: float = 0,
        to_end: bool = False,
        name: str = "run_tools",
        stop: int | None = None,
        **arguments: Any,
    ) -> Played:
        """Run it. `stop`: number of steps after which it is left."""
        left = iter(responses)
        bodies: list[Any] = []

        def respond(request: Any) -> Any:
            bodies.append(json.loads(request.body))
            time.sleep(delay)
            response = written(self.api, next(left))
            return streamed(self.api, response) if bodies[-1].get("stream") else response

        question = {"input": "Hi"} if self.api == "responses" else {"messages": [{"role": "user", "content": "Hi"}]}
        arguments = {"model": "m", **question, "tools": tools, **arguments}
        steps: list[Any] = []
        name = "create_and_run_tools" if to_end else name

        def method(client: Any) -> Any:
            return getattr(client.responses if self.api == "responses" else client.chat.completions, name)

        async def run() -> None:
            client = AsyncOpenAI(api_key="k", transport=MockTransport(respond))
            if to_end:
                steps.append(await method(client)(**arguments))
            else:
                async for step in method(client)(**arguments):
                    steps.append(step)
                    if len(steps) == stop:
                        break

        try:
            if self.client == "async":
                asyncio.run(run())
            elif to_end:
                steps.append(method(OpenAI(api_key="k", transport=MockTransport(respond)))(**arguments))
            else:
                found = method(OpenAI(api_key="k", transport=MockTransport(respond)))(**arguments)
                steps.extend(islice(found, stop))
        except BaseException as error:
            return Played(steps, bodies, error)
        for body in bodies:
            assert not SPEC.validate(BODIES[self.api], body), body
        return Played(steps, bodies, None)


@pytest.fixture(params=[Script(api, client) for api in BODIES for client in ("sync", "async")], ids=repr)
def script(request: pytest.FixtureRequest) -> Script:
    made: Script = request.param
    return made


def sent(script: Script, body: Any) -> list[Any]:
    """The input of a request."""
    found: list[Any] = body["input" if script.api == "responses" else "messages"]
    return found


def outputs(script: Script, body: Any) -> dict[str, str]:
    """The results in a request, by id."""
    if script.api == "responses":
        return {
            item["call_id"]: item["output"] for item in sent(script, body) if item["type"] == "function_call_output"
        }
    return {item["tool_call_id"]: item["content"] for item in sent(script, body) if item["role"] == "tool"}


def double(number: int) -> int:
    """Twice a number."""
    return 2 * number


async def later(number: int) -> int:
    await asyncio.sleep(0)
    return 2 * number


@pytest.mark.parametrize(
    "function", [double, later, tool(double), lambda number: later(number)], ids=["plain", "async", "tool", "awaitable"]
)
def test_a_run(script: Script, function: Any) -> None:
    """Functions of both kinds, with both clients."""
    if not hasattr(function, "name") and function.__name__ == "<lambda>":
        function.__annotations__["number"] = int
        function = tool(function, name="double")
    name = getattr(function, "name", None) or function.__name__
    other: Any = (
        {"type": "web_search"} if script.api == "responses" else {"type": "function", "function": {"name": "x"}}
    )
    run = script([[Call(name, {"number": 2})], [Call(name, {"number": 4})], "8"], function, other, temperature=0)
    first, one, second, two, last = run.steps
    assert (first.turn, first.is_final, last.turn, last.is_final) == (1, False, 3, True)
    assert replace(one, seconds=0) == ToolStep(1, "call_1", name, '{"number": 2}', "4", None, 0)
    assert two.output == "8" and isinstance(second, ModelStep)
    assert all(len(body["tools"]) == 2 and body["temperature"] == 0 for body in run.bodies)
    assert [len(sent(script, body)) for body in run.bodies] == ([1, 4, 7] if script.api == "responses" else [1, 3, 5])
    assert outputs(script, run.bodies[1]) == {"call_1": "4"}
    assert last.conversation[:-1] == sent(script, run.bodies[-1])
    assert run.error is None
    (whole,) = script([[Call(name, {"number": 2})], "4"], function, to_end=True).steps
    assert getattr(whole, "output_text", None) or whole.choices[0].message.content == "4"


def test_a_streamed_run(script: Script) -> None:
    """Events, then the response, then what its calls gave; everything else is as without streams."""
    responses = [[Call("double", {"number": 2})], "4"]
    run, whole = script(responses, double, name="stream_tools"), script(responses, double)
    kinds = [type(step).__name__ for step in run.steps]
    events = [each for each in kinds if each not in ("ModelStep", "ToolStep")]
    assert kinds == [events[0], "ModelStep", "ToolStep", events[1], "ModelStep"]
    assert [each.output for each in run.tools] == ["4"]
    assert [sent(script, body) for body in run.bodies] == [sent(script, body) for body in whole.bodies]
    assert run.steps[-1].conversation == whole.steps[-1].conversation
    assert all(body["stream"] for body in run.bodies)
    limited = script(responses, double, name="stream_tools", max_turns=1)
    assert isinstance(limited.error, ToolLimitError)


async def refuse_later(call: ToolRequest) -> bool:
    return call.name != "double"


@pytest.mark.parametrize(
    ("approve", "output"),
    [
        (lambda call: json.loads(call.arguments)["number"] < 10, "4"),
        (lambda call: False, "error: this call was not approved"),
        (lambda call: f"{call.name} is not for you", "double is not for you"),
        (None, "4"),
        (refuse_later, "error: this call was not approved"),
    ],
    ids=["yes", "no", "instead", "none", "asynchronous"],
)
def test_calls_are_approved(script: Script, approve: Any, output: str) -> None:
    called: list[int] = []

    def double(number: int) -> int:
        called.append(number)
        return 2 * number

    run = script([[Call("double", {"number": 2})], "done"], double, approve=approve)
    if approve is refuse_later and script.client == "sync":
        assert isinstance(run.error, OpenAIError)
        assert "approve: an asynchronous callable needs an asynchronous client" in str(run.error)
        return
    assert [step.output for step in run.tools] == [output]
    assert outputs(script, run.bodies[1]) == {"call_1": output}
    assert called == ([2] if output == "4" else [])


@pytest.mark.parametrize("name", ["run_tools", "stream_tools"])
def test_a_run_is_stopped_and_resumed(script: Script, name: str) -> None:
    """What was saved before the calls is continued with them."""
    steps = 2 if name == "stream_tools" else 1
    before = script(
        [[Call("double", {"number": 2}), Call("double", {"number": 3}, "call_2")]], double, name=name, stop=steps
    )
    saved = json.loads(json.dumps(before.steps[-1].conversation))
    given = {"input" if script.api == "responses" else "messages": saved}
    after = script(["done"], double, name=name, **given)
    assert [(step.turn, step.call_id, step.output) for step in after.tools] == [(0, "call_1", "4"), (0, "call_2", "6")]
    assert outputs(script, after.bodies[0]) == {"call_1": "4", "call_2": "6"}
    assert sent(script, after.bodies[0])[: len(saved)] == saved
    assert after.steps[-1].is_final
    again = {"input" if script.api == "responses" else "messages": after.steps[-1].conversation}
    assert not script(["more"], double, name=name, **again).tools, "what has an output is not made again"


RESUMED = """
import asyncio, json, sys
from openapiopenai import AsyncOpenAI, MockTransport, OpenAI, ToolStep

def double(number: int) -> int:
    return 2 * number

async def main():
    path, is_chat, is_async, name, response = json.loads(sys.argv[1])
    with open(path) as file:
        given = {"messages" if is_chat else "input": json.load(file)}
    client = (AsyncOpenAI if is_async else OpenAI)(api_key="k", transport=MockTransport(lambda request: response))
    run = getattr(client.chat.completions if is_chat else client.responses, name)(model="m", tools=[double], **given)
    steps = [step async for step in run] if is_async else [*run]
    print(*(step.output for step in steps if isinstance(step, ToolStep)), steps[-1].is_final)

asyncio.run(main())
"""


@pytest.mark.parametrize("name", ["run_tools", "stream_tools"])
def test_a_run_that_waits_for_approval_is_resumed_in_another_process(script: Script, name: str, tmp_path: Path) -> None:
    """Whoever approves says so later: a call that was refused has an output then, the others are made."""

    def waits(call: ToolRequest) -> bool:
        raise PermissionError(call.name)

    question = [InputTextContent(type="input_text", text="Hi")] if script.api == "responses" else "Hi"
    given: Any = {"input" if script.api == "responses" else "messages": [{"role": "user", "content": question}]}
    calls = [Call("double", {"number": 2}), Call("delete", {"number": 3}, "call_2")]
    run = script([calls], double, name=name, approve=waits, **given)
    assert isinstance(run.error, PermissionError) and not run.tools
    refused = {
        "responses": {"type": "function_call_output", "call_id": "call_2", "output": "no"},
        "chat": {"role": "tool", "tool_call_id": "call_2", "content": "no"},
    }
    path = tmp_path / "run.json"
    path.write_text(json.dumps([*run.steps[-1].conversation, refused[script.api]]))
    response = written(script.api, "done")
    body = streamed(script.api, response) if name == "stream_tools" else response
    told = json.dumps([str(path), script.api == "chat", script.client == "async", name, body])
    done = subprocess.run([sys.executable, "-c", RESUMED, told], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["4", "True"]


@pytest.mark.parametrize("name", ["run_tools", "stream_tools"])
@pytest.mark.parametrize("id", [None, ""])
def test_calls_without_an_id_get_one(script: Script, id: str | None, name: str) -> None:
    calls = [Call("double", {"number": number}, id) for number in (2, 3)]
    run = script([calls, calls, "done"], double, name=name)
    assert not run.error and [*outputs(script, run.bodies[2]).values()] == ["4", "6", "4", "6"]


def test_request_bodies(script: Script) -> None:
    run = script([[Call("double", {"number": 2})], "4"], double)
    call: dict[str, Any]
    if script.api == "responses":
        call = {"type": "function_call", "id": "fc_call_1", "call_id": "call_1", "name": "double"}
        assert run.bodies[1]["input"] == [
            {"type": "message", "role": "user", "content": "Hi"},
            {"type": "reasoning", "id": "rs_1", "summary": []},
            {**call, "arguments": '{"number": 2}'},
            {"type": "function_call_output", "call_id": "call_1", "output": "4"},
        ]
    else:
        call = {"id": "call_1", "type": "function", "function": {"name": "double", "arguments": '{"number": 2}'}}
        assert run.bodies[1]["messages"] == [
            {"role": "user", "content": "Hi"},
            {"role": "assistant", "tool_calls": [call]},
            {"role": "tool", "tool_call_id": "call_1", "content": "4"},
        ]


def test_results_and_errors(script: Script) -> None:
    """All that a function does is told to the model; nothing of it ends the run."""

    def place() -> dict[str, Any]:
        return {"town": Town(name="Bergen"), "day": date(2026, 1, 2), "é": None}

    def nothing() -> None:
        pass

    def broken() -> None:
        raise RuntimeError("no line")

    def stops() -> None:
        raise StopIteration

    def odd() -> object:
        return object()

    async def fails() -> None:
        raise KeyError("k")

    table: list[tuple[Call, str, type[Exception] | None]] = [
        (Call("double", {"number": 2}), "4", None),
        (Call("place"), '{"town":{"name":"Bergen","near":null,"people":0},"day":"2026-01-02","é":null}', None),
        (Call("nothing", ""), "null", None),
        (Call("broken"), "error: RuntimeError: no line", RuntimeError),
        (Call("stops"), "error: StopIteration: ", StopIteration),
        (Call("fails"), "error: KeyError: 'k'", KeyError),
        (
            Call("odd"),
            "error: PydanticSerializationError: Error serializing to JSON: TypeError: object cannot",
            Exception,
        ),
        (Call("double", {}), "error: wrong arguments for double: number: Field required", ToolArgumentsError),
        (Call("triple"), "error: there is no tool triple, only double, place", LookupError),
    ]
    requested = [call._replace(id=f"call_{number}") for number, (call, _, _) in enumerate(table)]
    run = script([requested, "Done"], double, place, nothing, broken, stops, fails, odd)
    assert run.error is None and len(run.tools) == len(table)
    for step, (_, output, error) in zip(run.tools, table, strict=True):
        assert step.output.startswith(output)
        assert isinstance(step.error, error) if error else step.error is None
    assert outputs(script, run.bodies[1]) == {step.call_id: step.output for step in run.tools}


def test_fatal_errors(script: Script) -> None:
    def broken(kind: str) -> None:
        raise {"value": ValueError, "keyboard": KeyboardInterrupt}[kind]("x")

    assert script([[Call("broken", {"kind": "value"})], "Done"], broken).error is None
    for kind, fatal, error in (("value", (ValueError,), ValueError), ("keyboard", (), KeyboardInterrupt)):
        run = script([[Call("broken", {"kind": kind})], "Done"], broken, fatal=fatal)
        assert type(run.error) is error and len(run.bodies) == 1


def test_calls_run_at_the_same_time(script: Script) -> None:
    """Each waits for the other."""
    meeting = threading.Barrier(2, timeout=5)

    def meet() -> str:
        meeting.wait()
        return "met"

    calls = [Call("meet", id="a"), Call("meet", id="b")]
    assert [step.output for step in script([calls, "Done"], meet).tools] == ["met", "met"]


def test_max_parallel(script: Script) -> None:
    running: list[int] = []
    most: list[int] = []

    def work() -> None:
        running.append(1)
        most.append(len(running))
        time.sleep(0.01)
        running.pop()

    calls = [Call("work", id=f"call_{number}") for number in range(6)]
    for limit in (1, 2):
        most.clear()
        assert script([calls, "Done"], work, max_parallel=limit).error is None
        assert max(most) == limit


def test_max_turns(script: Script) -> None:
    """The last calls are not made; with what the error holds one can go on."""
    done: list[int] = []

    def note(number: int) -> None:
        done.append(number)

    calls = [[Call("note", {"number": number})] for number in range(4)]
    run = script(calls, note, max_turns=3)
    assert isinstance(run.error, ToolLimitError) and "max_turns=3" in str(run.error)
    assert done == [0, 1] and len(run.bodies) == 3
    assert run.error.conversation == sent(script, run.bodies[-1])
    assert run.error.last is run.steps[-1].response
    again = {"input" if script.api == "responses" else "messages": run.error.conversation}
    assert script(["Done"], note, **again).bodies[0] == run.bodies[-1]


def test_max_seconds(script: Script) -> None:
    def slow() -> None:
        time.sleep(0.5)

    script(["2"], slow)  # what a first call takes does not count
    run = script([[Call("slow")]] * 3, slow, max_seconds=0.4)
    assert isinstance(run.error, ToolLimitError) and "max_seconds=0.4" in str(run.error)
    assert len(run.bodies) == 1 and len(outputs(script, {**run.bodies[0], **body_of(script, run.error)})) == 1
    run = script([[Call("slow")]] * 3, slow, max_seconds=0.4, delay=0.5)
    assert isinstance(run.error, ToolLimitError) and not run.tools


@pytest.mark.parametrize(("delay", "error"), [(0.6, ToolLimitError), (0, APITimeoutError)])
def test_a_model_that_takes_too_long(delay: float, error: type[Exception]) -> None:
    """A call is given the time that is left; a timeout of another kind stays what it is."""
    deadlines: list[float] = []

    def respond(request: Any) -> Any:
        deadlines.append(request.deadline)
        time.sleep(delay)
        raise APITimeoutError("too long")

    client = OpenAI(api_key="k", transport=MockTransport(respond), max_retries=0)
    start = time.monotonic()
    with pytest.raises(error) as caught:
        client.responses.create_and_run_tools(model="m", input="Hi", tools=[double], max_seconds=0.5)
    assert 0 < deadlines[0] - start < 0.6
    if isinstance(caught.value, ToolLimitError):
        assert caught.value.last is None and len(caught.value.conversation) == 1


def body_of(script: Script, error: ToolLimitError) -> dict[str, Any]:
    return {"input" if script.api == "responses" else "messages": error.conversation}


def test_calls_that_are_left_to_the_user(script: Script) -> None:
    """A call of a function that is only described ends the run, before anything is called."""
    described = {"name": "mine", "parameters": {"type": "object", "properties": {}}, "strict": False}
    other: Any = (
        {"type": "function", **described}
        if script.api == "responses"
        else models.ChatCompletionTool.from_dict({"type": "function", "function": described})
    )
    run = script([[Call("double", {"number": 1}, "a"), Call("mine", id="b")]], double, other)
    assert [type(step) for step in run.steps] == [ModelStep] and run.steps[0].is_final


def test_a_forced_call_is_forced_once(script: Script) -> None:
    named: Any = {"type": "function", "name": "double"}
    if script.api == "chat":
        named = {"type": "function", "function": {"name": "double"}}
    for choice, then in (("required", "auto"), (named, "auto"), ("auto", "auto"), ("none", "none")):
        run = script([[Call("double", {"number": 1})], "2"], double, tool_choice=choice)
        assert [body["tool_choice"] for body in run.bodies] == [choice, then]


def test_context(script: Script) -> None:
    user = ContextVar("user", default="nobody")
    user.set("somebody")

    def who() -> str:
        return user.get()

    assert script([[Call("who")], "Done"], who).tools[0].output == "somebody"


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"max_turns": 0}, ValueError, "max_turns: expected a number of at least 1, got 0"),
        ({"max_parallel": 1.5}, ValueError, "max_parallel"),
        ({"max_seconds": -1}, ValueError, "max_seconds: expected more than 0 seconds"),
        ({"fatal": ["x"]}, TypeError, "fatal: expected classes of exceptions"),
        ({"fatal": ValueError}, TypeError, "fatal: expected classes of exceptions"),
        ({"tools": [7]}, TypeError, "tools: expected functions or tools, got int"),
        ({"tools": [double, tool(double)]}, ValueError, "two functions are called double"),
    ],
)
def test_wrong_settings(script: Script, arguments: dict[str, Any], error: type[Exception], message: str) -> None:
    run = script(["Hi"], **arguments)
    with pytest.raises(error, match=message):
        raise run.error or AssertionError("no error")
    assert not run.bodies


RESPONSES = [Script("responses", "sync"), Script("responses", "async")]


@pytest.mark.parametrize("script", RESPONSES, ids=repr)
def test_a_conversation_that_the_server_keeps(script: Script) -> None:
    """Only what is new is sent."""
    run = script([[Call("double", {"number": 2})], "4"], double, conversation="conv_1")
    assert run.bodies[1]["input"] == [{"type": "function_call_output", "call_id": "call_1", "output": "4"}]
    assert run.bodies[1]["conversation"] == "conv_1"


CALLED = {"type": "function_call", "call_id": "call_1", "name": "double", "arguments": '{"number": 1}'}
PROGRAM = {"type": "program", "id": "p", "call_id": "call_0", "code": "", "fingerprint": "f"}


@pytest.mark.parametrize("script", RESPONSES, ids=repr)
@pytest.mark.parametrize(
    ("output", "is_run"),
    [
        ([{**CALLED}], True),
        ([{"type": "custom_tool_call", "call_id": "c", "name": "n", "input": "x"}, CALLED], False),
        (
            [{"type": "mcp_approval_request", "id": "m", "server_label": "s", "name": "n", "arguments": ""}, CALLED],
            False,
        ),
        (
            [{"type": "computer_call", "id": "i", "call_id": "c", "status": "completed", "pending_safety_checks": []}],
            False,
        ),
        ([{**CALLED, "namespace": "other"}], False),
        ([{"type": "web_search_call", "id": "w", "status": "completed", "action": {"type": "search"}}, CALLED], True),
        ([PROGRAM, {**CALLED, "caller": {"type": "program", "caller_id": "call_0"}}], True),
    ],
)
def test_other_items(script: Script, output: Any, is_run: bool) -> None:
    left = iter([output, [text_item("Done")]])
    run = script(list(left), double)
    assert (len(run.tools) == 1) is is_run
    if is_run and "caller" in output[-1]:
        assert run.bodies[1]["input"][-1]["caller"] == output[-1]["caller"]


BAD: dict[str, list[Any]] = {
    "responses": [
        *({}, {"output": None}, {"output": {"a": 1}}, {"output": [None, 3, "a", []]}, {"output": "a"}),
        {"output": [{"type": "function_call"}]},
        {"output": [{"type": "function_call", "call_id": 1, "name": ["a"], "arguments": {"number": 1}}]},
        {"output": [{"type": "function_call", "call_id": {}, "name": "double", "arguments": 7}, {"type": {}}]},
    ],
    "chat": [
        *({}, {"choices": None}, {"choices": {"a": 1}}, {"choices": [None]}, {"choices": [{}]}, {"choices": "a"}),
        *({"choices": [{"message": value}]} for value in (None, 3, "a", [], {}, {"tool_calls": 3})),
        {"choices": [{"message": {"tool_calls": [None, {}, {"function": 3}, {"type": "function"}]}}]},
        {"choices": [{"message": {"tool_calls": [{"function": {"name": {}, "arguments": []}}]}}]},
        {"choices": [{"message": {"tool_calls": [{"id": 3, "function": {"name": "double", "arguments": {}}}]}}]},
    ],
}


@pytest.mark.parametrize(
    ("api", "response"),
    [(api, response) for api, responses in BAD.items() for response in responses],
    ids=lambda value: value if isinstance(value, str) else json.dumps(value),
)
def test_bad_responses(api: str, response: Any) -> None:
    """Nothing that a server may send is a crash."""
    left = iter([response])
    client = OpenAI(api_key="k", transport=MockTransport(lambda _: next(left, written(api, "Done"))))
    steps: list[Any]
    if api == "responses":
        steps = list(client.responses.run_tools(model="m", input="Hi", tools=[double]))
    else:
        steps = list(client.chat.completions.run_tools(model="m", messages=[], tools=[double]))
    assert steps[-1].is_final and (len(steps) == 1) is (
        "function_call" not in str(response) and "name" not in str(response)
    )


def test_closing_early() -> None:
    """Only what is requested is done."""
    client = OpenAI(
        api_key="k", transport=MockTransport(lambda _: written("responses", [Call("double", {"number": 1})]))
    )
    steps = client.responses.run_tools(model="m", input="Hi", tools=[double])
    first = next(iter(steps))
    assert isinstance(first, ModelStep) and not first.is_final
    steps.close()  # type: ignore[attr-defined]
    assert list(steps) == []


def test_example(capsys: pytest.CaptureFixture[str]) -> None:
    from examples import tools as example

    calls = [Call("weather", {"town": town, "unit": None}, id=town) for town in ("Bergen", "Rome", "Paris")]
    left = iter([calls, "A coat in Bergen."])
    client = OpenAI(api_key="k", transport=MockTransport(lambda _: written("responses", next(left))))
    example.ask(client, "What shall I wear?")
    assert capsys.readouterr().out.splitlines() == [
        '1. weather({"town": "Bergen", "unit": null}) → {"temperature":9.0,"sky":"rain"}',
        '1. weather({"town": "Rome", "unit": null}) → {"temperature":24.0,"sky":"sun"}',
        '1. weather({"town": "Paris", "unit": null}) → error: ValueError: nothing is known of Paris, only of Bergen and Rome',
        "A coat in Bergen.",
    ]
