"""What is sent for a TypedDict of the official SDK: names of its own, dates as text, files as base64."""

from __future__ import annotations

import base64
import os
from collections import abc
from contextlib import nullcontext
from datetime import date
from functools import lru_cache
from types import UnionType
from typing import Annotated, Any, NotRequired, Required, TypeGuard, Union, cast, get_args, get_origin

import pydantic
from typing_extensions import get_type_hints, is_typeddict

from openapiopenai._runtime.json.absent import is_absent

LISTS = (list, abc.Iterable, abc.Sequence)
PLAIN = (str, bytes, bytearray, int, float, bool, type(None))
"""Types of items of which none has another form when it is sent."""


class PropertyInfo:
    """Metadata of a key: the name that is sent, and the format of its value."""

    def __init__(
        self, *, alias: str | None = None, format: Any = None, format_template: Any = None, discriminator: Any = None
    ) -> None:
        self.alias = alias
        self.format = format
        self.format_template = format_template
        self.discriminator = discriminator

    def __repr__(self) -> str:
        return f"PropertyInfo(alias={self.alias!r}, format={self.format!r})"

    def formatted(self, value: Any) -> Any:
        """Return a value in the format."""
        if isinstance(value, date) and self.format == "iso8601":
            return value.isoformat()
        if isinstance(value, date) and self.format == "custom":
            return value.strftime(self.format_template)
        if self.format == "base64" and (isinstance(value, os.PathLike) or hasattr(value, "read")):
            file: Any = open(cast("Any", value), "rb") if isinstance(value, os.PathLike) else nullcontext(value)  # noqa: SIM115 (the next line is one)
            with file as opened:
                content: Any = opened.read()
            return base64.b64encode(content.encode() if isinstance(content, str) else content).decode()
        return value  # pyright: ignore[reportUnknownVariableType]


def transform(data: Any, expected_type: Any, infos: tuple[PropertyInfo, ...] = ()) -> Any:
    """Return data with the names and values that are sent; `infos` are what the type is annotated with."""
    infos, kind = (*infos, *_infos(expected_type)), _plain(expected_type)
    origin, arguments = get_origin(kind) or kind, get_args(kind)
    if is_typeddict(origin) and is_node(data):
        return _fields(data, _hints(origin))
    if origin is dict and is_node(data):
        inner = arguments[1] if arguments else Any
        return {name: transform(each, inner) for name, each in data.items()}
    if origin in LISTS and isinstance(data, abc.Iterable) and not isinstance(data, (dict, str, bytes)):
        return _items(data, arguments[0] if arguments else Any, infos)
    if origin in (Union, UnionType):
        for arm in arguments:
            data = transform(data, arm, infos)
        return data  # pyright: ignore[reportUnknownVariableType]
    if isinstance(data, pydantic.BaseModel):
        left_out = getattr(data, "__api_exclude__", None)
        return data.model_dump(mode="json", exclude_unset=True, by_alias=True, exclude=left_out)
    for info in infos:
        data = info.formatted(data)
    return data  # pyright: ignore[reportUnknownVariableType]


def _fields(data: dict[str, Any], hints: dict[str, Any]) -> dict[str, Any]:
    """Return what is sent for a TypedDict, without what was not passed."""
    sent: dict[str, Any] = {}
    for name, value in data.items():
        if not is_absent(value):
            hint = hints.get(name)
            sent[_alias(name, hint)] = value if hint is None else transform(value, hint)
    return sent


def _items(data: Any, hint: Any, infos: tuple[PropertyInfo, ...]) -> Any:
    if isinstance(data, list) and _plain(hint) in PLAIN:
        return data  # pyright: ignore[reportUnknownVariableType]
    return [transform(each, hint, infos) for each in cast("Any", data)]


@lru_cache(maxsize=1024)
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind, include_extras=True)


def is_node(value: Any) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def _alias(name: str, hint: Any) -> str:
    return next((info.alias for info in _infos(hint) if info.alias), name)


def _infos(hint: Any) -> tuple[PropertyInfo, ...]:
    """Return what a hint is annotated with, also inside of `Required` and the like."""
    if not _is_wrapper(hint):
        return ()
    own = tuple(each for each in getattr(hint, "__metadata__", ()) if isinstance(each, PropertyInfo))
    return (*own, *_infos(get_args(hint)[0]))


def _plain(hint: Any) -> Any:
    """Return a hint without `Required` and `Annotated`."""
    while _is_wrapper(hint):
        hint = get_args(hint)[0]
    return hint


def _is_wrapper(hint: Any) -> bool:
    return get_origin(hint) in (Annotated, Required, NotRequired)
