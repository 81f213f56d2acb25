"""Arguments of the official constructors, as those of this package."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from openapiopenai._runtime.http.request import Timeout
from openapiopenai._runtime.json.absent import is_absent
from openapiopenai.helpers.asking import Asking

if TYPE_CHECKING:
    from collections.abc import Mapping

WATCHED = ("respx", "pytest_httpx", "vcr", "opentelemetry.instrumentation.httpx")
"""Modules that change what httpx does; beside them, clients send through httpx unless they are given something else."""


class Url(str):
    """A URL with the parts that `httpx.URL` has."""

    __slots__ = ()

    @property
    def scheme(self) -> str:
        return urlsplit(self).scheme

    @property
    def host(self) -> str:
        return urlsplit(self).hostname or ""

    @property
    def port(self) -> int | None:
        return urlsplit(self).port

    @property
    def path(self) -> str:
        return urlsplit(self).path or "/"

    @property
    def raw_path(self) -> bytes:
        parts = urlsplit(self)
        return f"{self.path}?{parts.query}".encode() if parts.query else self.path.encode()


def url(text: str) -> Any:
    """Return a URL as one of httpx, as far as that is loaded."""
    library = sys.modules.get("httpx2") or sys.modules.get("httpx")
    return library.URL(text) if library else Url(text)


def adapted(given: Mapping[str, Any], *, is_async: bool) -> dict[str, Any]:
    """Return the arguments of a constructor or of `with_options` of this package.

    What is passed as `omit` is left out, and an `http_client` becomes a transport.
    """
    options = {name: value for name, value in given.items() if not is_absent(value)}
    for name in ("base_url", "websocket_base_url", "azure_endpoint"):
        if options.get(name) is not None:
            options[name] = _url(str(options[name]))
    if options.get("timeout") is not None:
        options["timeout"] = timeout(options["timeout"])
    if callable(key := options.get("api_key")):
        options["api_key"] = KeptKey(key)
    if (client := options.pop("http_client", None)) is not None:
        options["transport"] = transport(client, is_async=is_async)
    return options


def _url(text: str) -> str:
    """Return a URL with a scheme: official clients take one without, and fail when they use it."""
    return text if not text or "://" in text else f"https://{text}"


NATIVE = "websocket_connection_options"
"""Argument of `connect` for what the package `websockets` takes."""
CONNECTING = {"ssl": "ssl_context"} | {
    name: name for name in ("open_timeout", "ping_interval", "ping_timeout", "close_timeout", "proxy")
}
"""What of that is an option of this package → its name."""


def connecting(arguments: dict[str, Any]) -> dict[str, Any]:
    """Return the arguments of a `connect` method of this package; sizes have no limit, unless one is given."""
    rest = {"max_message_size": None, **arguments}
    native: dict[str, Any] = {**(rest.pop(NATIVE, None) or {})}
    own = {CONNECTING[name]: native.pop(name) for name in [*native] if name in CONNECTING}
    if native.get("max_size") is not None:  # then that package compresses, unless it is told not to
        native.setdefault("compression", "deflate")
    return {**own, **rest, "websocket_options": native or None}


class KeptKey(Asking):
    """A callable that returns an API key, and the key that it returned last: official clients show that."""

    last = ""

    def take(self, answer: Any) -> Any:
        self.last = answer
        return answer


def shown_key(key: Any) -> Any:
    """Return an API key as official clients show it: of a callable, the last one; "" if it was not called yet."""
    return key.last if isinstance(key, KeptKey) else key


class Given(Timeout):
    """A timeout that was given as one of httpx, or as none at all: 0."""

    given: Any = None


NO_TIME = 1e-6
"""Seconds in place of none, which official clients take, and end with a timeout."""
LIBRARY_DEFAULT = dict.fromkeys(("connect", "read", "write", "pool"), 5.0)
"""Time limits of a client of httpx that was made without any."""


def timeout(value: Any) -> Any:
    """Return a timeout of this package for one of httpx, or for 0, and everything else as it is."""
    if isinstance(value, Timeout) or not (hasattr(value, "as_dict") or value == 0):
        return value
    limits = {"read": value, "connect": value} if value == 0 else value.as_dict()
    made = Given(**{name: NO_TIME if limits[name] == 0 else limits[name] for name in ("read", "connect")})
    made.given = value
    return made


def timeout_of(client: Any) -> Any:
    """Return the time limits of a client of httpx, which are those of calls, too; None if it was made without any."""
    limits: Any = getattr(client, "timeout", None)
    return limits if hasattr(limits, "as_dict") and limits.as_dict() != LIBRARY_DEFAULT else None


def shown(value: Timeout) -> Any:
    """Return a timeout as official clients show it: as it was given, as seconds, or as one of httpx if that is installed."""
    if isinstance(value, Given):
        return value.given
    if value.read == value.connect:
        return value.read
    from .openai._timeout import Timeout as official

    return official(value.read, connect=value.connect)


def transport(client: Any, *, is_async: bool) -> Any:
    """Return the transport that sends through a client of httpx."""
    from openapiopenai._runtime.http import httpx_transport

    return httpx_transport.AsyncHttpxTransport(client) if is_async else httpx_transport.HttpxTransport(client)


def get_async_library() -> str:
    """Return the name of the library that runs asynchronous code; "false" outside of it."""
    try:
        name: str = import_module("sniffio").current_async_library()
        return name
    except Exception:  # not installed, or no loop is running
        return "false"


def is_watched() -> bool:
    """Whether something in this process watches or replaces what httpx sends."""
    return any(name in sys.modules for name in WATCHED)
