"""Errors for what a model does not have: the attribute that was meant, or where in the model there is one of this name."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any

from .representation import title
from .spelling import Missing, advised, did_you_mean, meant, public
from .types import Array

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .model import BaseModel

MOST_LOOKED_AT = 200
"""Maximum number of models that are searched."""
DICT = frozenset({"get", "items", "keys", "pop", "setdefault", "update", "values"})
"""Methods of a dict, which a model is not."""


def missing(model: BaseModel, name: str) -> Missing:
    """Return the error for an attribute that a model does not have."""
    return Missing(title(type(model)), name, lambda: _remark(model, name))


def missing_of_class(kind: type[BaseModel], name: str) -> Missing:
    """Return the error for an attribute that the class of a model does not have."""
    return Missing(title(kind), name, lambda: advised(["package"], kind.__name__))


class Pair(tuple[str, Any]):
    """Name and value of a field, as an iteration over a model yields them; streams of events are what else iterates."""

    __slots__ = ()

    def __getattr__(self, name: str) -> Any:
        text = "an iteration over a model yields its fields, as names and values; for events, pass stream=True"
        raise Missing("a field", name, lambda: text)


def no_item(model: BaseModel, key: object) -> TypeError:
    """Return the error for `model[key]`."""
    kind = title(type(model))
    if isinstance(key, str) and key.isidentifier():
        has = hasattr(model, key)
        use = f"use .{key}" if has else str(Missing(kind, key, lambda: _remark(model, key)))
        return TypeError(f"{kind} is an object, not a dict: {use}; to_dict() returns a dict")
    lists = [f".{name}" for name, value in _fields(model) if type(value) is Array]
    where = f": the items are in {' and '.join(lists)}" if lists else ""
    return TypeError(f"{kind} is an object and takes no index{where}")


def _remark(model: BaseModel, name: str) -> str:
    kind = type(model)
    if text := advised([each.__name__ for each in kind.__mro__], name):
        return text
    if near := meant(name, public(kind) | frozenset(kind.__pydantic_fields__)):
        return did_you_mean(near)
    if path := _path_to(model, name):
        return f"did you mean {path}?"
    return "it is an object, not a dict: to_dict() returns one" if name in DICT else ""


def _path_to(model: BaseModel, name: str) -> str:
    """Return the nearest place in a model where there is a value of this name; "" if there is none."""
    queue = deque([("", model)])
    for _ in range(MOST_LOOKED_AT):
        if not queue:
            break
        path, each = queue.popleft()
        for field, value in _fields(each):
            if field == name and path:
                return f"{path}{field}"
            queue += [(f"{path}{field}{step}.", inner) for step, inner in _models(value)]
    return ""


def _models(value: Any) -> Iterator[tuple[str, BaseModel]]:
    """Yield the model that a value is, or the first one of a list, with the step that leads there."""
    from .model import BaseModel

    if type(value) is Array:
        yield from ((f"[0]{step}", model) for step, model in _models(value[0] if value else None))
    elif isinstance(value, BaseModel):
        yield "", value


def _fields(model: BaseModel) -> Iterator[tuple[str, Any]]:
    """Yield the fields that were sent, and unknown properties."""
    values = {**model.__dict__, **(model.__pydantic_extra__ or {})}
    yield from ((name, value) for name, value in values.items() if name.isidentifier())
