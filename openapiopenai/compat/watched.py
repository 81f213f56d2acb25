"""Calls that pass the client's method `request`, where something has replaced it: official clients send all calls
through it, so instrumentations wrap it and subclasses override it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapiopenai._runtime.calls.results import named

from .openai._models import FinalRequestOptions

if TYPE_CHECKING:
    from collections.abc import Callable

    from openapiopenai._runtime.calls.call import Call


class CallOptions(FinalRequestOptions):
    """A call of this package, as what official clients pass to `request`."""

    call: Any
    """The call that is run in the end, whatever was changed here."""


def passed(request: Callable[..., Any], call: Call) -> Any:
    """Run a call by a method `request`, which leads to `CallOptions.call`."""
    operation, arguments = call.operation, call.arguments
    body = dict(arguments.body) or None
    options = CallOptions(
        method=operation.method,
        url=operation.path.format_map(arguments.path),
        params=dict(arguments.query),
        files=[(name, arguments.body[name]) for name in operation.files if name in arguments.body] or None,
        json_data=body,
        call=call,
    )
    kind = named(operation.response) if operation.response not in ("", "bytes", "text") else object
    return request(kind or object, options, stream=call.streams, stream_cls=None)


def sent(request: Callable[..., Any], cast_to: Any, options: FinalRequestOptions, *, stream: bool) -> Any:
    """Send a request as official clients describe it; `request` is that of a client of this package."""
    described = {"body": options.json_data, "query": options.params or None, "response": cast_to, "stream": stream}
    given = {name: value for name, value in described.items() if value is not None}
    return request(options.method, options.url, **given)
