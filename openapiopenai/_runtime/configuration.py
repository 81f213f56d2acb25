"""Client configuration: base URL, API keys, headers, timeouts, retries and hooks."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from .exceptions import OpenAIError
from .http import DEFAULT_SIZE, Timeout
from .retry import Backoff

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from .operation import Arguments
    from .retry import Attempt, RetryPolicy

    Key = str | Callable[[], str | Awaitable[str]]
    Hook = Callable[[Attempt], object]
    Route = Callable[[str, Arguments], tuple[str, Mapping[str, Any]]]

DEFAULT_RETRIES = 2

OnIncompleteStream = Literal["raise", "warn"]


@dataclass(frozen=True, kw_only=True)
class Configuration:
    """Settings of a client; immutable."""

    base_url: str
    keys: Mapping[str, Key | None] = field(repr=False)
    """Kind of key ("" for the standard one) → key, or a callable that returns it."""
    websocket_base_url: str = ""
    """Base URL of WebSocket connections; "" means `base_url`."""
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    """Headers sent with every request, except for the API key."""
    query: Mapping[str, object] = field(default_factory=dict[str, object])
    """Query parameters added to every request."""
    timeout: Timeout = Timeout()  # noqa: RUF009 (immutable)
    deadline: float | None = None
    stream_idle_timeout: float | None = None
    max_response_size: int | None = DEFAULT_SIZE
    max_retries: int = DEFAULT_RETRIES
    retry_policy: RetryPolicy = field(default_factory=Backoff)
    on_incomplete_stream: OnIncompleteStream = "raise"
    before_attempt: tuple[Hook, ...] = ()
    after_attempt: tuple[Hook, ...] = ()
    key_names: Mapping[str, str] = field(default_factory=dict[str, str])
    """Kind of key → its description in error messages, including where it can be set."""
    key_header: str = ""
    """Name of the header that holds the bare key; "" for `Authorization: Bearer <key>`."""
    route: Route | None = None
    """For servers whose paths differ from the spec: maps a path of the spec and the arguments to a path relative to the
    base URL and query parameters."""

    def __post_init__(self) -> None:
        if not self.base_url.startswith(("http://", "https://")):
            raise ValueError(f"base_url: expected a URL that begins with http:// or https://, got {self.base_url!r}")
        sockets = self.websocket_base_url
        if sockets and not sockets.startswith(("ws://", "wss://", "http://", "https://")):
            raise ValueError(f"websocket_base_url: expected a URL that begins with ws:// or wss://, got {sockets!r}")
        if isinstance(self.max_retries, bool) or not isinstance(self.max_retries, int):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"max_retries: expected a whole number, got {self.max_retries!r}")
        if self.max_retries < 0:
            raise ValueError(f"max_retries: expected 0 or more, got {self.max_retries}")
        check_size("max_response_size", self.max_response_size)
        for name in ("deadline", "stream_idle_timeout"):
            check_seconds(name, getattr(self, name))
        check_on_incomplete(self.on_incomplete_stream)

    def replace(self, **changes: Any) -> Configuration:
        """Return a copy with the given settings changed."""
        return replace(self, **changes)

    @cached_property
    def root(self) -> str:
        """The base URL without credentials, query string and trailing slash."""
        scheme, _, rest = self.base_url.partition("?")[0].rstrip("/").partition("://")
        host, slash, path = rest.partition("/")
        return f"{scheme}://{host.rpartition('@')[2]}{slash}{path}"

    @cached_property
    def credentials(self) -> str | None:
        """`Authorization` value made from the user information in the base URL; sent if there is no key."""
        user, at, _ = self.base_url.partition("://")[2].partition("/")[0].rpartition("@")
        if not at:
            return None
        from base64 import b64encode
        from urllib.parse import unquote

        return f"Basic {b64encode(unquote(user).encode()).decode()}"

    @cached_property
    def root_query(self) -> str:
        """The query string of the base URL, if any; some gateways require `api-version=…`."""
        return self.base_url.partition("?")[2]

    @cached_property
    def common_headers(self) -> dict[str, str]:
        """Headers of every request, with lowercase names."""
        version = ".".join(map(str, sys.version_info[:3]))
        common = {"user-agent": f"{_package()} python/{version}", "accept-encoding": "gzip, deflate"}
        return common | {name.lower(): value for name, value in self.headers.items()}

    def key(self, kind: str) -> str | Awaitable[str] | None:
        """Return the key of a kind, or None if it is set but empty; raises OpenAIError if it is not set."""
        key = self.keys.get(kind)
        if key is None:
            raise OpenAIError(f"this operation needs {self.key_names.get(kind, 'a key')}")
        return (key() if callable(key) else key) or None

    def authorization(self, key: str | None) -> dict[str, str]:
        """Return the authentication header."""
        if key is None:
            return {"authorization": self.credentials} if self.credentials else {}
        return {self.key_header: key} if self.key_header else {"authorization": f"Bearer {key}"}

    @property
    def secrets(self) -> list[str]:
        """Values to redact from messages and logs."""
        return [key for key in self.keys.values() if isinstance(key, str)]


def check_seconds(name: str, value: object) -> None:
    """Raise TypeError or ValueError unless the value is None or a positive number of seconds."""
    if value is not None:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise TypeError(f"{name}: expected seconds or None, got {type(value).__name__}")
        if not value > 0:
            raise ValueError(f"{name}: expected more than 0 seconds, got {value}")


def check_size(name: str, value: object) -> None:
    """Raise TypeError or ValueError unless the value is None or a positive number of bytes."""
    if value is not None:
        if isinstance(value, bool) or not isinstance(value, int):
            raise TypeError(f"{name}: expected a number of bytes or None, got {type(value).__name__}")
        if value <= 0:
            raise ValueError(f"{name}: expected more than 0 bytes, got {value}")


def check_on_incomplete(value: object) -> None:
    if value not in ("raise", "warn"):
        raise ValueError(f'on_incomplete_stream: expected "raise" or "warn", got {value!r}')


def from_environment(name: str) -> str | None:
    """Return an environment variable without surrounding whitespace; None if it is unset or empty."""
    return os.environ.get(name, "").strip() or None


def _package() -> str:
    name = __name__.partition(".")[0]
    return f"{name}/{getattr(sys.modules[name], '__version__', '0')}"
