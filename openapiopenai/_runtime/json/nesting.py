"""Operations on nested values without recursion.

Python limits recursion to about a thousand calls, of which the caller may have used any part, and pydantic limits it
to 255 levels. What is nested deeper is read, converted, copied and compared here, at any depth up to `DEEPEST`.

A nested value is flattened to steps that build it again: its scalars and, after the contents of each container, a step
that collects them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from copy import deepcopy
from typing import TYPE_CHECKING, Any, TypeAlias

import pydantic

from .types import SCALARS, Array, Object

if TYPE_CHECKING:
    from collections.abc import Iterable

scanstring: Callable[[str, int, bool], tuple[str, int]] = json.decoder.scanstring  # type: ignore[attr-defined] # pyright: ignore

DEEPEST = 1_024
"""Maximum number of arrays and objects inside each other."""
DEEPEST_WRITTEN = 2 * DEEPEST
"""The same for values that are written: what was decoded may be part of something."""
TOO_DEEP = f"nested deeper than {DEEPEST:,} levels, or inside itself"
MOST_DIGITS = 100_000
"""Maximum length of an integer in JSON text; converting a longer one takes seconds."""
SHALLOW = 64
"""Levels that pickle handles itself, whatever the depth of the caller's stack."""
CHUNK = 4_000
"""Digits that Python converts at a time; it refuses more than 4,300."""


Path: TypeAlias = "tuple[Path, str | int] | None"
"""Place of a value: that of its container, and its key or index there; None for the outermost value."""
Step: TypeAlias = "tuple[Any, Any]"
"""A type and what is needed besides its contents: the length of a list, the keys of a dict, the class of a model; for
a scalar, None and its value."""


def steps_of(path: Path) -> tuple[str | int, ...]:
    """Return the keys and indexes of a path, from the outermost."""
    steps: list[str | int] = []
    while path is not None:
        path, step = path
        steps.append(step)
    return tuple(reversed(steps))


def where(path: Path, base: str = "value") -> str:
    """Return a path as text, such as `input[0].content`; a long one is shortened in its middle."""
    steps = [f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps_of(path)]
    if len(steps) > 16:
        steps[8:-4] = ["…"]
    return "".join(steps).removeprefix(".") or base


def flat(value: Any, opened: Callable[[Any, Path], Any], most: int = DEEPEST_WRITTEN) -> list[Step]:
    """Flatten a value; `opened` replaces each value in it, given its path, by a list, a dict, a model or a scalar.

    Raises ValueError for a value nested deeper than `most` levels, or inside itself.
    """
    steps: list[Step] = []
    todo: list[tuple[Any, Path, int]] = [(value, None, 1)]
    while todo:
        each, path, depth = todo.pop()
        each = opened(each, path)
        kind = each.__class__
        if depth > most and (kind is Array or kind is Object):
            raise ValueError(f"{where(path)}: nested deeper than {most:,} levels, or inside itself")
        if kind is Array:
            steps.append((Array, len(each)))
            todo += [(item, (path, position), depth + 1) for position, item in enumerate(each)]
        elif kind is Object:
            steps.append((Object, tuple(each)))
            todo += [(item, (path, key), depth + 1) for key, item in each.items()]
        elif isinstance(each, pydantic.BaseModel):
            steps.append((pydantic.BaseModel, kind))
            todo.append((state_of(each), path, depth))
        else:
            steps.append((None, each))
    steps.reverse()
    return steps


def built(steps: Iterable[Step]) -> Any:
    """Build the value that was flattened."""
    done: list[Any] = []
    for kind, what in steps:
        if kind is None:
            done.append(what)
        elif kind is pydantic.BaseModel:
            done.append(_model(what, done.pop()))
        else:
            start = len(done) - (what if kind is Array else len(what))
            items = done[start:]
            done[start:] = [items if kind is Array else dict(zip(what, items, strict=True))]
    return done[0]


def state_of(model: pydantic.BaseModel) -> dict[Any, Any]:
    """Return all that is in a model."""
    return pydantic.BaseModel.__getstate__(model)


def _model(cls: type[pydantic.BaseModel], state: dict[Any, Any]) -> pydantic.BaseModel:
    model = cls.__new__(cls)
    pydantic.BaseModel.__setstate__(model, state)
    return model


def clone(value: Any) -> Any:
    """Return a deep copy."""
    return built([(kind, deepcopy(what) if kind is None else what) for kind, what in _own(value)])


def freeze(value: Any) -> list[Step] | None:
    """Return a form of `value` without deep nesting, for `built`; None if `value` is not nested deeply itself."""
    return _own(value) if depth_exceeds(value, SHALLOW) else None


def equal(left: Any, right: Any) -> bool:
    """Whether two values are equal, as Python compares them."""
    todo: list[tuple[Any, Any]] = [(left, right)]
    while todo:
        one: Any
        other: Any
        one, other = todo.pop()
        kind = one.__class__
        is_model = isinstance(one, pydantic.BaseModel)
        if kind is not type(other) or not (kind is Array or kind is Object or is_model):
            if one != other:
                return False
        elif kind is Array:
            if len(one) != len(other):
                return False
            todo += zip(one, other, strict=True)
        elif kind is Object:
            if one.keys() != other.keys():
                return False
            todo += [(item, other[key]) for key, item in one.items()]
        else:
            todo += [(_compared(one), _compared(other))]
    return True


def _compared(model: pydantic.BaseModel) -> dict[str, Any]:
    """Return what counts when models are compared."""
    return {"": model.__dict__, "extra": model.__pydantic_extra__ or {}, "private": model.__pydantic_private__}


def _own(value: Any) -> list[Step]:
    return flat(value, lambda each, path: each, 2 * DEEPEST_WRITTEN)  # the state of a model has levels of its own


def depth_exceeds(value: Any, most: int) -> bool:
    """Whether a value holds lists, dicts and models in each other on more than `most` levels, or holds itself."""
    todo: list[tuple[Any, int]] = [(value, 1)]
    while todo:
        each, depth = todo.pop()
        if depth > most:
            return True
        inner: Any = each
        if isinstance(each, pydantic.BaseModel):
            inner = (*each.__dict__.values(), *(each.__pydantic_extra__ or {}).values())
        elif type(each) is Object:
            inner = each.values()
        elif type(each) is not Array:
            continue
        if not {*map(type, inner)} <= SCALARS:
            todo += [(item, depth + 1) for item in inner if type(item) not in SCALARS]
    return False


# --- JSON text ---

_TOKEN = r"""(?x)[ \t\n\r]*(?:
        (?P<open>[\[{]) | (?P<close>[\]}]) | (?P<mark>[,:]) | (?P<quote>")
        | (?P<number>-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?) | (?P<name>[a-zA-Z-]+)
        | (?P<end>\Z)
    )"""
_names: dict[str, Any] = {
    "true": True,
    "false": False,
    "null": None,
    "NaN": float("nan"),
    "Infinity": float("inf"),
    "-Infinity": float("-inf"),
}


def loads(text: str) -> Any:
    """Parse JSON text; like `json.loads`, but without its limits to nesting and to the size of integers.

    Raises ValueError for text that is not JSON or that is nested deeper than `DEEPEST`.
    """
    whole: list[Any] = []
    inside: list[Any] = [whole]
    match = re.compile(_TOKEN).match
    key = ""
    at = 0
    wanted = "value"  # "value", "key", ":", "," (or an end), or "first": a value or key, or the end of the container
    while True:
        token = match(text, at)
        if token is None:
            raise ValueError(f"unexpected character at position {at:,}")
        at, kind = token.end(), token.lastgroup
        inner, mark = inside[-1], token[0][-1:]
        is_object = type(inner) is Object
        if kind == "close" and wanted in ("first", ",") and mark == ("}" if is_object else "]") and inner is not whole:
            inside.pop()
            wanted = ","
        elif mark == ":" and wanted == ":":
            wanted = "value"
        elif mark == "," and wanted == "," and inner is not whole:
            wanted = "key" if is_object else "value"
        elif kind == "quote" and (wanted == "key" or (wanted == "first" and is_object)):
            key, at = scanstring(text, at, True)
            wanted = ":"
        elif kind == "end" and wanted == "," and inner is whole:
            return whole[0]
        elif kind in ("open", "quote", "number", "name") and (
            wanted == "value" or (wanted == "first" and not is_object)
        ):
            value, at = _value(text, token)
            if is_object:
                inner[key] = value
            else:
                inner.append(value)
            wanted = ","
            if kind == "open":
                inside.append(value)
                wanted = "first"
                if len(inside) > DEEPEST + 1:
                    raise ValueError(TOO_DEEP)
        else:
            raise ValueError(f"unexpected {token[0].strip()[:20] or 'end'!r} at position {at:,}")


def _value(text: str, token: re.Match[str]) -> tuple[Any, int]:
    """Return the value that starts with a token, and where it ends; containers are still empty."""
    match token.lastgroup:
        case "open":
            return ([] if token["open"] == "[" else {}), token.end()
        case "quote":
            return scanstring(text, token.end(), True)
        case "name" if token["name"] in _names:
            return _names[token["name"]], token.end()
        case "number":
            number = token["number"]
            return (integer(number) if number.lstrip("-").isdigit() else float(number)), token.end()
        case _:
            raise ValueError(f"unexpected {token['name'][:20]!r} at position {token.start():,}")


def integer(text: str) -> int:
    """Convert decimal digits to an integer, in less than quadratic time; raises ValueError above `MOST_DIGITS`."""
    if len(text) <= CHUNK:
        return int(text)
    if len(text) > MOST_DIGITS:
        raise ValueError(f"an integer of more than {MOST_DIGITS:,} digits")
    if text[0] == "-":
        return -integer(text[1:])
    half = len(text) // 2
    scale: int = 10**half
    return integer(text[:-half]) * scale + integer(text[-half:])
