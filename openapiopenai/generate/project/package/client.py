"""`Client` and `AsyncClient`: synchronous and asynchronous clients of this API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.calls import client as runtime
from ._runtime.calls import client_async, client_sync
from ._runtime.calls.client import Setting
from ._runtime.calls.options import Options, changed
from .api.root import AsyncRoot, Root

if TYPE_CHECKING:
    from typing import Self, Unpack

    from ._runtime.calls.options import AsyncKey, Key
    from ._runtime.http.transport import AsyncTransport, Transport

__all__ = ["AsyncClient", "Client", "ClientOptions"]


class ClientOptions(Options, total=False):
    """Client settings, accepted by the constructor and by `with_options`."""


class Account(runtime.Client):
    """Settings of a client that say who calls the API."""

    api_key = Setting(lambda configuration: configuration.keys.get(""))
    """The API key, or the callable that returns it; "" if there is none."""


class Client(Account, client_sync.SyncClient, Root):
    """Client of this API.

    Safe to use from several threads and after a fork. Use `with Client() as client:` to close its connections at the
    end of the block.
    """

    def __init__(
        self,
        base_url: str | None = None,
        *,
        api_key: Key | None = None,
        transport: Transport | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Create a client. No request is sent.

        - `base_url`: URL to which the paths of the spec are appended; default: see `profile.py`.
        - `api_key`: sent as a bearer token, or a callable that returns the current one; default: see `profile.py`.
        - `transport`: sends the requests; default: `Urllib3Transport()`.
        - all others: see `ClientOptions`.

        Raises ValueError or TypeError if a setting is invalid.
        """
        self._set_up({"": api_key}, transport, {"base_url": base_url, **options})

    def with_options(
        self,
        *,
        base_url: str | None = None,
        api_key: Key | None = None,
        transport: Transport | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Return a copy with other settings that shares the connections of this client.

        Headers and query parameters are merged with those of this client.
        """
        return changed(self, {"": api_key}, transport, {"base_url": base_url, **options})

    copy = with_options


class AsyncClient(Account, client_async.AsyncClient, AsyncRoot):
    """Asynchronous client of this API.

    Requires aiohttp. Safe to use from several tasks, and in one event loop after another. Use
    `async with AsyncClient() as client:` to close its connections at the end of the block.
    """

    def __init__(
        self,
        base_url: str | None = None,
        *,
        api_key: AsyncKey | None = None,
        transport: AsyncTransport | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Create a client. No request is sent. The parameters are those of `Client`; the callable of `api_key` may be
        asynchronous."""
        self._set_up({"": api_key}, transport, {"base_url": base_url, **options})

    def with_options(
        self,
        *,
        base_url: str | None = None,
        api_key: AsyncKey | None = None,
        transport: AsyncTransport | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Return a copy with other settings that shares the connections of this client.

        Headers and query parameters are merged with those of this client.
        """
        return changed(self, {"": api_key}, transport, {"base_url": base_url, **options})

    copy = with_options
