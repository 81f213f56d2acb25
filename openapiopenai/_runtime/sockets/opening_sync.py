# Generated from opening_async.py by `make generate`; edit that file instead.

"""What synchronous `connect` methods return."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from . import websocket_threads
from .opening import OpeningBase
from .websocket import Refused, arguments, failed

if TYPE_CHECKING:
    from ..calls.call import Call
    from ..http.request import Request
    from .connection_sync import Connection

T = TypeVar("T", bound="Connection[Any, Any]")


class Opening(OpeningBase, Generic[T]):
    """Context manager that opens a connection: `with client.realtime.connect(…) as connection`."""

    connection: T | None = None

    def enter(self) -> T:
        """Connect without a `with` block; the caller closes the connection.

        Raises APIStatusError if the server rejects the handshake, APIConnectionError or APITimeoutError if the
        connection fails.
        """
        connection: T = self.kind(self)
        connection.connect()
        return connection

    def __enter__(self) -> T:
        self.connection = self.enter()
        return self.connection

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if self.connection:
            self.connection.leave(error)

    def socket(self) -> Any:
        """Open a new WebSocket."""
        call, end = self.call(), self.ends()
        while True:
            request = self.prepared(call, self.client._identity(call), end)
            try:
                return self.handshake(call, request)
            except Refused as error:
                failure = self.refused(call, error)
            if failure:
                raise failure

    def handshake(self, call: Call, request: Request) -> Any:
        """Open a WebSocket; raises Refused, APIConnectionError or APITimeoutError."""
        try:
            return websocket_threads.connect(**arguments(request, self.options))
        except Exception as error:
            failure, cause = failed(request, error, call.secrets)
        raise failure from cause
