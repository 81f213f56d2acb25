"""What asynchronous `connect` methods return."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from . import websocket_tasks
from .opening import OpeningBase
from .websocket import Refused, arguments, failed

if TYPE_CHECKING:
    from collections.abc import Generator

    from ..calls.call import Call
    from ..http.request import Request
    from .connection_async import AsyncConnection

T = TypeVar("T", bound="AsyncConnection[Any, Any]")


class AsyncOpening(OpeningBase, Generic[T]):
    """Context manager that opens a connection: `async with client.realtime.connect(…) as connection`."""

    connection: T | None = None

    async def enter(self) -> T:
        """Connect without an `async with` block; the caller closes the connection.

        Raises APIStatusError if the server rejects the handshake, APIConnectionError or APITimeoutError if the
        connection fails.
        """
        connection: T = self.kind(self)
        await connection.connect()
        return connection

    def __await__(self) -> Generator[Any, None, T]:
        return self.enter().__await__()

    async def __aenter__(self) -> T:
        self.connection = await self.enter()
        return self.connection

    async def __aexit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if self.connection:
            await self.connection.leave(error)

    async def socket(self) -> Any:
        """Open a new WebSocket."""
        call, end = self.call(), self.ends()
        while True:
            request = self.prepared(call, await self.client._identity(call), end)
            try:
                return await self.handshake(call, request)
            except Refused as error:
                failure = self.refused(call, error)
            if failure:
                raise failure

    async def handshake(self, call: Call, request: Request) -> Any:
        """Open a WebSocket; raises Refused, APIConnectionError or APITimeoutError."""
        try:
            return await websocket_tasks.connect(**arguments(request, self.options))
        except Exception as error:
            failure, cause = failed(request, error, call.secrets)
        raise failure from cause
