"""Small functions that software written for the official SDK imports."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache as lru_cache
from functools import wraps
from importlib import import_module
from pathlib import Path
from typing import Any, Generic, TypeGuard, TypeVar, cast
from typing import get_args as get_args
from typing import get_origin as get_origin

from openapiopenai._runtime.json.absent import is_absent
from openapiopenai.compat.sending import PropertyInfo as PropertyInfo
from openapiopenai.compat.sending import transform as transform

logger = logging.getLogger("openai")
"""What `OPENAI_LOG` of the official SDK sets the level of; this package writes to loggers of its own."""

F = TypeVar("F", bound=Callable[..., Any])
T = TypeVar("T")


def setup_logging() -> None:
    """Set the level of the logger to what `OPENAI_LOG` says: debug or info."""
    level = {"debug": logging.DEBUG, "info": logging.INFO}.get(os.environ.get("OPENAI_LOG", ""))
    if level is not None:
        logger.setLevel(level)


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


def is_sequence(value: object) -> TypeGuard[Sequence[object]]:
    return isinstance(value, Sequence)


def is_iterable(value: object) -> TypeGuard[Iterable[object]]:
    return isinstance(value, Iterable)


def is_file_content(value: object) -> bool:
    """Whether a value can be the content of a file."""
    return isinstance(value, (bytes, os.PathLike)) or hasattr(value, "read")


def flatten(nested: Iterable[Iterable[T]]) -> list[T]:
    """Return the items of all lists."""
    return [item for each in nested for item in each]


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


def extract_type_arg(typ: Any, index: int) -> Any:
    """Return an argument of a generic type; raises RuntimeError if there is none."""
    arguments = get_args(typ)
    if index >= len(arguments):
        raise RuntimeError(f"expected type {typ} to have an argument at index {index}")
    return arguments[index]


def is_union(kind: Any) -> bool:
    """Whether the origin of a type is that of a union."""
    from types import UnionType
    from typing import Union

    return kind in (Union, UnionType)


def is_union_type(kind: Any) -> bool:
    return is_union(get_origin(kind))


def is_list_type(kind: Any) -> bool:
    return get_origin(kind) is list


def is_literal_type(kind: Any) -> bool:
    from typing import Literal

    return get_origin(kind) is Literal


def is_typeddict(kind: Any) -> bool:
    from typing_extensions import is_typeddict as check

    return check(kind)


def removeprefix(text: str, prefix: str) -> str:
    return text.removeprefix(prefix)


def removesuffix(text: str, suffix: str) -> str:
    return text.removesuffix(suffix)


def get_async_library() -> str:
    """Return the name of the library that runs asynchronous code; "false" outside of it."""
    try:
        name: str = import_module("sniffio").current_async_library()
        return name
    except Exception:  # not installed, or no loop is running
        return "false"


def is_azure_client(client: object) -> bool:
    from ..lib.azure import AzureOpenAI

    return isinstance(client, AzureOpenAI)


def is_async_azure_client(client: object) -> bool:
    from ..lib.azure import AsyncAzureOpenAI

    return isinstance(client, AsyncAzureOpenAI)
