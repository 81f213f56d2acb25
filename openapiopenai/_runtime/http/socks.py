"""Connections through SOCKS proxies, with `python-socks` (the extra `socks`)."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from ...profile import BaseError
from .tcp import socket_options

if TYPE_CHECKING:
    import socket
    from collections.abc import Generator

PORT = 1080


def connect_sync(proxy: str, host: str, port: int, seconds: float | None) -> socket.socket:
    """Connect to a server through a proxy. Raises OSError, and BaseError if `python-socks` is not installed."""
    with _errors(proxy):
        from python_socks.sync import Proxy

        return _with_options(Proxy(**_arguments(proxy)).connect(host, port, timeout=seconds))


async def connect_async(proxy: str, host: str, port: int, seconds: float | None) -> socket.socket:
    """Connect to a server through a proxy. Raises OSError, and BaseError if `python-socks` is not installed."""
    with _errors(proxy):
        from python_socks.async_.asyncio import Proxy

        return _with_options(await Proxy(**_arguments(proxy)).connect(host, port, timeout=seconds))


def _with_options(made: socket.socket) -> socket.socket:
    for option in socket_options():
        made.setsockopt(*option)
    return made


@contextmanager
def _errors(proxy: str) -> Generator[None]:
    """Raise OSError instead of the errors of `python-socks`, and BaseError if it is not installed."""
    try:
        from python_socks import ProxyError
    except ImportError:
        raise not_installed(proxy) from None
    try:
        yield
    except TimeoutError:
        raise
    except (ProxyError, OSError) as error:
        parts = urlsplit(proxy)
        text = f"through the {parts.scheme} proxy {parts.hostname}:{parts.port or PORT}: {error}"
        raise ConnectionError(0, text) from None


def _arguments(proxy: str) -> dict[str, Any]:
    from python_socks import ProxyType

    parts = urlsplit(proxy)
    return {
        "proxy_type": ProxyType.SOCKS5 if parts.scheme.startswith("socks5") else ProxyType.SOCKS4,
        "host": parts.hostname,
        "port": parts.port or PORT,
        "username": unquote(parts.username or "") or None,
        "password": unquote(parts.password or "") or None,
        "rdns": parts.scheme in ("socks5h", "socks4a"),
    }


def not_installed(proxy: str) -> BaseError:
    package = __name__.partition(".")[0]
    return BaseError(f'a {urlsplit(proxy).scheme} proxy needs python-socks: pip install "{package}[socks]"')
