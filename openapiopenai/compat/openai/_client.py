"""The clients: those of this package, with the constructors of the official ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapiopenai import client
from openapiopenai._runtime.calls.client import Client as Base
from openapiopenai._runtime.calls.client import Setting
from openapiopenai.compat.arguments import Url, adapted, is_watched, transport

from ._constants import DEFAULT_MAX_RETRIES
from ._httpx2 import watched_client

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from openapiopenai._runtime.calls.options import AsyncKey, Key

__all__ = ["AsyncClient", "AsyncOpenAI", "Client", "OpenAI"]


class _Kind(type):
    """Metaclass of clients: those that were made without this layer count as instances, too."""

    def __instancecheck__(cls, instance: object) -> bool:
        if cls is OpenAI:
            return isinstance(instance, client.OpenAI)
        if cls is AsyncOpenAI:
            return isinstance(instance, client.AsyncOpenAI)
        return super().__instancecheck__(instance)


class _Official(Base):
    """What the official clients have besides."""

    base_url = Setting(lambda configuration: Url(f"{configuration.root.rstrip('/')}/"))
    _strict_response_validation = False
    _is_closed = False

    @property
    def _base_url(self) -> Url:
        return self.base_url

    @property
    def _custom_headers(self) -> dict[str, Any]:
        return self.default_headers

    @property
    def _custom_query(self) -> dict[str, Any]:
        return self.default_query

    @property
    def _http_client(self) -> Any:
        """The client of httpx that requests are sent through; None if there is none."""
        return getattr(self.transport, "client", None)

    def is_closed(self) -> bool:
        """Whether the client was closed."""
        return self._is_closed or bool(getattr(self._http_client, "is_closed", False))

    def _adapted(self, options: dict[str, Any]) -> dict[str, Any]:
        self._strict_response_validation = options.pop("_strict_response_validation", False)
        if options.pop("_enforce_credentials", True) is False and not options.get("api_key"):
            options["api_key"] = ""
        return adapted(options, is_async=self.is_async)


class OpenAI(_Official, client.OpenAI, metaclass=_Kind):
    """Client for the OpenAI API and compatible servers."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            api_key: Key | None = None,
            admin_api_key: Key | None = None,
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
        ) -> None: ...
    else:

        def __init__(self, **options: Any) -> None:
            super().__init__(**self._adapted(options))

    def _default_transport(self) -> Any:
        if not is_watched():
            return super()._default_transport()
        return transport(watched_client("Client"), is_async=False)

    def with_options(self, **options: Any) -> Self:
        """Return a copy with other settings that shares the connections of this client."""
        return super().with_options(**adapted(options, is_async=False))

    copy = with_options

    def close(self) -> None:
        """Close all connections, and the `http_client`."""
        self._is_closed = True
        super().close()
        if self._http_client is not None:
            self._http_client.close()


class AsyncOpenAI(_Official, client.AsyncOpenAI, metaclass=_Kind):
    """Asynchronous client for the OpenAI API and compatible servers."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            api_key: AsyncKey | None = None,
            admin_api_key: AsyncKey | None = None,
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
        ) -> None: ...
    else:

        def __init__(self, **options: Any) -> None:
            super().__init__(**self._adapted(options))

    def _default_transport(self) -> Any:
        if not is_watched():
            return super()._default_transport()
        return transport(watched_client("AsyncClient"), is_async=True)

    def with_options(self, **options: Any) -> Self:
        """Return a copy with other settings that shares the connections of this client."""
        return super().with_options(**adapted(options, is_async=True))

    copy = with_options

    async def close(self) -> None:
        """Close all connections, and the `http_client`."""
        self._is_closed = True
        await super().close()
        if self._http_client is not None:
            await self._http_client.aclose()

    aclose = close


Client = OpenAI
AsyncClient = AsyncOpenAI
