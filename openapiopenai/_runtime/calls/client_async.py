"""Asynchronous clients: run calls through a transport and retry them. The only module that waits between attempts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from ..http import tasks
from ..http.errors import APIConnectionError
from .client import ASYNC_KEY, Client, accept, text
from .response import ApiResponse, AsyncApiResponse

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, Self, Unpack

    from typing_extensions import TypeForm

    from ..http.transport import AsyncTransport, AsyncTransportResponse
    from .call import Call
    from .operation import CallOptions
    from .streams_async import AsyncStream

R = TypeVar("R")


class AsyncClient(Client):
    """Runs calls in the calling task; safe to share between tasks."""

    transport: AsyncTransport
    is_async = tasks.IS_ASYNC

    def _default_transport(self) -> AsyncTransport:
        return tasks.default_transport(type(self).__name__)

    async def run(self, call: Call) -> Any:
        return call.result(await self.send(call, unread=call.streams))

    async def send(self, call: Call, *, unread: bool) -> ApiResponse[Any] | AsyncApiResponse[Any]:
        """Send a call, with retries, until it succeeds; raises APIError if it does not."""
        while True:
            request = call.attempt(await self._key(call.operation.auth))
            response: AsyncTransportResponse | None = None
            try:
                response = await self.transport.send(request)
                status, headers = response.status, response.headers
                is_kept = unread and status < 300
                content = None if is_kept else await response.read()
            except APIConnectionError as error:
                delay: float | None = call.failed(error)
            else:
                delay = call.answered(status, headers)
                if delay is None:
                    info = call.info(status, headers)
                    if content is None:
                        return AsyncApiResponse[Any](info, response, call)
                    return accept(call, ApiResponse[Any](info, content, call))
                await response.close()
            if delay:
                await tasks.sleep(delay)

    async def _key(self, kind: str) -> str | None:
        """Return the API key of a kind; raises BaseError, TypeError or ValueError if there is no valid one."""
        return text(await tasks.result_of(self._configuration.key(kind), ASYNC_KEY))

    @overload
    async def request(
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
    async def request(
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
    async def request(
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
    async def request(
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
    ) -> AsyncStream[Any]: ...
    @overload
    async def request(
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
    ) -> AsyncStream[R]: ...
    @overload
    async def request(
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
    ) -> AsyncStream[R]: ...
    async def request(
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
        - `stream`: whether the response is a stream; returns an `AsyncStream` of events of the type `response`.
        - `auth`: "admin" sends the admin key.
        - all others: see `CallOptions`.

        Raises APIError like every method, TypeError or ValueError for an argument that is not valid.
        """
        return await self.run(
            self.custom(
                method, path, body=body, query=query, response=response, stream=stream, auth=auth, options=options
            )
        )

    async def close(self) -> None:
        """Close all connections of the running event loop. Copies made by `with_options` share them."""
        await self.transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()
