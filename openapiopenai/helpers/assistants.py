"""Events of assistant runs: their accumulated state and text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from openapiopenai._runtime.json.model import BaseModel

from .merging import begun, finished, merge
from .response import listed, named, reach

ASYNC_METHOD = "event_handler: a method that is a coroutine function needs an asynchronous client"
ENDED = frozenset(f"thread.run.step.{status}" for status in ("completed", "failed", "cancelled", "expired"))


def models_in(values: Any) -> Iterator[Any]:
    """Yield the parts or calls of a delta."""
    return (value for value in listed(values) if isinstance(value, BaseModel))


def at(values: Any, index: int, default: Any) -> Any:
    """Return the part or call at an index of what has been accumulated; `default` if there is none."""
    known = listed(values)
    found = known[index] if 0 <= index < len(known) else None
    return found if isinstance(found, BaseModel) else default


def added(whole: Any, id: str, delta: BaseModel, kind: str) -> Any:
    """Return a message or step with a delta merged into it."""
    from openapiopenai import models

    facts = begun(whole.to_dict() if whole is not None else {"id": id})
    merge(facts, delta.to_dict())
    return getattr(models, kind).from_dict(finished(facts))


def pieces(event: Any) -> Iterator[str]:
    """Yield the text in an event."""
    if named(event, "event") != "thread.message.delta":
        return
    for part in listed(reach(event, "data", "delta", "content")):
        if named(part, "type") == "text" and (value := named(part, "text", "value")):
            yield value
