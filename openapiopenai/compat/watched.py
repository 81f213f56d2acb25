"""Calls that pass the client's method `request`, where something has replaced it: official clients send all calls
through it, so instrumentations wrap it and subclasses override it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapiopenai._runtime.calls.call import Call
from openapiopenai._runtime.calls.credentials import preferred
from openapiopenai._runtime.calls.results import named
from openapiopenai.helpers.verbs import verb

from .arguments import shown
from .openai._httpx2 import library
from .openai._models import FinalRequestOptions

if TYPE_CHECKING:
    from collections.abc import Callable

    from openapiopenai._runtime.http.request import Request


class CallOptions(FinalRequestOptions):
    """A call of this package, as what official clients pass to `request`."""

    call: Any
    """The call that is run in the end, whatever was changed here."""


def described(call: Call) -> CallOptions:
    """Return a call as official clients describe it."""
    operation, arguments, options = call.operation, call.arguments, call.options
    return CallOptions(
        method=operation.method,
        url=operation.path.format_map(arguments.path),
        params=dict(arguments.query),
        headers=dict(options.get("extra_headers") or {}),
        files=[(name, arguments.body[name]) for name in operation.files if name in arguments.body] or None,
        json_data=dict(arguments.body) or None,
        idempotency_key=options.get("idempotency_key"),
        call=call,
    )


def applied(options: CallOptions) -> Call:
    """Return the call of options, with what was changed of its query, its headers and its JSON body."""
    call: Call = options.call
    more = {"extra_headers": options.headers, "idempotency_key": options.idempotency_key}
    arguments = call.arguments._replace(
        query=dict(options.params or {}),
        body=dict(options.json_data or {}),
        options={**call.options, **{name: value for name, value in more.items() if value}},
    )
    return Call(call.client, call.operation, arguments, streams=call.streams)


OPTIONS = ("headers", "params", "extra_json", "idempotency_key", "max_retries", "timeout")
"""What a request is described by that is an option of `client.get`, too."""


def built(client: Any, options: FinalRequestOptions, retries: int) -> Any:
    """Return a request as one of httpx, with the credentials that are known without waiting."""
    given = {name: value for name in OPTIONS if (value := getattr(options, name)) is not None}
    bodies = {"body": options.json_data, "content": options.content, "files": options.files}
    call = verb(client, options.method.upper(), options.url, given, **bodies)
    call.retries = retries
    request = call.attempt(preferred(call.configuration, call.operation.auth))
    body: Any = request.body
    content = body if body is None or isinstance(body, bytes) else b"".join(body)
    limits: Any = shown(call.timeout)
    extensions = {"timeout": (limits if hasattr(limits, "as_dict") else library().Timeout(limits)).as_dict()}
    return library().Request(
        request.method, request.url, headers=request.headers, content=content, extensions=extensions
    )


class Preparing:
    """A transport whose requests pass the method `_prepare_request` of a client, which a subclass has overridden."""

    def __init__(self, client: Any, transport: Any) -> None:
        self._client = client
        self._transport = transport

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)

    def send(self, request: Request) -> Any:
        """Prepare a request and send it."""
        self._client._prepare_request(request)
        return self._transport.send(request)


class AsyncPreparing(Preparing):
    """The same of an asynchronous client."""

    async def send(self, request: Request) -> Any:
        """Prepare a request and send it."""
        await self._client._prepare_request(request)
        return await self._transport.send(request)


def passed(request: Callable[..., Any], call: Call) -> Any:
    """Run a call by a method `request`, which leads to `CallOptions.call`."""
    operation = call.operation
    kind = named(operation.response) if operation.response not in ("", "bytes", "text") else object
    return request(kind or object, described(call), stream=call.streams, stream_cls=None)


def sent(request: Callable[..., Any], cast_to: Any, options: FinalRequestOptions, *, stream: bool) -> Any:
    """Send a request as official clients describe it; `request` is that of a client of this package."""
    described = {"body": options.json_data, "query": options.params or None, "response": cast_to, "stream": stream}
    given = {name: value for name, value in described.items() if value is not None}
    return request(options.method, options.url, **given)
