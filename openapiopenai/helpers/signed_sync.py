# Generated from signed_async.py by `make generate`; edit that file instead.

"""A synchronous transport that signs requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.http import threads

if TYPE_CHECKING:
    from openapiopenai._runtime.http.request import Request
    from openapiopenai._runtime.http.transport import Transport, TransportResponse

    from .providers import Signature


class SignedTransport:
    """Signs each request before another transport sends it."""

    def __init__(self, transport: Transport, signature: Signature) -> None:
        self.transport = transport
        self.signature = signature

    def send(self, request: Request) -> TransportResponse:
        """Send a request. Raises the error of the signature if there are no credentials."""
        request.headers = threads.blocking(self.signature, request)
        return self.transport.send(request)

    def close(self) -> None:
        """Close the other transport."""
        self.transport.close()
