"""Estimates of the tokens of a request, before it is sent."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path
from typing import Any

import pydantic
import pytest

from openapiopenai import AsyncOpenAI, MockTransport, OpenAI, OpenAIError, Request, TokenEstimator, estimate_tokens
from openapiopenai.helpers import tokens


class Words:
    """An encoding whose tokens are words."""

    def encode(self, text: str, /) -> list[str]:
        return text.split()


def refuse(request: Request) -> Any:
    raise AssertionError("nothing is sent")


SYNC = OpenAI(api_key="k", transport=MockTransport(refuse))
ASYNC = AsyncOpenAI(api_key="k", transport=MockTransport(refuse))
clients = pytest.mark.parametrize("client", [SYNC, ASYNC], ids=["sync", "async"])
COUNT = TokenEstimator(Words())


class Answer(pydantic.BaseModel):
    yes: bool


USER = {"role": "user", "content": "one two"}
FUNCTION = {
    "type": "function",
    "name": "find",
    "description": "Find a part.",
    "parameters": {
        "type": "object",
        "properties": {
            "name": {"type": "string", "description": "Its name."},
            "color": {"type": "string", "enum": ["red", "dark blue"]},
            "place": {"type": "object", "properties": {"shelf": {"type": "integer"}}},
        },
    },
}
OF_FUNCTION = 12 + 7 + 3 + 3 + (3 + 2) + (3 + 1 + (1 + 3) + (2 + 3)) + (3 + 1 + 3 + (3 + 1))
IMAGE = {"type": "input_image", "image_url": "data:image/png;base64,iVBORw0KGgo="}
CALL = {"type": "function_call", "call_id": "c", "name": "find", "arguments": '{"name": "x"}'}
CALLED = {
    "role": "assistant",
    "tool_calls": [{"id": "c", "type": "function", "function": {"name": "f", "arguments": "{} {}"}}],
}
CASES: list[tuple[str, dict[str, Any], int]] = [
    ("responses.create", {"input": "one two"}, 3 + 4 + 2),
    ("responses.create", {"input": [USER, USER], "instructions": "be brief"}, 3 + 3 * (4 + 2)),
    ("responses.create", {"input": [{"role": "user", "content": [{"type": "input_text", "text": "a b"}, IMAGE]}]}, 9),
    ("responses.create", {"input": [USER, CALL, {"type": "function_call_output", "call_id": "c", "output": "3"}]}, 21),
    ("responses.create", {"input": [USER, {"type": "reasoning", "id": "r", "summary": []}]}, 3 + 6),
    ("responses.create", {"input": "one", "tools": [FUNCTION]}, 3 + 5 + OF_FUNCTION),
    ("responses.create", {"input": "one", "tools": [{"type": "web_search"}]}, 3 + 5),
    ("responses.create", {}, 3),
    ("responses.parse", {"input": "one", "text_format": Answer}, 3 + 5 + 1),
    ("chat.completions.create", {"messages": [USER, {"role": "assistant", "content": None}]}, 3 + 6 + 4),
    ("chat.completions.create", {"messages": [USER, CALLED]}, 3 + 6 + 4 + 3),
    (
        "chat.completions.create",
        {"messages": [USER], "tools": [{"type": "function", "function": {**FUNCTION, "type": None}}]},
        3 + 6 + OF_FUNCTION,
    ),
    ("chat.completions.parse", {"messages": [USER], "response_format": Answer}, 3 + 6 + 1),
    ("completions.create", {"prompt": ["one two", "three"]}, 3),
    ("embeddings.create", {"input": "one two"}, 2),
    ("embeddings.create", {"input": ["one two", "three"]}, 3),
    ("embeddings.create", {"input": [[1, 2, 3], [4]]}, 4),
]


def method_of(client: Any, path: str) -> Any:
    for name in path.split("."):
        client = getattr(client, name)
    return client


@clients
@pytest.mark.parametrize(
    ("path", "arguments", "expected"), CASES, ids=lambda each: each if isinstance(each, str) else ""
)
def test_what_is_counted(path: str, arguments: dict[str, Any], expected: int, client: Any) -> None:
    assert COUNT(method_of(client, path), model="m", **arguments) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("", 0), ("a", 1), ("abcd", 1), ("abcde", 2), ("汉字", 2), ("\ud800", 1)]
)
def test_four_bytes_are_a_token(text: str, expected: int) -> None:
    assert TokenEstimator("characters").of_text(text) == expected


def test_without_tiktoken_bytes_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tokens, "has_tiktoken", lambda: False)
    assert estimate_tokens(SYNC.responses.create, model="m", input="12345678") == 3 + 4 + 2
    monkeypatch.setitem(sys.modules, "tiktoken", None)
    with pytest.raises(OpenAIError, match=r"pip install 'openapiopenai\[tokens\]'"):
        TokenEstimator("p50k_base")(SYNC.responses.create, model="m", input="Hi")


@clients
def test_encodings_are_never_downloaded(client: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import tiktoken

    def fail(*_: Any) -> Any:
        raise AssertionError("a download")

    monkeypatch.setenv("TIKTOKEN_CACHE_DIR", str(tmp_path))
    monkeypatch.setattr(tiktoken, "get_encoding", fail)
    tokens.by_name.cache_clear()
    for estimator in (estimate_tokens, TokenEstimator("o200k_base")):
        with pytest.raises(OpenAIError, match="o200k_base is not on this machine, and is not downloaded: run"):
            estimator(client.responses.create, model="gpt-5.1", input="Hi")


@pytest.mark.parametrize(
    ("model", "file"),
    [("gpt-5.1", "o200k_base"), ("gpt-4", "cl100k_base"), ("gpt-oss-20b", "o200k_base"), ("my-model", "o200k_base")],
)
def test_encodings_on_this_machine_are_used(
    model: str, file: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import tiktoken

    made = tiktoken.Encoding(
        "bytes", pat_str=r".+", mergeable_ranks={bytes([i]): i for i in range(256)}, special_tokens={"<|end|>": 256}
    )
    monkeypatch.setenv("TIKTOKEN_CACHE_DIR", str(tmp_path))
    monkeypatch.setattr(tiktoken, "get_encoding", lambda name: made)
    name = f"https://openaipublic.blob.core.windows.net/encodings/{file}.tiktoken"
    (tmp_path / hashlib.sha1(name.encode()).hexdigest()).write_bytes(b"")
    tokens.by_name.cache_clear()
    assert estimate_tokens(SYNC.embeddings.create, model=model, input="abc<|end|>") == 10, "as text"
    tokens.by_name.cache_clear()


def test_where_tiktoken_looks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file is where tiktoken itself would look for it."""
    from tiktoken import load

    url = tokens.PLACE.format("o200k_base")
    for variable in ("TIKTOKEN_CACHE_DIR", "DATA_GYM_CACHE_DIR"):
        monkeypatch.delenv("TIKTOKEN_CACHE_DIR", raising=False)
        monkeypatch.setenv(variable, str(tmp_path))
        (tmp_path / hashlib.sha1(url.encode()).hexdigest()).write_bytes(b"kept")
        assert tokens.cache_folder() == tmp_path and load.read_file_cached(url) == b"kept"


@pytest.mark.parametrize("encoding", [3, print, b"o200k_base"])
def test_what_is_no_encoding(encoding: Any) -> None:
    with pytest.raises(TypeError, match="encoding: expected a name, or an object with a method encode"):
        TokenEstimator(encoding)


def test_names_of_encodings_that_there_are_not() -> None:
    with pytest.raises(ValueError, match=r"encoding: expected one of characters, .*o200k_base"):
        TokenEstimator("o300k")(SYNC.responses.create, model="m", input="Hi")


@pytest.mark.parametrize(
    ("method", "arguments"),
    [
        (print, {}),
        (SYNC.models.list, {}),
        (SYNC.images.generate, {"prompt": "a"}),
        (SYNC.files.create, {"file": b"", "purpose": "batch"}),
    ],
)
def test_methods_that_send_nothing_to_a_model_to_read(method: Any, arguments: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match="method: expected one that sends JSON to a model"):
        COUNT(method, **arguments)
    with pytest.raises(TypeError, match="needs 'input' and 'model'"):
        COUNT(SYNC.embeddings.create)
