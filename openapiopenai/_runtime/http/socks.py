"""Connections through SOCKS proxies, with `python-socks` (the extra `socks`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from ...profile import BaseError
from .tcp import socket_options

if TYPE_CHECKING:
    import socket

PORT = 1080


def connect(proxy: str, host: str, port: int, seconds: float | None) -> socket.socket:
    """Connect to a server through a proxy. Raises OSError, and BaseError if `python-socks` is not installed."""
    try:
        from python_socks import ProxyError
        from python_socks.sync import Proxy
    except ImportError:
        raise not_installed(proxy) from None
    try:
        made: socket.socket = Proxy(**_arguments(proxy)).connect(host, port, timeout=seconds)
    except TimeoutError:
        raise
    except (ProxyError, OSError) as error:
        raise _failed(proxy, error) from None
    for option in socket_options():
        made.setsockopt(*option)
    return made


def connector(base: type[Any], proxy: str, **options: Any) -> Any:
    """Return an aiohttp connector derived from `base` that connects through a proxy.

    Raises BaseError if `python-socks` is not installed.
    """
    try:
        from python_socks import ProxyError
        from python_socks.async_.asyncio import Proxy
    except ImportError:
        raise not_installed(proxy) from None
    arguments = _arguments(proxy)

    class Connector(base):  # type: ignore[misc]
        async def _resolve_host(self, host: str, port: int, traces: Any = None) -> list[dict[str, Any]]:
            """Leave names to the proxy, or to `python-socks` if the proxy does not resolve them."""
            return [{"hostname": host, "host": host, "port": port, "family": 0, "proto": 0, "flags": 0}]

        async def _wrap_create_connection(
            self, *args: Any, addr_infos: Any, req: Any, timeout: Any, client_error: Any, **more: Any
        ) -> Any:
            host, port = addr_infos[0][4][:2]
            try:
                made = await Proxy(**arguments).connect(host, port, timeout=timeout.sock_connect)
            except TimeoutError:
                raise
            except (ProxyError, OSError) as error:
                raise client_error(req.connection_key, _failed(proxy, error)) from None
            return await self._wrap_existing_connection(
                *args, req=req, timeout=timeout, client_error=client_error, sock=made, **more
            )

    return Connector(**options)


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


def _failed(proxy: str, error: Exception) -> OSError:
    parts = urlsplit(proxy)
    return ConnectionError(0, f"through the {parts.scheme} proxy {parts.hostname}:{parts.port or PORT}: {error}")


def not_installed(proxy: str) -> BaseError:
    package = __name__.partition(".")[0]
    return BaseError(f'a {urlsplit(proxy).scheme} proxy needs python-socks: pip install "{package}[socks]"')
