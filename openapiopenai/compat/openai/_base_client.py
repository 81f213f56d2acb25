"""Base classes of clients and pages, and the clients of httpx with the defaults of the official SDK."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapiopenai._runtime.calls.client import Client as BaseClient
from openapiopenai._runtime.calls.client_async import AsyncClient
from openapiopenai._runtime.calls.client_sync import SyncClient
from openapiopenai._runtime.calls.pages import AsyncPages as AsyncPaginator
from openapiopenai._runtime.calls.pages import Page as BasePage

from ._constants import DEFAULT_MAX_RETRIES
from ._httpx2 import closing, library, with_defaults

if TYPE_CHECKING:
    from collections.abc import Mapping

    DEFAULT_TIMEOUT: Any
    DEFAULT_CONNECTION_LIMITS: Any
    DefaultHttpxClient: Any
    DefaultAsyncHttpxClient: Any
    DefaultAioHttpClient: Any
    SyncHttpxClientWrapper: Any
    AsyncHttpxClientWrapper: Any

__all__ = [
    "DEFAULT_MAX_RETRIES",
    "AsyncAPIClient",
    "AsyncPaginator",
    "BaseAsyncPage",
    "BaseClient",
    "BasePage",
    "BaseSyncPage",
    "SyncAPIClient",
    "make_request_options",
]

BaseSyncPage = BaseAsyncPage = BasePage


class SyncAPIClient(SyncClient):
    """Base class of the clients."""

    def _process_response(self, *, response: Any, **more: Any) -> Any:
        """Return a response; here for what wraps it, no call passes it."""
        return response


class AsyncAPIClient(AsyncClient):
    """Base class of the asynchronous clients."""

    async def _process_response(self, *, response: Any, **more: Any) -> Any:
        """Return a response; here for what wraps it, no call passes it."""
        return response


class PageInfo:
    """Where the next page of a list is: its URL, or parameters that replace those of the previous request."""

    def __init__(self, *, url: Any = None, params: Mapping[str, Any] | None = None, json: Any = None) -> None:
        self.url = url
        self.params = params
        self.json = json


def make_request_options(
    *,
    query: Mapping[str, object] | None = None,
    extra_headers: Mapping[str, Any] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object = None,
    idempotency_key: str | None = None,
    timeout: Any = None,
    **more: Any,
) -> dict[str, Any]:
    """Return the `options` of `client.get`, `client.post` and the like."""
    options: dict[str, Any] = {
        "headers": extra_headers,
        "params": {**(query or {}), **(extra_query or {})} or None,
        "extra_json": extra_body,
        "idempotency_key": idempotency_key,
        "timeout": timeout,
        **more,
    }
    return {name: value for name, value in options.items() if value is not None}


_made = {
    "DefaultHttpxClient": lambda: with_defaults(library().Client, "DefaultHttpxClient"),
    "DefaultAsyncHttpxClient": lambda: with_defaults(library().AsyncClient, "DefaultAsyncHttpxClient"),
    "DefaultAioHttpClient": lambda: with_defaults(library().AsyncClient, "DefaultAioHttpClient"),
    "SyncHttpxClientWrapper": lambda: closing(_value("DefaultHttpxClient"), "SyncHttpxClientWrapper"),
    "AsyncHttpxClientWrapper": lambda: closing(_value("DefaultAsyncHttpxClient"), "AsyncHttpxClientWrapper"),
}


def _value(name: str) -> Any:
    return globals().get(name) or globals().setdefault(name, _made[name]())


def __getattr__(name: str) -> Any:
    if name in _made:
        return _value(name)
    if name in ("DEFAULT_TIMEOUT", "DEFAULT_CONNECTION_LIMITS"):
        from . import _constants

        return getattr(_constants, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
