"""Annotations of everything public can be evaluated, although modules import types for type checkers only."""

import asyncio
import functools
import json
import subprocess
import sys
import typing
from collections.abc import Iterator
from inspect import Parameter, getdoc, signature
from types import FunctionType
from typing import Any

import fastapi
import pydantic
import pytest
from typing_extensions import is_typeddict

import openapiopenai
from openapiopenai import AsyncOpenAI, OpenAI, testing, types
from openapiopenai._runtime import lazy
from openapiopenai._runtime.calls.resource import Resource
from openapiopenai.api.root import Root


def evaluate(public: Any) -> set[str]:
    """Evaluate the annotations of a function, or of a class and its public methods and properties; return their names."""
    names = set[str]()
    for name, each in members(public) if isinstance(public, type) else [(public.__name__, public)]:
        assert isinstance(typing.get_type_hints(each), dict)
        names.add(name)
    return names


def members(cls: type) -> Iterator[tuple[str, Any]]:
    yield cls.__name__, cls
    for base in cls.__mro__:
        for name, member in vars(base).items() if base.__module__.startswith("openapiopenai") else ():
            if not name.startswith("_") or name in ("__init__", "__enter__", "__aenter__", "__iter__", "__aiter__"):
                member = getattr(member, "__func__", None) or getattr(member, "fget", None) or member
                member = member.func if isinstance(member, functools.cached_property) else member
                if hasattr(member, "__code__"):
                    yield name, member


def resources(resource: Any) -> Iterator[type]:
    yield type(resource)
    for name, member in functools.reduce(lambda all, base: {**vars(base), **all}, type(resource).__mro__, {}).items():
        if isinstance(member, functools.cached_property):
            below = getattr(resource, name)
            yield from resources(below) if isinstance(below, Resource) else ()


EXPORTS = [
    *(f"openapiopenai.{name}" for name in openapiopenai.__all__),
    *(f"openapiopenai.{name}" for name in ["models.Response", "api.RealtimeConnection", "api.AsyncRealtimeConnection"]),
    *(f"openapiopenai.types.{name}" for name in types.__all__),
    *(f"openapiopenai.testing.{name}" for name in testing.__all__),
]


@pytest.mark.parametrize("export", EXPORTS)
def test_exports(export: str) -> None:
    public = functools.reduce(getattr, export.split(".")[1:], openapiopenai)
    if isinstance(public, type) or hasattr(public, "__code__"):
        assert evaluate(public)


@pytest.mark.parametrize("client", [OpenAI, AsyncOpenAI])
def test_resources(client: Any) -> None:
    found = {each.__name__: evaluate(each) for each in resources(client(api_key="none"))}
    assert len(found) > 100 and {"request", "with_options", "copy", "chat", "__init__"} <= found[client.__name__]


@pytest.mark.parametrize("client", [OpenAI, AsyncOpenAI])
def test_every_argument_has_a_text_that_editors_show(client: Any) -> None:
    """Language servers look for `name: ` in a line of the docstring, without backticks."""
    missing = [
        f"{each.__name__}.{name}: {argument}"
        for each in [*resources(client(api_key="none"))][1:]
        for name, member in vars(each).items()
        for argument in arguments_of(member)
        if f"\n- {argument}: " not in f"\n{getdoc(member)}"
    ]
    assert missing == []


def arguments_of(member: Any) -> list[str]:
    """Return the arguments that a method of a resource has for itself."""
    if not isinstance(member, FunctionType) or member.__name__.startswith("_"):
        return []
    kinds = (Parameter.POSITIONAL_OR_KEYWORD, Parameter.KEYWORD_ONLY)
    return [name for name, each in signature(member).parameters.items() if each.kind in kinds and name != "self"]


def test_every_resource_has_a_text_that_editors_show() -> None:
    texts = {
        (each.__name__, name): str(member.__doc__)
        for each in [*resources(OpenAI(api_key="none")), Root]
        for name, member in vars(each).items()
        if isinstance(member, functools.cached_property)
    }
    assert len(texts) > 50 and [place for place, text in texts.items() if not text.startswith("`client.")] == []
    assert texts["Root", "responses"].startswith("`client.responses`: ")


@pytest.mark.parametrize(
    ("function", "name", "expected"),
    [
        (OpenAI.with_options, "return", typing.Self),
        (AsyncOpenAI.copy, "transport", openapiopenai.AsyncTransport | None),
        (OpenAI.request, "method", str),
        (
            vars(type(OpenAI(api_key="none").chat))["completions"].func,
            "return",
            type(OpenAI(api_key="none").chat.completions),
        ),
        (openapiopenai.ApiResponse.write_to_file, "return", int),
    ],
)
def test_types(function: Any, name: str, expected: Any) -> None:
    assert typing.get_type_hints(function)[name] == expected


def test_reading_annotations_is_what_imports_their_names() -> None:
    code = (
        "import sys, typing, openapiopenai; client = openapiopenai.OpenAI; module = sys.modules[client.__module__];"
        "before = hasattr(module, 'Transport'); typing.get_type_hints(client.__init__); "
        "print(before, hasattr(module, 'Transport'))"
    )
    output = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert output.split() == ["False", "True"]


NAMES = list(vars(openapiopenai.models)["__getattr__"].table)
DICTS = [name for name in NAMES if is_typeddict(getattr(openapiopenai.models, name))]


@pytest.mark.slow
def test_annotations_of_every_typed_dict_and_model() -> None:
    assert len(DICTS) > 700
    for name in NAMES:
        found = getattr(openapiopenai.models, name)
        if name in DICTS or issubclass(found if isinstance(found, type) else object, openapiopenai.BaseModel):
            assert typing.get_type_hints(found, include_extras=True).keys() >= vars(found)["__annotations__"].keys(), (
                name
            )


@pytest.mark.slow
def test_every_typed_dict_is_a_type_to_pydantic() -> None:
    fields: Any = {name: (getattr(openapiopenai.models, name), ...) for name in DICTS}
    body = pydantic.create_model("Body", **fields)
    assert body.model_rebuild(force=True) and body.__pydantic_complete__ and body.model_fields.keys() == fields.keys()


def posted(app: fastapi.FastAPI, value: Any) -> tuple[int, Any]:
    """Return the status and the JSON values with which an app responds to a POST request."""
    sent: list[Any] = []
    scope = {"type": "http", "method": "POST", "path": "/", "query_string": b"", "headers": [JSON]}

    async def receive() -> Any:
        return {"type": "http.request", "body": json.dumps(value).encode()}

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(app(scope, receive, send))
    return sent[0]["status"], json.loads(sent[1]["body"])


JSON = (b"content-type", b"application/json")


@pytest.mark.parametrize(
    ("name", "value", "wrong"),
    [
        ("CompoundFilterDict", {"type": "and", "filters": []}, {"type": "and"}),
        ("CreateResponseDict", {"model": "m", "input": "hi"}, {"temperature": "warm"}),
        ("ChatCompletionRequestUserMessageDict", {"role": "user", "content": "hi"}, {"role": "robot", "content": "hi"}),
    ],
)
def test_a_typed_dict_as_body_of_a_fastapi_app(name: str, value: Any, wrong: Any) -> None:
    app = fastapi.FastAPI()

    @app.post("/")
    def post(body: getattr(openapiopenai, name)) -> Any:  # type: ignore[valid-type]
        return body

    assert posted(app, value) == (200, value)
    assert posted(app, wrong)[0] == 422
    assert app.openapi()["components"]["schemas"][name]


def test_models_are_found_without_an_import_that_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    def find_spec(*given: Any) -> None:
        raise AssertionError(f"nothing is to be said of {given[1]}")

    monkeypatch.setattr(lazy.MissingModules, "find_spec", find_spec)
    names = vars(openapiopenai.models)["__getattr__"]
    assert names._home("testing") is None and names._home("_private") is None
    table = names.table
    for name in NAMES[::40] + [each for each in NAMES if each.startswith("Unknown")][::20]:
        assert names._home(name).__name__ == f"openapiopenai.models.{table[name]}"
