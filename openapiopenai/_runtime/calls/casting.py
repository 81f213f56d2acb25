"""Results as a type that the caller names: `client.as_(…)`, `response.parse(to=…)`, `client.get(…, cast_to=…)`."""

from __future__ import annotations

from contextlib import suppress
from copy import copy
from functools import cache
from typing import TYPE_CHECKING, Any, get_origin

from ..json.codec import decode_strictly, parse
from ..json.decoding import check_kind, from_text, name_of
from ..json.errors import DecodeError, DecodeIssue
from ..json.redaction import redact_values, without_secrets
from ..json.types import Object
from .operation import owner_of, plan_of
from .reported import HINT, mentions_error, reported

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import TypeAdapter

    from .call import Call
    from .client import Client

MODES: dict[Any, Any] = {"dict": dict[str, Any], "bytes": bytes}
"""Names of types."""
VALUES: tuple[Any, ...] = (None, object, Any, dict)
"""Types for JSON values as they are."""
CONTENT: dict[Any, str] = {str: "text", bytes: "bytes"}


def converted(client: Client, to: Any, method: Any) -> Any:
    """Return a method whose result has another type; see `as_` of a client."""
    plan = plan_of("as_", method)
    if (owner := owner_of(method, client)) is not client:
        raise TypeError(f"as_: expected a method of {client!r} itself, got one of {owner!r}")
    if to == "model":
        return method
    kind = type_of(to)
    is_stream = _is_stream(kind)

    def call(*positional: Any, **arguments: Any) -> Any:
        prepared = client._prepare(plan, positional, arguments, caller=3)
        if prepared.streams != is_stream:
            raise TypeError(_other_form(plan.name, is_stream=is_stream))
        prepared.cast_to = kind
        return client._run(prepared)

    call.__name__, call.__doc__ = plan.declared.__name__, plan.declared.__doc__
    return call


def type_of(to: Any) -> Any:
    """Return the type that an argument of `as_` means. Raises ValueError for the name of none, TypeError for none."""
    if isinstance(to, str):
        if to not in MODES:
            raise ValueError(f'as_: expected "model", "dict", "bytes", or a type, got {to!r}')
        return MODES[to]
    if not _is_stream(to) and to not in CONTENT:
        reading(to)
    return MODES["dict"] if to is dict else to


def _is_stream(to: Any) -> bool:
    from .streams import StreamBase

    kind = get_origin(to) or to
    return isinstance(kind, type) and issubclass(kind, StreamBase)


def _other_form(method: str, *, is_stream: bool) -> str:
    if is_stream:
        return f"as_: {method} does not stream without stream=True, expected the type of a whole result"
    return f"as_: {method} streams, expected a stream class such as Stream[dict]; streams themselves have as_, too"


def cast(call: Call, response: Any, to: Any) -> Any:
    """Return the result of a call for a successful response as a type; raises what its method would raise, and DecodeError
    for values that do not fit the type."""
    try:
        return _cast(call, response, to)
    except DecodeError as error:
        misfit = error
    secrets, payload = call.secrets, misfit.payload
    masked = without_secrets(payload, secrets) if isinstance(payload, bytes) else redact_values(payload, secrets)
    raise DecodeError(misfit.target, misfit.issues, masked)  # outside of the handler: the other one shows secrets


def _cast(call: Call, response: Any, to: Any) -> Any:
    wanted = copy(call)
    wanted.cast_to = None
    wanted.operation = operation = copy(call.operation)
    if call.streams:
        recast(wanted, event_of(to))
        return wanted.decoded(response) if (own := _own_stream(to)) is None else _made(own, wanted, response)
    operation.responses, operation.response_by = {}, None
    operation.response_text = operation.response_file = False
    operation.response = kind_of(to)
    if operation.response != "json":
        result = wanted.decoded(response)
        return _content(call, result.content) if to is bytes else result
    return _values(wanted, response, to)


def _own_stream(to: Any) -> Any:
    """Return the class of a stream, if it is derived from those of this package; None for these."""
    kind = get_origin(to) or to
    return kind if _is_stream(to) and not kind.__module__.startswith(__name__.partition(".")[0]) else None


def _made(kind: Any, call: Call, response: Any) -> Any:
    """Return a stream of an application's own class, whose constructor may be that of the official SDK."""
    response._call = call
    return kind(cast_to=call.operation.event, response=response, client=call.client, options=None)


def recast(call: Call, kind: Any) -> None:
    """Let the stream of a call have events of another type, if it is another one."""
    from .results import named

    operation = call.operation
    if kind is not named(operation.event) and kind != operation.event:
        operation.stream_class, call.read_event = "", reading(kind)


def _content(call: Call, content: bytes) -> bytes:
    """Return the content of a response. Raises APIError if it reports an error."""
    if HINT in content and mentions_error(content):
        with suppress(DecodeError):
            check_error(call, parse("JSON", content))
    return content


def check_error(call: Call, payload: Any) -> None:
    """Raise APIError for JSON values that report an error."""
    from .results import error_within

    if (body := reported(payload)) is not None:
        raise error_within(call, body)


def _values(call: Call, response: Any, to: Any) -> Any:
    """Return JSON values, as they are or as a type that only pydantic knows."""
    from .results import unexpected_json

    content = response.read()
    if to not in VALUES and not _is_object(to):
        try:
            return reading(to)(_content(call, content))
        except DecodeError:
            pass  # because of the type, which the values tell more of; or it is no JSON, or the only event of a stream
    values = call.decoded(response)
    check_error(call, values)
    if _is_object(to):
        if type(values) is not Object:
            raise unexpected_json(response, values, "an object")
        return values
    return values if to in VALUES else _validated(to, values)


def _is_object(to: Any) -> bool:
    return to in (dict[str, Any], dict[str, object], dict[Any, Any])


@cache
def reading(to: Any) -> Callable[[bytes], Any]:
    """Return a function that decodes the text of a JSON value to a type; raises DecodeError for values that do not fit.

    Raises TypeError for a type that pydantic does not know.
    """
    if to is bytes:
        return bytes
    if to is str:
        return lambda data: data.decode("utf-8", "replace")
    if to is dict or _is_object(to):
        return _object
    kind = kind_of(to)
    if kind == "json":
        adapter = None if to in VALUES or to == "json" else adapter_of(to)
        return (lambda data: decode_strictly(name_of(to), adapter.validate_json, data)) if adapter else _any
    return lambda data: from_text(kind, data)


def _any(data: bytes) -> Any:
    return parse("JSON", data)


def _object(data: bytes) -> Any:
    values = parse("JSON", data)
    if type(values) is not Object:
        raise DecodeError("JSON", (DecodeIssue((), "an object"),), data)
    return values


@cache
def adapter_of(to: Any) -> TypeAdapter[Any]:
    """Return what validates a type. Raises TypeError for one that pydantic does not know."""
    from pydantic import PydanticUserError, TypeAdapter

    try:
        return TypeAdapter(to)
    except (PydanticUserError, NameError) as error:
        is_told = isinstance(error, PydanticUserError) and error.code not in (None, "schema-for-unknown-type")
        reason = f": {error}" if is_told else ""
        raise TypeError(f"expected a type that pydantic knows, got {to!r}{reason}".partition("\n")[0]) from None


def _validated(to: Any, values: Any) -> Any:
    """Return JSON values as a type that pydantic knows. Raises DecodeError if they do not fit."""
    return decode_strictly(name_of(to), adapter_of(to).validate_python, values)


def kind_of(to: Any) -> Any:
    """Return the kind of result for a type, see `Operation.response`; "json" for types that only pydantic knows."""
    if to in CONTENT:
        return CONTENT[to]
    if isinstance(to, type) and hasattr(to, "iter_bytes"):  # the response, also by its class in an HTTP library
        return "bytes"
    if _is_object(to):
        return "json"
    try:
        check_kind("to", to)
    except TypeError:
        return "json"
    return "json" if to in VALUES else to


def event_of(stream: Any) -> Any:
    """Return the type of the events of a stream class, such as `Stream[ResponseStreamEvent]`; of others JSON values."""
    bases = (stream, *getattr(stream, "__orig_bases__", ()))
    return next((each.__args__[0] for each in bases if getattr(each, "__args__", ())), "json")
