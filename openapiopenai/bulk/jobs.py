"""From inputs to jobs: the arguments of each call, by dicts, functions or templates, and its key."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from hashlib import blake2b
from os import PathLike, fspath
from string import Formatter
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from openapiopenai._runtime.json.model import BaseModel
from openapiopenai._runtime.json.redaction import quote

from .results import InputError

if TYPE_CHECKING:
    Arguments: TypeAlias = Mapping[str, Any] | Callable[[Any], Mapping[str, Any]] | None
    Key: TypeAlias = str | Callable[[Any], str] | None

__all__ = ["Job"]

UNSENT = frozenset(
    {
        "deadline",
        "extra_headers",
        "idempotency_key",
        "max_retries",
        "on_incomplete_stream",
        "stream_idle_timeout",
        "timeout",
    }
)
"""Options of calls that are no content of the request."""
WHOLE = ("", "input")
"""Placeholders for the input itself."""


@dataclass(slots=True)  # not frozen: made in half the time
class Job:
    """One call to make."""

    index: int
    """Position of the input, from 0."""
    key: str
    input: Any
    arguments: dict[str, Any]
    """Arguments of the method."""
    content: bytes = b""
    """Digest of the request, if the key is none."""


# --- arguments ---

Fill: TypeAlias = Callable[[Any], Any]
"""Returns what stands in a place of the arguments for an input."""


def builder(arguments: Arguments) -> Callable[[Any], dict[str, Any]]:
    """Return a function from an input to the arguments of a call; it raises InputError, or what a user's function raises.

    Raises TypeError or ValueError, naming the place, for a template that is not valid.
    """
    if arguments is None:
        return _as_arguments
    if callable(arguments):
        function = arguments
        return lambda input: _as_arguments(function(input), "arguments: the function returned ")
    if not isinstance(arguments, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"arguments: expected a dict, a function or None, got {type(arguments).__name__}")
    fill = _filled(dict(arguments), "arguments")
    if fill is None:
        common = dict(arguments)
        return lambda input: {**common, **_as_arguments(input)}
    return cast("Callable[[Any], dict[str, Any]]", fill)


def _as_arguments(input: Any, what: str = "the input is ") -> dict[str, Any]:
    if not isinstance(input, Mapping):
        raise InputError(
            f"{what}{type(input).__name__}, expected a dict of arguments; or pass a template as `arguments`"
        )
    return dict(cast("Mapping[str, Any]", input))


def _filled(value: Any, place: str) -> Fill | None:
    """Return what fills in a template; None if there is nothing to fill in."""
    if isinstance(value, str):
        return _text(value, place)
    if isinstance(value, dict):
        named = cast("dict[str, Any]", value)
        fills = {name: _filled(each, f"{place}.{name}") for name, each in named.items()}
        if not any(fills.values()):
            return None
        pairs = [(name, fills[name], each) for name, each in named.items()]
        return lambda input: {name: each if fill is None else fill(input) for name, fill, each in pairs}
    if isinstance(value, list):
        items = cast("Any", value)
        made = [(_filled(each, f"{place}.{number}"), each) for number, each in enumerate(items)]
        if not any(fill for fill, _ in made):
            return None
        return lambda input: [each if fill is None else fill(input) for fill, each in made]
    return None


def _text(text: str, place: str) -> Fill | None:
    if "{" not in text and "}" not in text:
        return None
    try:
        parts = [(literal, name, spec, how) for literal, name, spec, how in Formatter().parse(text)]
    except ValueError as error:
        raise ValueError(f"{place}: {quote(text)}: {error}; write {{{{ and }}}} for braces") from None
    for _, name, _, _ in parts:
        if name and not all(part.isidentifier() or part.isdecimal() for part in name.split(".")):
            raise ValueError(f"{place}: {quote(name)} is no name of a field; write {{{{ and }}}} for braces")
    if len(parts) == 1 and parts[0][0] == "" and parts[0][2:] == ("", None):
        alone = str(parts[0][1])
        return lambda input: field(input, alone)
    formatter = Formatter()

    def fill(input: Any) -> str:
        made: list[str] = []
        for literal, name, spec, how in parts:
            made.append(literal)
            if name is not None:
                try:
                    made.append(format(formatter.convert_field(field(input, name), how), spec or ""))
                except (TypeError, ValueError) as error:
                    if isinstance(error, InputError):
                        raise
                    raise InputError(f"{place}: {{{name}}}: {error}") from None
        return "".join(made)

    return fill


def field(input: Any, path: str) -> Any:
    """Return the part of an input that a placeholder names. Raises InputError if it is missing."""
    value: Any = input
    if path in WHOLE and not (path and isinstance(input, Mapping) and path in input):
        return value
    for name in path.split("."):
        try:
            value = _part(value, name)
        except (LookupError, AttributeError):
            raise InputError(f"arguments: the input has no field {{{path}}}") from None
    return value


def _part(value: Any, name: str) -> Any:
    if isinstance(value, Mapping):
        return cast("Mapping[str, Any]", value)[name]
    if name.isdecimal():
        return value[int(name)]
    if not (is_dataclass(value) or hasattr(value, "model_fields") or name in getattr(value, "_fields", ())):
        raise AttributeError(name)
    return getattr(value, name)


# --- keys ---


def keyed(key: Key, operation: str) -> Callable[[Any, dict[str, Any]], str]:
    """Return a function from an input and its arguments to the key; it raises InputError, or what a user's function raises.

    Raises TypeError for what is no key.
    """
    if key is None:
        return lambda input, arguments: digest(operation, arguments)
    if isinstance(key, str):
        name = key
        return lambda input, arguments: _key(field(input, name))
    if callable(key):
        function = key
        return lambda input, arguments: _key(function(input))
    raise TypeError(f"key: expected a function, the name of a field, or None, got {type(key).__name__}")


def _key(value: Any) -> str:
    """Return a key as text: strings and whole numbers are keys."""
    if not isinstance(value, (str, int)) or isinstance(value, bool) or value == "":
        raise InputError(f"key: expected a string for each input, got {value!r:.100}")
    return str(value)


def digest(operation: str, arguments: Mapping[str, Any]) -> str:
    """Return the digest of the content of a request: of the operation and its arguments, in whatever order."""
    content = {name: value for name, value in arguments.items() if name not in UNSENT}
    try:
        text = _encode(content)
    except (TypeError, ValueError) as error:
        raise InputError(f"key: {error}; pass key=… to name the inputs") from None
    return blake2b(f"{operation}\n{text}".encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _plain(value: Any) -> Any:
    """Return what stands for a value that is none of JSON in a digest."""
    if isinstance(value, BaseModel):
        return value.to_dict()
    if isinstance(value, type):
        return _of_type(value)
    if isinstance(value, (bytes, bytearray, memoryview)):
        return blake2b(cast("bytes", value), digest_size=16).hexdigest()
    if isinstance(value, PathLike):
        return str(fspath(cast("PathLike[str]", value)))
    if isinstance(value, Mapping):
        return dict(cast("Mapping[str, Any]", value))
    if hasattr(value, "model_dump"):
        return value.model_dump(mode="json")
    if is_dataclass(value):
        return {each.name: getattr(value, each.name) for each in fields(value)}
    raise TypeError(f"cannot compare requests with {type(value).__name__} in them")


_encode = json.JSONEncoder(sort_keys=True, ensure_ascii=False, separators=(",", ":"), default=_plain).encode


@cache
def _of_type(kind: type) -> str:
    """Return what stands for a type of the user: its name, and the schema that the server is asked for."""
    from openapiopenai.helpers.parsing import format_for

    return f"{kind.__module__}.{kind.__qualname__} {_encode(format_for(kind).strict.schema)}"
