"""What is kept of each response: all of it, some fields, the user's type, or vectors."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from openapiopenai._runtime.calls.response import ApiResponse, CallInfo
from openapiopenai._runtime.calls.results import decode, named
from openapiopenai._runtime.http.request import Headers, Request
from openapiopenai._runtime.json.codec import encode, parse
from openapiopenai._runtime.json.model import BaseModel
from openapiopenai.profile import OpenAIError

from .methods import FORMATS, Method
from .vectors import Vectors, of_bytes, vectors_of

if TYPE_CHECKING:
    from .options import Select

__all__ = ["SelectError"]

VECTORS = "vectors"
PARSED = ("output_parsed", "parsed")
"""Attributes of responses that are of the type of the user."""


class SelectError(OpenAIError, AttributeError):
    """A part of a result that `select` names, and that no result has. It ends a run."""


class Outcome:
    """Keeps the whole result of a method."""

    extra: Mapping[str, Any] = {}
    """Arguments that ask the server for the right form of a response."""

    def __init__(self, method: Method, text_format: Any = None) -> None:
        self.method = method
        self.text_format = text_format

    def take(self, value: Any) -> Any:
        """Return what is kept of what the method has returned."""
        return value

    def dump(self, value: Any, content: bytes | None) -> tuple[str, bytes]:
        """Return what is stored for a value, and of which kind it is. `content`: the body of the response, if known.

        Raises TypeError for a value that cannot be written as JSON.
        """
        if isinstance(value, BaseModel):
            name = type(value).__name__
            return f"model {name}", content if content is not None else value.to_json().encode()
        if isinstance(value, ApiResponse):
            return "bytes", cast("Any", value).read()
        return "json", encode(value)

    def load(self, kind: str, data: bytes, arguments: dict[str, Any]) -> Any:
        """Return the value of what was stored. Raises OpenAIError for what cannot be read."""
        if kind == "json":
            return parse("a stored result", data)
        method = self.method
        if kind == "bytes":
            return ApiResponse[Any](_info(method.name, Request("GET", "", {}, None, operation=method.name)), data)
        if method.plan is not None:
            return _decoded(method.call(arguments), data)
        if method.helper in FORMATS:
            return _parsed(method, data, arguments)
        return named(kind.partition(" ")[2]).from_json(data)


class Selected(Outcome):
    """Keeps some fields of what the method returns."""

    def __init__(self, method: Method, text_format: Any, pick: Callable[[Any], Any], is_parsed: bool) -> None:
        super().__init__(method, text_format)
        self._pick = pick
        self._is_parsed = is_parsed and text_format is not None

    def take(self, value: Any) -> Any:
        return self._pick(value)

    def dump(self, value: Any, content: bytes | None) -> tuple[str, bytes]:
        return "json", encode(value)

    def load(self, kind: str, data: bytes, arguments: dict[str, Any]) -> Any:
        if not self._is_parsed or data == b"null":
            return parse("a stored result", data)
        from openapiopenai.helpers.parsing import format_for

        return format_for(self.text_format).parse(data.decode())


class Embedded(Outcome):
    """Keeps the vectors of embeddings."""

    extra = {"encoding_format": "base64"}

    def take(self, value: Any) -> Vectors:
        return vectors_of(value)

    def dump(self, value: Vectors, content: bytes | None) -> tuple[str, bytes]:
        return f"vectors {value.dimensions}", value.tobytes()

    def load(self, kind: str, data: bytes, arguments: dict[str, Any]) -> Vectors:
        return of_bytes(data, int(kind.partition(" ")[2]))


def outcome(method: Method, select: Select | None, text_format: Any) -> Outcome:
    """Return the outcome that `select` asks for. Raises TypeError or ValueError for what is none."""
    if select is None:
        return Outcome(method, text_format)
    if select == VECTORS:
        if method.name != "embeddings.create":
            raise ValueError(f"select: only embeddings.create has vectors, not {method.name}")
        return Embedded(method)
    if isinstance(select, str):
        return Selected(method, text_format, partial(part, select), select.rpartition(".")[2] in PARSED)
    if callable(select):
        return Selected(method, text_format, select, False)
    if not isinstance(select, (list, tuple)) or not all(isinstance(each, str) for each in select):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"select: expected the names of fields, or a function, got {select!r:.100}")
    names = [*select]
    return Selected(method, text_format, lambda value: {name: part(name, value) for name in names}, False)


def part(path: str, value: Any) -> Any:
    """Return the part of a result at a path, such as `choices.0.message.content`; None where there is nothing.

    Raises SelectError for a name that is no attribute of what has it.
    """
    for name in path.split("."):
        if value is None:
            return None
        if isinstance(value, Mapping):
            value = cast("Mapping[str, Any]", value).get(name)
        elif name.isdecimal() and isinstance(value, Sequence):
            value = next(iter(cast("Any", value)[int(name) :]), None)
        else:
            try:
                value = getattr(value, name)
            except AttributeError as error:
                raise SelectError(f"select: {path}: {error}") from None
    return value


# --- what was stored ---


def _info(operation: str, request: Request) -> CallInfo:
    """Return the metadata of a call that no server was asked for."""
    return CallInfo(operation, request, 200, Headers([("content-type", "application/json")]), 0, 0.0)


def _decoded(call: Any, data: bytes) -> Any:
    """Return what the method has returned for a response."""
    return decode(call, ApiResponse[Any](_info(call.operation.name, call.draft()), data, call))


def _parsed(method: Method, data: bytes, arguments: dict[str, Any]) -> Any:
    """Return what `parse` has returned for a response."""
    from openapiopenai.helpers.structured import parsing_of

    plan, sent, finish = parsing_of(method.function, (), arguments)
    operation = Method(getattr(method.function.__self__, plan.declared.__name__), is_async=method.client._is_async)
    return finish(_decoded(operation.call(sent), data))
