"""Small functions that software written for the official SDK imports."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache as lru_cache
from functools import wraps
from pathlib import Path
from typing import Any, Generic, TypeGuard, TypeVar, cast
from typing import get_args as get_args
from typing import get_origin as get_origin

from openapiopenai._runtime.json.absent import is_absent
from openapiopenai.compat.arguments import get_async_library as get_async_library
from openapiopenai.compat.sending import PropertyInfo as PropertyInfo
from openapiopenai.compat.sending import transform as transform

from ._datetime_parse import parse_date as parse_date
from ._datetime_parse import parse_datetime as parse_datetime
from ._logs import SensitiveHeadersFilter as SensitiveHeadersFilter
from ._path import path_template as path_template
from ._reflection import assert_signatures_in_sync as assert_signatures_in_sync
from ._reflection import function_has_argument as function_has_argument
from ._streams import consume_async_iterator as consume_async_iterator
from ._streams import consume_sync_iterator as consume_sync_iterator
from ._sync import asyncify as asyncify
from ._typing import extract_type_arg as extract_type_arg
from ._typing import extract_type_var_from_base as extract_type_var_from_base
from ._typing import is_annotated_type as is_annotated_type
from ._typing import is_iterable_type as is_iterable_type
from ._typing import is_list_type as is_list_type
from ._typing import is_literal_type as is_literal_type
from ._typing import is_required_type as is_required_type
from ._typing import is_sequence_type as is_sequence_type
from ._typing import is_type_alias_type as is_type_alias_type
from ._typing import is_typeddict as is_typeddict
from ._typing import is_union as is_union
from ._typing import is_union_type as is_union_type
from ._typing import strip_annotated_type as strip_annotated_type

F = TypeVar("F", bound=Callable[..., Any])
T = TypeVar("T")


def is_given(value: object) -> bool:
    """Whether an argument was passed."""
    return not is_absent(value)


def strip_not_given(values: Any) -> Any:
    """Return a dict without what was not passed."""
    if not isinstance(values, Mapping):
        return values
    return {name: each for name, each in cast("Mapping[str, Any]", values).items() if is_given(each)}


def maybe_transform(data: Any, expected_type: Any) -> Any:
    """Return the data of a request with the names that are sent; None as it is."""
    return None if data is None else transform(data, expected_type)


async def async_maybe_transform(data: Any, expected_type: Any) -> Any:
    """Return the same as `maybe_transform`."""
    return maybe_transform(data, expected_type)


async def async_transform(data: Any, expected_type: Any) -> Any:
    """Return the same as `transform`."""
    return transform(data, expected_type)


def is_dict(value: object) -> TypeGuard[dict[object, object]]:
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[object]]:
    return isinstance(value, list)


def is_tuple(value: object) -> TypeGuard[tuple[object, ...]]:
    return isinstance(value, tuple)


def is_mapping(value: object) -> TypeGuard[Mapping[str, object]]:
    return isinstance(value, Mapping)


is_mapping_t = is_mapping
is_tuple_t = is_tuple


def is_sequence(value: object) -> TypeGuard[Sequence[object]]:
    return isinstance(value, Sequence)


is_sequence_t = is_sequence


def is_iterable(value: object) -> TypeGuard[Iterable[object]]:
    return isinstance(value, Iterable)


def is_file_content(value: object) -> bool:
    """Whether a value can be the content of a file."""
    return isinstance(value, (bytes, os.PathLike)) or hasattr(value, "read")


def flatten(nested: Iterable[Iterable[T]]) -> list[T]:
    """Return the items of all lists."""
    return [item for each in nested for item in each]


SUFFIXES = {"brackets": "[]", "indices": "[{}]", "repeat": "", "comma": ""}
"""Notation of lists → what follows the name of a list, for one of its items."""


def extract_files(
    query: Any, *, paths: Sequence[Sequence[str]], array_format: str = "brackets"
) -> list[tuple[str, Any]]:
    """Take the files out of arguments, and return them by the names of their fields in a form.

    A path leads to files: `["documents", "<array>", "file"]`.
    """
    return [found for path in paths for found in _extracted(query, tuple(path), "", SUFFIXES[array_format])]


def _extracted(value: Any, path: tuple[str, ...], name: str, suffix: str) -> Iterator[tuple[str, Any]]:
    if not path:
        items = cast("list[Any]", value) if isinstance(value, list) else None  # type: ignore[redundant-cast]
        yield from (
            [(name, value)] if items is None else [(name + suffix.format(i), each) for i, each in enumerate(items)]
        )
        return
    key, *rest = path
    if isinstance(value, list) and key == "<array>":
        for place, each in enumerate(cast("list[Any]", value)):  # type: ignore[redundant-cast]
            yield from _extracted(each, tuple(rest), name + suffix.format(place), suffix)
    elif isinstance(value, dict) and key in value:
        fields = cast("dict[str, Any]", value)
        is_end = all(each == "<array>" for each in rest) and (not rest or isinstance(fields[key], list))
        inner = fields.pop(key) if is_end else fields[key]
        if is_given(inner):
            yield from _extracted(inner, tuple(rest), f"{name}[{key}]" if name else key, suffix)


def file_from_path(path: str | os.PathLike[str]) -> tuple[str, bytes]:
    """Return a file for an upload: its name and its content."""
    file = Path(path)
    return file.name, file.read_bytes()


def required_args(*variants: Sequence[str]) -> Callable[[F], F]:
    """Return a decorator that raises TypeError unless the arguments of one of the variants are passed."""

    def decorate(function: F) -> F:
        names = function.__code__.co_varnames

        @wraps(function)
        def checked(*positional: Any, **arguments: Any) -> Any:
            given = {*names[: len(positional)], *(name for name, each in arguments.items() if is_given(each))}
            if not any(given.issuperset(each) for each in variants):
                wanted = " or ".join(", ".join(map(repr, each)) for each in variants)
                raise TypeError(f"{function.__name__}() needs {wanted}")
            return function(*positional, **arguments)

        return cast("F", checked)

    return decorate


class LazyProxy(Generic[T]):
    """Stands for an object that is loaded when an attribute of it is used."""

    def __load__(self) -> T:
        raise NotImplementedError

    def __getattr__(self, name: str) -> Any:
        return getattr(self.__load__(), name)

    def __get_proxied__(self) -> T:
        return self.__load__()


class CursorPageItem:
    """An item with an ID, by which the next page is asked for."""

    id: str


def json_safe(data: object) -> object:
    """Return values whose dates and times are text."""
    if isinstance(data, Mapping):
        return {name: json_safe(each) for name, each in cast("Mapping[object, object]", data).items()}
    if isinstance(data, Iterable) and not isinstance(data, (str, bytes, bytearray)):
        return [json_safe(each) for each in cast("Iterable[object]", data)]
    return data.isoformat() if isinstance(data, date) else data


def coerce_integer(value: str) -> int:
    return int(value)


def coerce_float(value: str) -> float:
    return float(value)


def coerce_boolean(value: str) -> bool:
    return value in ("true", "1", "on")


def maybe_coerce_integer(value: str | None) -> int | None:
    return None if value is None else coerce_integer(value)


def maybe_coerce_float(value: str | None) -> float | None:
    return None if value is None else coerce_float(value)


def maybe_coerce_boolean(value: str | None) -> bool | None:
    return None if value is None else coerce_boolean(value)


def get_required_header(headers: Mapping[str, str], header: str) -> str:
    """Return a header, whose name may be in any case. Raises ValueError if there is none."""
    found = next((value for name, value in headers.items() if name.lower() == header.lower()), None)
    if found is None:
        raise ValueError(f"Could not find {header} header")
    return found


def removeprefix(text: str, prefix: str) -> str:
    return text.removeprefix(prefix)


def removesuffix(text: str, suffix: str) -> str:
    return text.removesuffix(suffix)


def is_azure_client(client: object) -> bool:
    from ..lib.azure import AzureOpenAI

    return isinstance(client, AzureOpenAI)


def is_async_azure_client(client: object) -> bool:
    from ..lib.azure import AsyncAzureOpenAI

    return isinstance(client, AsyncAzureOpenAI)
