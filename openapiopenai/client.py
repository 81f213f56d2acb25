"""`OpenAI` and `AsyncOpenAI`: the clients, with the usual settings and environment variables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict, TypeVar

from ._runtime.calls import client as runtime
from ._runtime.calls.client import Setting
from ._runtime.calls.settings import Configuration, check_header, check_headers, check_key, from_environment
from ._runtime.http.request import Timeout
from ._runtime.json.errors import OpenAIError
from ._runtime.json.redaction import redact_url
from .api.root import AsyncRoot, Root

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from typing import Self, Unpack

    from ._runtime.calls.retry import RetryPolicy
    from ._runtime.calls.settings import Hook, OnIncompleteStream
    from ._runtime.http.transport import AsyncTransport, Transport

    Key = str | Callable[[], str]
    AsyncKey = str | Callable[[], str | Awaitable[str]]

__all__ = ["AsyncClient", "AsyncOpenAI", "Client", "ClientOptions", "OpenAI"]

C = TypeVar("C", bound="OpenAI | AsyncOpenAI")

BASE_URL = "https://api.openai.com/v1"

KEY_NAMES = {
    "": "a key: pass api_key=… or set OPENAI_API_KEY",
    "admin": "an admin key: pass admin_api_key=… or set OPENAI_ADMIN_KEY",
}


OPERATIONS = (
    "/audio/speech",
    "/audio/transcriptions",
    "/audio/translations",
    "/chat/completions",
    "/completions",
    "/embeddings",
    "/images/edits",
    "/images/generations",
    "/responses",
)
"""Paths of operations that are often taken for a part of the base URL; a longer one comes before its end."""


class ClientOptions(TypedDict, total=False):
    """Client settings, accepted by the constructor and by `with_options`."""

    organization: str | None
    """ID of the organization that usage counts toward; default: `OPENAI_ORG_ID`."""
    project: str | None
    """ID of the project that usage counts toward; default: `OPENAI_PROJECT_ID`."""
    base_url: str | None
    """Base URL of the API; default: `OPENAI_BASE_URL`, or that of the OpenAI API."""
    websocket_base_url: str | None
    """Base URL of WebSocket connections; default: derived from `base_url`."""
    webhook_secret: str | Sequence[str] | None
    """Secret that webhooks are signed with, or several secrets during rotation; default: `OPENAI_WEBHOOK_SECRET`, which
    may hold several, separated by whitespace."""
    timeout: float | Timeout | None
    """Seconds to wait for a connection and for the next bytes of a response, or a `Timeout`; default: 5 s to connect,
    600 s between bytes. None: no limit."""
    deadline: float | None
    """Time limit in seconds for a whole call, including retries; default: no limit."""
    stream_idle_timeout: float | None
    """Seconds to wait for the next bytes of a stream; default: same as `timeout`."""
    max_response_size: int | None
    """Size limit in bytes, after decompression, of a response read into memory; default: 512 MiB. None: no limit."""
    max_retries: int
    """Maximum number of retries of a call; default: 2."""
    retry_policy: RetryPolicy
    """Decides whether and when to retry a request; default: `Backoff()`."""
    on_incomplete_stream: OnIncompleteStream
    """What to do if a stream ends without a completion marker: "raise" (the default) or "warn"."""
    default_headers: Mapping[str, str | None] | None
    """Headers added to every request; None or `omit` removes a header that would be sent otherwise."""
    default_query: Mapping[str, object] | None
    """Query parameters added to every request."""
    before_attempt: Sequence[Hook]
    """Hooks called with an `Attempt` before each attempt is sent."""
    after_attempt: Sequence[Hook]
    """Hooks called with an `Attempt` after its response has arrived or it has failed."""


# Option → header.
_HEADERS = {"organization": "openai-organization", "project": "openai-project"}
# Options passed to the runtime configuration unchanged.
_PLAIN = (
    "deadline",
    "stream_idle_timeout",
    "max_response_size",
    "max_retries",
    "retry_policy",
    "on_incomplete_stream",
)


def configure(
    before: Configuration | None, keys: Mapping[str, AsyncKey | None], options: Mapping[str, Any]
) -> Configuration:
    """Apply options to an existing configuration, or create a new one if `before` is None."""
    options = dict(options)
    headers: dict[str, str | None] = {**before.headers} if before else {}
    for option, header in _HEADERS.items():
        if option in options and ((value := options.pop(option)) is not None or before):
            headers[header] = None if value is None else check_header(option, header, value)
    headers |= check_headers("default_headers", options.pop("default_headers", None))
    more_query: Mapping[str, object] = options.pop("default_query", None) or {}
    query = {**(before.query if before else {}), **more_query}
    fields: dict[str, Any] = {name: options.pop(name) for name in _PLAIN if name in options}
    fields |= {name: tuple(options.pop(name)) for name in ("before_attempt", "after_attempt") if name in options}
    if "timeout" in options:
        fields["timeout"] = Timeout.of(options.pop("timeout"))
    for name in ("base_url", "websocket_base_url"):
        if url := options.pop(name, None):
            fields[name] = str(url)
    if url := fields.get("base_url"):
        check_base(url)
    options.pop("webhook_secret", None)
    if "http_client" in options:
        raise TypeError(
            "http_client: pass transport=… instead (Urllib3Transport or AiohttpTransport for proxies and certificates, "
            "MockTransport for tests, or your own with a `send` method)"
        )
    if options:
        raise TypeError(f"unexpected arguments: {', '.join(options)}")
    checked = {
        kind: key if callable(key) else check_key("admin_api_key" if kind else "api_key", key)
        for kind, key in keys.items()
        if key is not None
    }
    if before:
        return before.replace(keys={**before.keys, **checked}, headers=headers, query=query, **fields)
    return Configuration(keys=checked, key_names=KEY_NAMES, headers=headers, query=query, **fields)


def initial(keys: dict[str, AsyncKey | None], options: Mapping[str, Any]) -> Configuration:
    """Return the configuration of a new client. Raises OpenAIError if there is no API key."""
    for kind, variable in (("", "OPENAI_API_KEY"), ("admin", "OPENAI_ADMIN_KEY")):
        if keys[kind] is None:
            keys[kind] = from_environment(variable)
    if all(key is None for key in keys.values()):
        raise OpenAIError(
            'no key: pass api_key=… or set OPENAI_API_KEY (api_key="" for a server that asks for none), '
            "or admin_api_key=… or OPENAI_ADMIN_KEY for administration"
        )
    defaults = {
        "base_url": from_environment("OPENAI_BASE_URL") or BASE_URL,
        "organization": from_environment("OPENAI_ORG_ID"),
        "project": from_environment("OPENAI_PROJECT_ID"),
    }
    given = {name: value for name, value in options.items() if value is not None or name not in defaults}
    return configure(None, keys, {**defaults, **given})


def check_base(url: str) -> None:
    """Raise ValueError for a base URL that ends with the path of an operation."""
    base, _, query = url.partition("?")
    base = base.rstrip("/")
    for operation in OPERATIONS:
        if base.endswith(operation):
            right = redact_url(base.removesuffix(operation) + (f"?{query}" if query else ""))
            azure = "; or AzureOpenAI(azure_endpoint=…)" if "/deployments/" in base else ""
            raise ValueError(f"base_url: expected one without {operation} at its end: {right!r}{azure}")


def changed(client: C, keys: dict[str, AsyncKey | None], transport: Any, options: ClientOptions) -> C:
    """Return a copy of a client with other settings that shares its connections."""
    copy: Any = object.__new__(type(client))
    copy._configuration = configure(client._configuration, keys, options)
    copy.webhook_secret = options.get("webhook_secret") or client.webhook_secret
    copy.transport = transport or client.transport
    copy._client = copy
    made: C = copy
    return made


class Account(runtime.Client):
    """Settings of a client that say who calls the API."""

    api_key = Setting(lambda configuration: configuration.keys.get(""))
    """The API key, or the callable that returns it; None if there is only an admin key."""
    admin_api_key = Setting(lambda configuration: configuration.keys.get("admin"))
    """The admin API key, or the callable that returns it; None if there is none."""
    organization = Setting(lambda configuration: configuration.headers.get(_HEADERS["organization"]))
    """ID of the organization that usage counts toward."""
    project = Setting(lambda configuration: configuration.headers.get(_HEADERS["project"]))
    """ID of the project that usage counts toward."""


class OpenAI(Root, Account, runtime.SyncClient):
    """Client for the OpenAI API and compatible servers.

    Safe to use from several threads and after a fork. Use `with OpenAI() as client:` to close its connections at the
    end of the block.
    """

    def __init__(
        self,
        *,
        api_key: Key | None = None,
        admin_api_key: Key | None = None,
        transport: Transport | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Create a client. No request is sent.

        - `api_key`: the API key, or a callable that returns the current one; default: `OPENAI_API_KEY`. "": no key.
        - `admin_api_key`: the admin API key for `client.admin`; default: `OPENAI_ADMIN_KEY`.
        - `transport`: sends the requests; default: `Urllib3Transport()`.
        - all others: see `ClientOptions`.

        Raises OpenAIError if there is no key, ValueError or TypeError if a setting is invalid.
        """
        self._configuration = initial({"": api_key, "admin": admin_api_key}, options)
        self.webhook_secret = options.get("webhook_secret") or from_environment("OPENAI_WEBHOOK_SECRET")
        if transport is None:
            from ._runtime.http.urllib3_transport import Urllib3Transport

            transport = Urllib3Transport()
        self.transport = transport
        super().__init__(self)

    def with_options(
        self,
        *,
        api_key: Key | None = None,
        admin_api_key: Key | None = None,
        transport: Transport | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Return a copy with other settings that shares the connections of this client.

        Headers and query parameters are merged with those of this client; `organization=None` and `project=None` take
        them back.
        """
        return changed(self, {"": api_key, "admin": admin_api_key}, transport, options)

    copy = with_options

    def __repr__(self) -> str:
        return runtime.Client.__repr__(self)  # not that of the resource, which is also a base class


class AsyncOpenAI(AsyncRoot, Account, runtime.AsyncClient):
    """Asynchronous client for the OpenAI API and compatible servers.

    Requires aiohttp: `pip install 'openapiopenai[aio]'`. Safe to use from several tasks, and in one event loop after
    another. Use `async with AsyncOpenAI() as client:` to close its connections at the end of the block.
    """

    def __init__(
        self,
        *,
        api_key: AsyncKey | None = None,
        admin_api_key: AsyncKey | None = None,
        transport: AsyncTransport | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Create a client. No request is sent.

        - `api_key`: the API key, or a callable (synchronous or asynchronous) that returns the current one; default:
          `OPENAI_API_KEY`. "": no key.
        - `admin_api_key`: the admin API key for `client.admin`; default: `OPENAI_ADMIN_KEY`.
        - `transport`: sends the requests; default: `AiohttpTransport()`.
        - all others: see `ClientOptions`.

        Raises OpenAIError if there is no key or aiohttp is not installed, ValueError or TypeError if a setting is
        invalid.
        """
        self._configuration = initial({"": api_key, "admin": admin_api_key}, options)
        self.webhook_secret = options.get("webhook_secret") or from_environment("OPENAI_WEBHOOK_SECRET")
        if transport is None:
            try:
                from ._runtime.http.aiohttp_transport import AiohttpTransport
            except ImportError as error:
                raise OpenAIError("AsyncOpenAI needs aiohttp: pip install 'openapiopenai[aio]'") from error
            transport = AiohttpTransport()
        self.transport = transport
        super().__init__(self)

    def with_options(
        self,
        *,
        api_key: AsyncKey | None = None,
        admin_api_key: AsyncKey | None = None,
        transport: AsyncTransport | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Return a copy with other settings that shares the connections of this client.

        Headers and query parameters are merged with those of this client; `organization=None` and `project=None` take
        them back.
        """
        return changed(self, {"": api_key, "admin": admin_api_key}, transport, options)

    copy = with_options

    def __repr__(self) -> str:
        return runtime.Client.__repr__(self)  # not that of the resource, which is also a base class


Client = OpenAI
AsyncClient = AsyncOpenAI
