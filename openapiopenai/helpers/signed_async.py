"""An asynchronous transport that signs requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.http import tasks

if TYPE_CHECKING:
    from openapiopenai._runtime.http.request import Request
    from openapiopenai._runtime.http.transport import AsyncTransport, AsyncTransportResponse

    from .providers import Signature


class AsyncSignedTransport:
    """Signs each request before another transport sends it."""

    def __init__(self, transport: AsyncTransport, signature: Signature) -> None:
        self.transport = transport
        self.signature = signature

    async def send(self, request: Request) -> AsyncTransportResponse:
        """Send a request. Raises the error of the signature if there are no credentials."""
        request.headers = await tasks.blocking(self.signature, request)
        return await self.transport.send(request)

    async def close(self) -> None:
        """Close the other transport."""
        await self.transport.close()
