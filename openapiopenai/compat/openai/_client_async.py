"""The asynchronous client: that of this package, with the constructor of the official one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapiopenai import client_async
from openapiopenai._runtime.http import tasks
from openapiopenai.compat.clients import Kind, Official, declared
from openapiopenai.compat.responses import AsyncAPIResponse

from ._base_client import AsyncAPIClient
from ._constants import DEFAULT_MAX_RETRIES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai._runtime.calls.call import Call
    from openapiopenai._runtime.calls.options import AsyncKey
    from openapiopenai.account import DataResidency
    from openapiopenai.helpers.providers import Provider
    from openapiopenai.helpers.workload import WorkloadIdentity, X509WorkloadIdentity


class AsyncOpenAI(Official, client_async.AsyncOpenAI, AsyncAPIClient, metaclass=Kind):
    """Asynchronous client for the OpenAI API and compatible servers."""

    _plain = client_async.AsyncOpenAI
    _unread_type = AsyncAPIResponse

    @declared
    def __init__(
        self,
        *,
        api_key: AsyncKey | None = None,
        admin_api_key: AsyncKey | None = None,
        workload_identity: WorkloadIdentity | X509WorkloadIdentity | None = None,
        provider: Provider | None = None,
        data_residency: DataResidency | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        base_url: Any = None,
        websocket_base_url: Any = None,
        timeout: Any = None,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: Any = None,
        **options: Any,
    ) -> None:
        """Create a client; all other options: see `ClientOptions`. No request is sent."""

    async def _prepare_options(self, options: Any) -> Any:
        """Return the options of a request, changed or as they are; for subclasses."""
        return options

    async def _prepare_request(self, request: Any) -> None:
        """Change a request before each attempt; for subclasses."""

    async def _send(self, call: Call, *, unread: bool) -> Any:
        """Send a call and return the response."""
        if self._overrides("_prepare_options"):
            from openapiopenai.compat.watched import applied, described

            call = applied(await self._prepare_options(described(call)))
        return await super()._send(call, unread=unread)

    async def _refresh_api_key(self) -> Any:
        """Return the current API key."""
        key: Any = self._configuration.keys.get("api_key")
        return await tasks.result_of(
            key() if callable(key) else key, "api_key: expected a callable that returns a string"
        )

    async def close(self) -> None:
        """Close all connections, and the `http_client`."""
        self._is_closed = True
        await super().close()
        if self._http_client is not None:
            await self._http_client.aclose()
