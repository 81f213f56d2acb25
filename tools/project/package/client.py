"""`Client` and `AsyncClient`: synchronous and asyncio clients of this API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._runtime.calls.client import AsyncClient as AsyncRunner
from ._runtime.calls.client import SyncClient as SyncRunner
from ._runtime.calls.settings import Configuration
from .api.root import AsyncRoot, Root

if TYPE_CHECKING:
    from ._runtime.http.transport import AsyncTransport, Transport

__all__ = ["AsyncClient", "Client"]


class Client(Root, SyncRunner):
    """Synchronous client; safe to share between threads."""

    def __init__(
        self, base_url: str, *, api_key: str = "", transport: Transport | None = None, **settings: Any
    ) -> None:
        """Create a client; nothing is sent yet.

        - `base_url`: URL to which the paths of the spec are appended.
        - `api_key`: sent as a bearer token; default: none.
        - `transport`: sends the requests; default: `Urllib3Transport()`.
        - others: see `Configuration`.
        """
        self._configuration = Configuration(base_url=base_url, keys={"": api_key}, **settings)
        if transport is None:
            from ._runtime.http.urllib3_transport import Urllib3Transport

            transport = Urllib3Transport()
        self.transport = transport
        super().__init__(self)


class AsyncClient(AsyncRoot, AsyncRunner):
    """Asynchronous client; safe to share between tasks. Requires aiohttp."""

    def __init__(
        self, base_url: str, *, api_key: str = "", transport: AsyncTransport | None = None, **settings: Any
    ) -> None:
        """Create a client; nothing is sent yet. The parameters are those of `Client`."""
        self._configuration = Configuration(base_url=base_url, keys={"": api_key}, **settings)
        if transport is None:
            from ._runtime.http.aiohttp_transport import AiohttpTransport

            transport = AiohttpTransport()
        self.transport = transport
        super().__init__(self)
