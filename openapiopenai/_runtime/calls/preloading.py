"""Loads in advance what calls load when they need it. Does no I/O but importing."""

from __future__ import annotations

import sys
from contextlib import suppress
from importlib import import_module
from operator import attrgetter
from typing import TYPE_CHECKING, Any, get_args, get_type_hints

from ...profile import BaseError
from ..http.memory import AsyncMemoryResponse, MemoryResponse
from ..http.request import Headers
from .call import Call
from .helper import load
from .operation import Arguments
from .response import ApiResponse, AsyncApiResponse
from .results import named

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .client import Client
    from .operation import Operation


def preload(client: Client, names: Iterable[str]) -> None:
    """Load what methods of a client need; raises ValueError for a name that is none.

    Their models are imported and built, with all that is reachable from them, and one response of each is decoded. With
    a helper comes the method whose arguments it takes.
    """
    for name in names:
        method = _method(client, name)
        if source := getattr(method, "source", None):
            function = load(source)
            if taken := getattr(function, "taken_from", None):
                preload(client, [taken])
            _build([get_type_hints(method).get("return")])
            _load_later(function.__module__)
        else:
            _load(client, method.plan.operation)


def _load(client: Client, operation: Operation) -> None:
    """Build the models of an operation, and decode a response."""
    kinds = (operation.response, operation.event, *operation.responses.values(), *operation.errors.values())
    _build(map(named, kinds))
    for streams in (False, True) if operation.event else (False,):
        with suppress(BaseError):  # an empty object is not always a result
            _rehearse(client, operation, streams)


def _load_later(helpers: str) -> None:
    """Load what a module of helpers needs when they are called: `LATER` lists modules beside it, and functions in them
    (`module:function`) that build what the first call would.
    """
    module = sys.modules[helpers]
    for name, _, function in (each.partition(":") for each in getattr(module, "LATER", ())):
        beside = import_module(f".{name}", module.__package__)
        if function:
            getattr(beside, function)()


def _method(client: Client, name: str) -> Any:
    """Return a method of a client by its path: `responses.create`."""
    try:
        found = attrgetter(name)(client)
    except (AttributeError, TypeError) as error:
        raise ValueError(f"preload: expected the name of a method, such as 'responses.create': {error}") from None
    if not hasattr(found, "plan") and not hasattr(found, "source"):
        raise ValueError(f"preload: expected the name of a method, such as 'responses.create', got {name!r}")
    return found


def _build(kinds: Iterable[Any]) -> None:
    """Build models and unions, and all that they are made of."""
    seen: set[Any] = set()
    left = [*kinds]
    while left:
        kind = left.pop()
        left += get_args(kind)
        if kind in seen or not isinstance(kind, type) or not hasattr(kind, "build"):
            continue
        seen.add(kind)
        left += _built(kind)


def _built(kind: Any) -> list[Any]:
    """Build a model or a union; return what it is made of."""
    kind.build()
    if hasattr(kind, "arms"):
        parts: list[Any] = kind.arms()
        return parts
    _ = kind.__decoder__  # made when it is read
    return [field.annotation for field in kind.model_fields.values()]


def _rehearse(client: Client, operation: Operation, streams: bool) -> None:
    """Decode a response to a call that is not sent."""
    call = Call(client, operation, Arguments({}, {}, {}, {}, {}), streams=streams)
    request = call.draft()
    body = b"data: {}\n\n" if streams else b"{}"
    headers = Headers({"content-type": "text/event-stream" if streams else "application/json"}.items())
    info = call.info(200, headers)
    if not streams:
        call.result(ApiResponse[Any](info, body, call))
        return
    memory = MemoryResponse(request, 200, headers, [body])
    response: Any = (
        AsyncApiResponse[Any](info, AsyncMemoryResponse(memory), call)
        if client._is_async
        else ApiResponse[Any](info, memory, call)
    )
    reader = call.result(response).reader
    list(reader.events(reader.sse.feed(body)))
