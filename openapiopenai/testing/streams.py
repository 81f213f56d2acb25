"""Streams made from what they add up to."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from .._runtime.json.values import is_node
from ..profile import PROFILE
from .document import MockError
from .wire import Events, plain

__all__ = ["stream_of"]


def stream_of(response: Any, *, delay: float = 0) -> Events:
    """Return the events that a response is streamed as: their accumulation is the response again.

    - `response`: an object that an operation can also stream, such as a `Response` or a `ChatCompletion`.
    - `delay`: seconds before each event.

    Raises MockError for anything else.
    """
    value = plain(response)
    events = events_of(value)
    if events is None:
        raise MockError(f"stream_of: expected what an operation can stream, got {type(response).__name__}")
    return Events(events, delay=delay)


def events_of(value: Any) -> list[Any] | None:
    """Return the events of JSON values; None if they are nothing that is known to be streamed."""
    kind = value.get("object") if is_node(value) else None
    make = import_module(PROFILE.mocks).STREAMS.get(kind) if PROFILE.mocks else None
    return make(value) if make else None
