"""What is shown of models: by `print`, in notebooks, and by rich."""

import json
import pydoc
import re
from html.parser import HTMLParser
from io import StringIO
from typing import Any, cast

import pytest
from rich.console import Console

from openapiopenai import models
from openapiopenai.generate.drift import titles
from openapiopenai.models import CreateChatCompletionResponse, CreateChatCompletionStreamResponse, Response

from .conftest import ROOT
from .test_mistakes import CHUNK, COMPLETION, MESSAGE, RESPONSE

CALL = {"type": "function_call", "id": "fc_1", "call_id": "call_1", "name": "weather", "arguments": '{"city": "Rome"}'}
TOOLS = [
    {"type": "function", "name": f"tool_{number}", "parameters": {"a": {"b": {"c": {"d": 1}}}}} for number in range(90)
]
HOSTILE = "<script>alert(1)</script>\x1b[31m\u202e</pre>\" onload='x'"
LONG = f"BEGIN{'x' * 100_000}END"

SHOWN: list[tuple[Any, dict[str, Any], list[str]]] = [
    (Response, {**RESPONSE, "output": [MESSAGE, CALL]},
     ["text='Hi'", "status='completed'", "name='weather'", """arguments='{"city": "Rome"}'""", "output_tokens=2"]),
    (Response, {**RESPONSE, "tools": TOOLS}, ["text='Hi'", "output_tokens=2", "… 87 more, "]),
    (CreateChatCompletionResponse, COMPLETION,
     ["content='Hi'", "name='f'", "arguments='{}'", "finish_reason='stop'", "total_tokens=2"]),
    (CreateChatCompletionStreamResponse, CHUNK, ["content='Hi'", "finish_reason='stop'"]),
    (Response, {**RESPONSE, "instructions": LONG}, ["'BEGINxxx", "… 99,808 characters …", "xxxEND'"]),
    (Response, {**RESPONSE, "metadata": {f"k{number}": "v" for number in range(16)}}, ["'k0': 'v', 'k1': 'v', … 13 more, 'k15'"]),
    (Response, {**RESPONSE, "token": "hidden", "more": {"api_key": "hidden", "url": "https://u:hidden@x"}},
     ["token='***'", "'api_key': '***'", "https://***@x"]),
    (Response, {**RESPONSE, "token": "Hi", "logprob": -1}, ["token='Hi'"]),
    (Response, {**RESPONSE, "instructions": HOSTILE}, ["\\x1b[31m\\u202e"]),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "data", "parts"), SHOWN)
def test_print(kind: Any, data: Any, parts: list[str]) -> None:
    text = str(kind.from_dict(data))
    assert text == repr(kind.from_dict(data)) and text.isprintable() and "hidden" not in text
    assert [part for part in parts if part not in text] == []
    assert len(text) < 10_000


KNOWN = {
    "CreateChatCompletionResponse": "ChatCompletion",
    "CreateChatCompletionStreamResponse": "ChatCompletionChunk",
    "OpenAIFile": "FileObject",
    "VectorStoreObject": "VectorStore",
    "Response": "Response",
    "ChatCompletionRequestUserMessage": "ChatCompletionRequestUserMessage",  # known by the name of arguments only
    "RealtimeSession": "RealtimeSession",  # which says more than `Session`
}
"""Model → what is shown as its name."""


@pytest.mark.parametrize("name", KNOWN)
def test_objects_are_shown_under_the_names_that_everyone_knows(name: str) -> None:
    value: Any = getattr(models, name).from_dict({})
    assert repr(value).startswith(f"{KNOWN[name]}(")
    assert f"<i>{KNOWN[name]}</i>" in getattr(models, name).from_dict({"more": 1})._repr_html_()


def test_titles_are_those_of_the_names() -> None:
    root = ROOT / "openapiopenai" / "compat" / "openai"
    files = {each.relative_to(root).as_posix(): each.read_text("utf-8") for each in (root / "types").rglob("*.py")}
    assert (root / titles.NAME).read_text("utf-8") == titles.text_of(files, models.__getattr__.table)


class Page(HTMLParser):
    """Checks that elements are closed in order, and collects what a page has."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.attributes = set[tuple[str, str | None]]()
        self.tags = set[str]()
        self.text = ""
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        self.tags.add(tag)
        self.attributes |= {(name, value) for name, value in attrs}

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


TAGS = {"div", "details", "summary", "b", "i", "span", "code"}
HTML: list[tuple[dict[str, Any], list[str]]] = [
    ({}, ["Response", "output", "list of 1", "Hi", "usage", "output_tokens"]),
    ({"instructions": LONG}, ["BEGINxx", "90,008 characters", "xxEND"]),
    ({"tools": TOOLS}, ["list of 90", "… 40 more"]),
    ({"token": "hidden", "more": [{"api_key": "hidden"}]}, ["***"]),
    ({"instructions": HOSTILE, HOSTILE: HOSTILE, "metadata": {HOSTILE: HOSTILE}}, ["<script>alert(1)</script>\\x1b[31m"]),
    ({"status": [[HOSTILE]], "output": [{"type": HOSTILE}, HOSTILE]}, ["<script>alert(1)</script>\\x1b[31m"]),
    ({"instructions": "a\nb"}, ["a\nb"]),
    ({"created_at": 10**5000}, ["<integer of 16,610 bits>"]),
]  # fmt: skip


@pytest.mark.parametrize(("data", "parts"), HTML)
def test_html(data: dict[str, Any], parts: list[str]) -> None:
    text = Response.from_dict({**RESPONSE, **data})._repr_html_()
    page = Page(text)
    assert page.tags <= TAGS and {name for name, _ in page.attributes} <= {"open", "style"}
    assert all(line.isprintable() for line in text.split("\n")) and "hidden" not in text
    assert [part for part in parts if part not in page.text] == []
    assert len(text) < 200_000


def nested(levels: int) -> Any:
    value: Any = {"type": "eq", "key": "k", "value": "v"}
    for _ in range(levels):
        value = {"type": "and", "filters": [value]}
    return value


@pytest.mark.parametrize("levels", [5, 300])
def test_depth(levels: int) -> None:
    for more in (
        {"tools": [{"type": "file_search", "vector_store_ids": [], "filters": nested(levels)}]},
        {"own": nested(levels)},
    ):
        model = Response.from_dict({**RESPONSE, **more})
        printer = Printer()
        model._repr_pretty_(printer, False)
        shown = [repr(model), model._repr_html_(), printer.text_shown, repr(list(model.__rich_repr__()))]
        assert all(len(each) < 50_000 for each in shown)


class Printer:
    """The printer of IPython, as far as it is used."""

    def __init__(self) -> None:
        self.text_shown = ""

    def text(self, text: str) -> None:
        self.text_shown += text

    def breakable(self, between: str = " ") -> None:
        self.text_shown += between

    def group(self, indent: int, opening: str, closing: str) -> Any:
        from contextlib import contextmanager

        @contextmanager
        def block() -> Any:
            self.text(opening)
            yield
            self.text(closing)

        return block()


@pytest.mark.parametrize(("kind", "data", "parts"), SHOWN)
def test_ipython(kind: Any, data: Any, parts: list[str]) -> None:
    printer = Printer()
    kind.from_dict(data)._repr_pretty_(printer, False)
    text = printer.text_shown
    assert text.isprintable() and "hidden" not in text and text.startswith(f"{KNOWN[kind.__name__]}(")
    assert [part for part in parts if part not in text and "more" not in part] == []


@pytest.mark.parametrize(("kind", "data", "parts"), SHOWN)
def test_rich(kind: Any, data: Any, parts: list[str]) -> None:
    """Rich shows the names as they are, and what it knows by `repr`."""
    model = kind.from_dict({**data, HOSTILE: 1})
    pairs = list(model.__rich_repr__())
    assert all(name.isprintable() for name, _ in pairs) and "hidden" not in repr(pairs)
    assert "instructions" not in data or len(dict(pairs)["instructions"]) < 20_000
    assert re.match(r"\[\('id', ", repr(pairs))


@pytest.mark.parametrize(("kind", "data", "parts"), SHOWN)
def test_rich_names_models_as_repr_does(kind: Any, data: Any, parts: list[str]) -> None:
    console = Console(width=100, file=StringIO())
    console.print(kind.from_dict(data))
    text = cast("StringIO", console.file).getvalue()
    assert text.startswith(f"{KNOWN[kind.__name__]}(") and "hidden" not in text
    assert not [name for name, known in KNOWN.items() if name != known and f"{name}(" in text]


def test_help_begins_with_the_fields() -> None:
    lines = [line.removeprefix(" |  ") for line in pydoc.plain(pydoc.render_doc(Response)).splitlines()]
    start = lines.index("Fields:")
    fields = Response.model_fields
    assert start < 10
    assert [line.split(":")[0] for line in lines[start + 1 : start + 1 + len(fields)]] == [
        f"- {each}" for each in fields
    ]
    assert (
        "- usage: Number of tokens that the response used" in lines and max(map(len, lines[start : start + 40])) <= 120
    )
    assert not [line for line in lines if "__pydantic" in line or "parse_obj" in line]


def test_the_fields_of_help_are_nowhere_else() -> None:
    schema = Response.model_json_schema()
    assert "\\nFields:\\n" not in json.dumps(schema) and schema["description"].startswith("A response of a model")


def test_help_of_a_class_that_a_user_derives() -> None:
    class Mine(Response):
        """Mine."""

    assert Mine.__doc__ == "Mine."
    Mine.__doc__ = "Ours."
    assert Mine.__doc__ == "Ours." and Mine.model_json_schema()["description"] == "Ours."
