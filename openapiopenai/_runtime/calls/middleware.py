"""Functions around calls, and around each of their attempts: for caches, fallbacks, logs. Does no I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeAlias

from ..http.memory import AsyncMemoryResponse, MemoryResponse
from .response import ApiResponse, AsyncApiResponse

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from ..http.request import Request
    from ..http.transport import AsyncTransportResponse, TransportResponse
    from .call import Call
    from .client import Client

    AnyResponse: TypeAlias = ApiResponse[Any] | AsyncApiResponse[Any]
    ResultOf: TypeAlias = Callable[[Any, str], Any]

__all__ = ["AsyncAttemptMiddleware", "AsyncMiddleware", "AttemptMiddleware", "Middleware"]


class Middleware(Protocol):
    """A function around each call of a synchronous client, outside of its retries and redirects.

    `call_next(request)` sends the request, as often as the client retries, and returns the response; it raises
    APIStatusError for a status code of 300 and above, and APIConnectionError if there is no response. The function may
    change the request (`request.replace`), send it several times or not at all, and return another response
    (`ApiResponse.of`). The request has no credentials yet.
    """

    def __call__(self, request: Request, call_next: Callable[[Request], ApiResponse[Any]], /) -> ApiResponse[Any]: ...


class AsyncMiddleware(Protocol):
    """The same for asynchronous clients: an `async def` function, which awaits `call_next(request)`.

    The response to a streaming call is an `AsyncApiResponse`, whose body has not been read.
    """

    def __call__(
        self, request: Request, call_next: Callable[[Request], Awaitable[AnyResponse]], /
    ) -> Awaitable[AnyResponse]: ...


class AttemptMiddleware(Protocol):
    """A function around each attempt of a call, inside of the retries: it sees what goes over the wire.

    `call_next(request)` sends the request once and returns the response, of whatever status code, with its body unread; it
    raises APIConnectionError if there is none, which the client may retry. The request has the credentials.
    """

    def __call__(self, request: Request, call_next: Callable[[Request], TransportResponse], /) -> TransportResponse: ...


class AsyncAttemptMiddleware(Protocol):
    """The same for asynchronous clients: an `async def` function, which awaits `call_next(request)`."""

    def __call__(
        self, request: Request, call_next: Callable[[Request], Awaitable[AsyncTransportResponse]], /
    ) -> Awaitable[AsyncTransportResponse]: ...


def around(middleware: Sequence[Any], innermost: Callable[[Request], Any], name: str, result_of: ResultOf) -> Any:
    """Return a function that passes a request through middleware, the first one outermost.

    `name`: option of the client that has the middleware. `result_of`: see `tasks` and `threads`.
    """
    wrong = f"{name}: an asynchronous function needs an asynchronous client"
    call_next = innermost
    for each in reversed(middleware):
        call_next = _link(each, call_next, wrong, result_of)
    return call_next


class Chain(NamedTuple):
    """Attempt middleware around what sends requests; a client keeps the one that it has used last."""

    parts: tuple[Any, tuple[Any, ...]]
    """What sends requests, and the middleware."""
    run: Any


def through(client: Client, send: Any, middleware: tuple[Any, ...], result_of: ResultOf) -> Any:
    """Return a function that sends an attempt through middleware, built once."""
    chain = client._chain
    if chain is None or chain.parts != (send, middleware):
        run = around(middleware, send, "attempt_middleware", result_of)
        client._chain = chain = Chain((send, middleware), run)
    return chain.run


def _link(middleware: Callable[[Request, Any], Any], call_next: Any, wrong: str, result_of: ResultOf) -> Any:
    def link(request: Request) -> Any:
        return result_of(middleware(request, call_next), wrong)

    return link


def settled(call: Call, response: Any, read: Any, unread: Any) -> Any:
    """Return a response that middleware returned as one of this call, which may be that of another one.

    `read`: class of responses that are read; `unread`: that of those that are not, None if the call wants the former.

    Raises TypeError for anything but a response, the matching APIError for a response that reports an error.
    """
    if not isinstance(response, (ApiResponse, AsyncApiResponse)):
        raise TypeError(
            f"middleware: expected the response that call_next returned, or an ApiResponse, got {type(response).__name__}"
        )
    given: AnyResponse = response  # pyright: ignore[reportUnknownVariableType]
    if isinstance(given, AsyncApiResponse) or not given.is_closed:
        return given
    info, content = given.call_info, given.content
    if unread is None or info.status_code >= 300:
        again = call.accepted(read(info, content, call))
    else:
        stored = MemoryResponse(info.request, info.status_code, info.headers, [content])
        again = unread(info, AsyncMemoryResponse(stored) if call.is_async else stored, call)
    again.observers = given.observers
    return again
