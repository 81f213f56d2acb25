"""Results as a type that the caller names: `response.parse(to=…)`, `client.get(…, cast_to=…)`."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, Any

from ..json.codec import decode_strictly
from ..json.decoding import check_kind

if TYPE_CHECKING:
    from .call import Call

VALUES: tuple[Any, ...] = (None, object, Any, dict)
"""Types for JSON values as they are."""
CONTENT: dict[Any, str] = {str: "text", bytes: "bytes"}


def cast(call: Call, response: Any, to: Any) -> Any:
    """Return the result of a call for a successful response as a type; raises what its method would raise."""
    wanted = copy(call)
    wanted.cast_to = None
    wanted.operation = operation = copy(call.operation)
    if call.streams:
        operation.event = event_of(to)
        return wanted.result(response)
    operation.responses, operation.response_by, operation.response_text = {}, None, False
    operation.response = kind_of(to)
    result = wanted.result(response)
    if to is bytes:
        return result.content
    return result if operation.response != "json" or to in VALUES else _validated(to, result)


def _validated(to: Any, values: Any) -> Any:
    """Return JSON values as a type that pydantic knows. Raises DecodeError if they do not fit, TypeError for others."""
    from pydantic import PydanticUserError, TypeAdapter

    try:
        adapter: TypeAdapter[Any] = TypeAdapter(to)
    except PydanticUserError:
        raise TypeError(f"cast_to: expected a type that pydantic knows, got {to!r}") from None
    return decode_strictly(getattr(to, "__name__", repr(to)), adapter.validate_python, values)


def kind_of(to: Any) -> Any:
    """Return the kind of result for a type, see `Operation.response`; "json" for types that only pydantic knows."""
    if to in CONTENT:
        return CONTENT[to]
    if isinstance(to, type) and hasattr(to, "iter_bytes"):  # the response, also by its class in an HTTP library
        return "bytes"
    try:
        check_kind("to", to)
    except TypeError:
        return "json"
    return "json" if to in VALUES else to


def event_of(stream: Any) -> Any:
    """Return the type of the events of a stream class, such as `Stream[ResponseStreamEvent]`; of others JSON values."""
    return next(iter(getattr(stream, "__args__", ())), "json")
