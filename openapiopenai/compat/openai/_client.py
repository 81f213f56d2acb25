"""The clients: those of this package, with the constructors of the official ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapiopenai import client
from openapiopenai._runtime.calls.client import Client as Base
from openapiopenai._runtime.calls.client import Setting
from openapiopenai.compat.arguments import Url, adapted, is_watched
from openapiopenai.compat.watched import CallOptions, passed, sent

from ._base_client import AsyncAPIClient, SyncAPIClient
from ._constants import DEFAULT_MAX_RETRIES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from openapiopenai._runtime.calls.call import Call
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

    def run(self, call: Call) -> Any:
        """Send a call and return the result of its method."""
        if type(self).request is type(self)._own_request:
            return super().run(call)
        return passed(self.request, call)

    def request(self, cast_to: Any, options: Any = None, *rest: Any, **more: Any) -> Any:
        """Send a request as official clients do, `request(cast_to, options)`, or as this package does."""
        plain: Any = super()
        if isinstance(cast_to, str):
            return plain.request(cast_to, options, *rest, **more)
        if isinstance(options, CallOptions):
            return plain.run(options.call)
        return sent(plain.request, cast_to, options, stream=bool(more.get("stream")))

    _own_request = request

    def _adapted(self, options: dict[str, Any]) -> dict[str, Any]:
        self._strict_response_validation = options.pop("_strict_response_validation", False)
        if options.pop("_enforce_credentials", True) is False and not options.get("api_key"):
            options["api_key"] = ""
        return adapted(options, is_async=self.is_async)


class OpenAI(_Official, client.OpenAI, SyncAPIClient, metaclass=_Kind):
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
        from openapiopenai._runtime.http.httpx_transport import HttpxTransport

        from ._base_client import DefaultHttpxClient

        return HttpxTransport(DefaultHttpxClient())

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


class AsyncOpenAI(_Official, client.AsyncOpenAI, AsyncAPIClient, metaclass=_Kind):
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
        from openapiopenai._runtime.http.httpx_transport import AsyncHttpxTransport

        from ._base_client import DefaultAsyncHttpxClient

        return AsyncHttpxTransport(DefaultAsyncHttpxClient())

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
