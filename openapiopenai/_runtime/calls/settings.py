"""Client configuration: base URL, API keys, headers, timeouts, retries and hooks."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast
from urllib.parse import quote, urlsplit

from ...profile import PROFILE
from ..http.request import DEFAULT_SIZE, Timeout
from ..json.absent import is_absent
from ..json.redaction import redact_url, secrets_of
from ..json.repeated import Repeated, changed
from .grants import Tokens
from .rate_limits import LastHeaders
from .retry import Backoff

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from ..profile import Scheme
    from .credentials import Identity
    from .exchange import Exchange
    from .middleware import AsyncAttemptMiddleware, AsyncMiddleware, AttemptMiddleware, Middleware
    from .operation import Arguments
    from .retry import Attempt, RetryPolicy

    Key: TypeAlias = str | Callable[[], str | Awaitable[str]] | Exchange
    Hook = Callable[[Attempt], object]
    Route = Callable[[str, Arguments], tuple[str, Mapping[str, Any]]]

__all__ = ["DEFAULT_MAX_RETRIES", "DEFAULT_TIMEOUT"]

DEFAULT_MAX_RETRIES = 2
"""Maximum number of retries of a call, if nothing else is set."""
DEFAULT_TIMEOUT = Timeout()
"""Timeouts of a single attempt, if nothing else is set."""

TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""Names of headers and methods (RFC 9110)."""
HTTP = ("http", "https")
_IN_URL = "/?&=:;,@!$'()*+%~[]{}-._|"
"""Characters of a URL that are not encoded again."""


class Everywhere:
    """What all clients of the process have besides their own settings."""

    middleware: tuple[Any, ...] = ()
    """Functions around each call, outside of those of the client."""
    attempt_middleware: tuple[Any, ...] = ()


EVERYWHERE = Everywhere()

OnIncompleteStream = Literal["raise", "raise_if_cut", "warn"]


@dataclass(frozen=True, kw_only=True)
class Configuration:
    """Settings of a client; immutable."""

    base_url: str = field(repr=False)
    keys: Mapping[str, Key | None] = field(repr=False)
    """Argument of the client → key or other credential, or a callable that returns it."""
    schemes: Mapping[str, Scheme] = field(default_factory=lambda: PROFILE.schemes, repr=False)
    """Name → security scheme."""
    tokens: Tokens = field(default_factory=Tokens, repr=False)
    """Tokens that were fetched; shared with copies of the client."""
    last_headers: LastHeaders = field(default_factory=LastHeaders, repr=False)
    """Headers of the last responses; shared with copies of the client that have the same server and credentials."""
    websocket_base_url: str = field(default="", repr=False)
    """Base URL of WebSocket connections; "" means `base_url`."""
    headers: Mapping[str, str | None] = field(default_factory=dict[str, "str | None"], repr=False)
    """Headers sent with every request, with lowercase names; None for those that are never sent."""
    marks: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    """Headers that say what sends the requests, with lowercase names; `headers` replaces and removes them."""
    retry_count: str = ""
    """Lowercase name of a header with the number of retries so far; "" for none."""
    query: Mapping[str, object] = field(default_factory=dict[str, object], repr=False)
    """Query parameters added to every request."""
    own: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False)
    """Settings that only helpers read."""
    timeout: Timeout = DEFAULT_TIMEOUT
    deadline: float | None = None
    stream_idle_timeout: float | None = None
    max_response_size: int | None = DEFAULT_SIZE
    max_retries: int = DEFAULT_MAX_RETRIES
    retry_policy: RetryPolicy = field(default_factory=Backoff)
    on_incomplete_stream: OnIncompleteStream = "raise"
    before_attempt: tuple[Hook, ...] = ()
    after_attempt: tuple[Hook, ...] = ()
    middleware: tuple[Middleware | AsyncMiddleware, ...] = ()
    attempt_middleware: tuple[AttemptMiddleware | AsyncAttemptMiddleware, ...] = ()
    route: Route | None = None
    """For servers whose paths differ from the spec: maps a path of the spec and the arguments to a path relative to the
    base URL and query parameters."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "base_url", check_url("base_url", self.base_url, HTTP))
        if self.websocket_base_url:
            url = check_url("websocket_base_url", self.websocket_base_url, ("ws", "wss", *HTTP))
            object.__setattr__(self, "websocket_base_url", url)
        check_retries(self.max_retries)
        check_size("max_response_size", self.max_response_size)
        for name in ("deadline", "stream_idle_timeout"):
            check_seconds(name, getattr(self, name))
        check_on_incomplete(self.on_incomplete_stream)

    def replace(self, **changes: Any) -> Configuration:
        """Return a copy with the given settings changed."""
        return replace(self, **changes)

    def apart(self) -> Configuration:
        """Return a copy that shares nothing that was learnt from responses."""
        return replace(self, last_headers=LastHeaders())

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
        return {**common, **self.marks, **{name: value for name, value in self.headers.items() if value is not None}}

    @cached_property
    def unset(self) -> frozenset[str]:
        """Names of the headers that are never sent."""
        return frozenset(name for name, value in self.headers.items() if value is None)

    @cached_property
    def identities(self) -> dict[object, Identity]:
        """Security of operations → what requests of this client send, as far as that is always the same."""
        return {}

    def base(self, url: str) -> str:
        """Return the base URL of an operation that names a server of its own, as the document does."""
        from .servers import base_of

        return base_of(url, self.root, self.own)

    @cached_property
    def secrets(self) -> frozenset[str]:
        """Values to redact from messages and logs."""
        from .credentials import secrets_among

        return frozenset([*secrets_among(self.keys, self.schemes), *secrets_of(self.base_url, self.common_headers)])

    def __repr__(self) -> str:
        return f"Configuration(base_url={redact_url(self.base_url)!r}, timeout={self.timeout}, max_retries={self.max_retries})"


def check_url(name: str, url: object, schemes: tuple[str, ...]) -> str:
    """Return a base URL as it goes over the wire: ASCII, with an encoded host name and path.

    Raises TypeError or ValueError if it is not one.
    """
    if not isinstance(url, str):
        raise TypeError(f"{name}: expected a string, got {type(url).__name__}")
    url = url.strip()
    expected = f"a URL that begins with {' or '.join(f'{scheme}://' for scheme in schemes[:2])}"
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
        named = host if ":" in host else _name(host)
    except ValueError:  # brackets, port or host name
        host = named = ""
        parts, port = None, None
    if parts is None or parts.scheme not in schemes or not host or port == 0:
        raise ValueError(
            f"{name}: expected {expected}, with a host and a valid port if any, got {redact_url(repr(url))}"
        )
    if parts.fragment or url.endswith("#"):
        raise ValueError(f"{name}: expected {expected}, without a fragment (#), got {redact_url(repr(url))}")
    if not url.isprintable() or re.search(r"[\s\\\\]", url):
        raise ValueError(f"{name}: expected {expected}, without spaces and backslashes, got {redact_url(repr(url))}")
    if url.isascii():
        return f"{parts.scheme}{url[len(parts.scheme) :]}"
    user, at, _ = parts.netloc.rpartition("@")
    netloc = f"{quote(user, safe=_IN_URL)}{at}{named}{'' if port is None else f':{port}'}"
    encoded = parts._replace(
        netloc=netloc, path=quote(parts.path, safe=_IN_URL), query=quote(parts.query, safe=_IN_URL)
    )
    return encoded.geturl()


def _name(host: str) -> str:
    """Return the name of a host in ASCII; raises ValueError if a part of it is empty or too long."""
    if not host.isascii():
        return host.encode("idna").decode()
    if not all(0 < len(part) < 64 for part in host.removesuffix(".").split(".")):
        raise ValueError(host)
    return host


def check_path(path: object) -> str:
    """Return the path of a request, encoded. Raises TypeError or ValueError if it is not one."""
    if not isinstance(path, str):
        raise TypeError(f"path: expected a string, got {type(path).__name__}")
    if not path.startswith("/") or "#" in path or not path.isprintable():
        raise ValueError(f'path: expected one that begins with "/", without control characters and #, got {path!r}')
    return quote(path, safe=_IN_URL)


def check_method(method: object) -> str:
    """Return an HTTP method in uppercase. Raises TypeError or ValueError if it is not one."""
    if not isinstance(method, str):
        raise TypeError(f"method: expected a string, got {type(method).__name__}")
    if not TOKEN.fullmatch(method):
        raise ValueError(f"method: expected one like GET, got {method!r}")
    return method.upper()


def check_headers(argument: str, headers: Any) -> dict[str, str | None]:
    """Return headers with lowercase names; None for one to remove, given as None or `omit`.

    Raises TypeError or ValueError, naming the argument and the header, for a header that cannot be sent.
    """
    if headers is None or is_absent(headers):
        return {}
    if not isinstance(headers, Mapping):
        raise TypeError(f"{argument}: expected a mapping of names to strings, got {type(headers).__name__}")
    return {
        _header_name(argument, name): None if value is None or is_absent(value) else check_header(argument, name, value)
        for name, value in cast("Mapping[object, object]", headers).items()
    }


def check_mapping(argument: str, values: Any) -> Mapping[str, object]:
    """Return what `values` adds to a query or a body: nothing for None. Raises TypeError for no mapping."""
    if values is None:
        return {}
    if not isinstance(values, Mapping):
        raise TypeError(f"{argument}: expected a mapping of names to values, got {type(values).__name__}")
    return cast("Mapping[str, object]", values)


def _header_name(argument: str, name: object) -> str:
    if not isinstance(name, str):
        raise TypeError(f"{argument}: expected header names that are strings, got {type(name).__name__}")
    if not TOKEN.fullmatch(name):
        raise ValueError(f"{argument}: expected header names of letters, digits and -, got {name!r}")
    return name.lower()


def check_header(argument: str, name: object, value: object) -> str:
    """Return the value of a header. Raises TypeError or ValueError, without the value, if it cannot be sent."""
    if not isinstance(value, str):
        raise TypeError(f"{argument}[{name!r}]: expected a string or None, got {type(value).__name__}")
    if type(value) is Repeated:
        return changed(value, lambda each: check_header(argument, name, each))
    value = value.strip()
    if not value.isascii() or not value.replace("\t", " ").isprintable():
        raise ValueError(f"{argument}[{name!r}]: expected printable ASCII characters (encode others)")
    return value


def check_key(name: str, key: object) -> str:
    """Return an API key without surrounding whitespace. Raises TypeError or ValueError, without the key."""
    if not isinstance(key, str):
        raise TypeError(f"{name}: expected a string or a callable that returns one, got {type(key).__name__}")
    key = key.strip()
    if not key.isascii() or not key.isprintable():
        raise ValueError(f"{name}: expected printable ASCII characters")
    return key


def check_seconds(name: str, value: object) -> None:
    """Raise TypeError or ValueError unless the value is None or a positive number of seconds."""
    if value is not None:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise TypeError(f"{name}: expected seconds or None, got {type(value).__name__}")
        if not value > 0:
            raise ValueError(f"{name}: expected more than 0 seconds, got {value}")


def check_retries(value: object) -> None:
    """Raise TypeError or ValueError unless the value is a number of retries."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"max_retries: expected a whole number, got {value!r}")
    if value < 0:
        raise ValueError(f"max_retries: expected 0 or more, got {value}")


def check_size(name: str, value: object) -> None:
    """Raise TypeError or ValueError unless the value is None or a positive number of bytes."""
    if value is not None:
        if isinstance(value, bool) or not isinstance(value, int):
            raise TypeError(f"{name}: expected a number of bytes or None, got {type(value).__name__}")
        if value <= 0:
            raise ValueError(f"{name}: expected more than 0 bytes, got {value}")


def check_on_incomplete(value: object) -> None:
    if value not in ("raise", "raise_if_cut", "warn"):
        raise ValueError(f'on_incomplete_stream: expected "raise", "raise_if_cut" or "warn", got {value!r}')


def from_environment(name: str) -> str | None:
    """Return an environment variable without surrounding whitespace; None if it is unset or empty."""
    return os.environ.get(name, "").strip() or None


def _package() -> str:
    name = __name__.partition(".")[0]
    return f"{name}/{getattr(sys.modules[name], '__version__', '0')}"
