# Generated from _client_async.py by `make generate`; edit that file instead.

"""The synchronous client: that of this package, with the constructor of the official one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapiopenai import client_sync
from openapiopenai._runtime.http import threads
from openapiopenai.compat.clients import Kind, Official, declared
from openapiopenai.compat.responses import APIResponse

from ._base_client import SyncAPIClient
from ._constants import DEFAULT_MAX_RETRIES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai._runtime.calls.call import Call
    from openapiopenai._runtime.calls.options import Key
    from openapiopenai.account import DataResidency
    from openapiopenai.helpers.providers import Provider
    from openapiopenai.helpers.workload import WorkloadIdentity, X509WorkloadIdentity


class OpenAI(Official, client_sync.OpenAI, SyncAPIClient, metaclass=Kind):
    """Synchronous client for the OpenAI API and compatible servers."""

    _plain = client_sync.OpenAI
    _unread_type = APIResponse

    @declared
    def __init__(
        self,
        *,
        api_key: Key | None = None,
        admin_api_key: Key | None = None,
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

    def _prepare_options(self, options: Any) -> Any:
        """Return the options of a request, changed or as they are; for subclasses."""
        return options

    def _prepare_request(self, request: Any) -> None:
        """Change a request before each attempt; for subclasses."""

    def _send(self, call: Call, *, unread: bool) -> Any:
        """Send a call and return the response."""
        if self._overrides("_prepare_options"):
            from openapiopenai.compat.watched import applied, described

            call = applied(self._prepare_options(described(call)))
        return super()._send(call, unread=unread)

    def _refresh_api_key(self) -> Any:
        """Return the current API key."""
        key: Any = self._configuration.keys.get("api_key")
        return threads.result_of(key() if callable(key) else key, "api_key: expected a callable that returns a string")

    def close(self) -> None:
        """Close all connections, and the `http_client`."""
        self._is_closed = True
        super().close()
        if self._http_client is not None:
            self._http_client.close()
