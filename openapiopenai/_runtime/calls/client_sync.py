# Generated from client_async.py by `make generate`; edit that file instead.

"""Synchronous clients: run calls through a transport and retry them. The only module that waits between attempts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from ..http import threads
from ..http.errors import APIConnectionError
from .client import ASYNC_KEY, Client, accept, text
from .response import ApiResponse

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, Self, Unpack

    from typing_extensions import TypeForm

    from ..http.transport import Transport, TransportResponse
    from .call import Call
    from .operation import CallOptions
    from .streams_sync import Stream

R = TypeVar("R")


class SyncClient(Client):
    """Runs calls in the calling thread; safe to share between threads."""

    transport: Transport
    is_async = threads.IS_ASYNC

    def _default_transport(self) -> Transport:
        return threads.default_transport(type(self).__name__)

    def run(self, call: Call) -> Any:
        return call.result(self.send(call, unread=call.streams))

    def send(self, call: Call, *, unread: bool) -> ApiResponse[Any]:
        """Send a call, with retries, until it succeeds; raises APIError if it does not."""
        while True:
            request = call.attempt(self._key(call.operation.auth))
            response: TransportResponse | None = None
            try:
                response = self.transport.send(request)
                status, headers = response.status, response.headers
                is_kept = unread and status < 300
                content = None if is_kept else response.read()
            except APIConnectionError as error:
                delay: float | None = call.failed(error)
            else:
                delay = call.answered(status, headers)
                if delay is None:
                    info = call.info(status, headers)
                    if content is None:
                        return ApiResponse[Any](info, response, call)
                    return accept(call, ApiResponse[Any](info, content, call))
                response.close()
            if delay:
                threads.sleep(delay)

    def _key(self, kind: str) -> str | None:
        """Return the API key of a kind; raises BaseError, TypeError or ValueError if there is no valid one."""
        return text(threads.result_of(self._configuration.key(kind), ASYNC_KEY))

    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        body: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        response: None = None,
        stream: Literal[False] = False,
        auth: str = "",
        **options: Unpack[CallOptions],
    ) -> Any: ...
    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        body: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        response: type[R],
        stream: Literal[False] = False,
        auth: str = "",
        **options: Unpack[CallOptions],
    ) -> R: ...
    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        body: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        response: TypeForm[R],
        stream: Literal[False] = False,
        auth: str = "",
        **options: Unpack[CallOptions],
    ) -> R: ...
    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        body: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        response: None = None,
        stream: Literal[True],
        auth: str = "",
        **options: Unpack[CallOptions],
    ) -> Stream[Any]: ...
    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        body: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        response: type[R],
        stream: Literal[True],
        auth: str = "",
        **options: Unpack[CallOptions],
    ) -> Stream[R]: ...
    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        body: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        response: TypeForm[R],
        stream: Literal[True],
        auth: str = "",
        **options: Unpack[CallOptions],
    ) -> Stream[R]: ...
    def request(
        self,
        method: str,
        path: str,
        *,
        body: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        response: Any = None,
        stream: bool = False,
        auth: str = "",
        **options: Unpack[CallOptions],
    ) -> Any:
        """Call an endpoint that is not in the spec.

        - `body`, `query`: properties of the JSON body, and query parameters.
        - `response`: type of the result, as `decode` takes it: a model or a union, or a list or dict of them. None
          (the default): JSON values. `ApiResponse`: the content as it is.
        - `stream`: whether the response is a stream; returns an `Stream` of events of the type `response`.
        - `auth`: "admin" sends the admin key.
        - all others: see `CallOptions`.

        Raises APIError like every method, TypeError or ValueError for an argument that is not valid.
        """
        return self.run(
            self.custom(
                method, path, body=body, query=query, response=response, stream=stream, auth=auth, options=options
            )
        )

    def close(self) -> None:
        """Close all connections. Copies made by `with_options` share them."""
        self.transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()
