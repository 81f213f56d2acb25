"""Proxies: settings from environment variables, and which hosts bypass them, as curl reads `NO_PROXY`."""

from __future__ import annotations

import os
from ipaddress import ip_address, ip_network
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote, urlsplit

from ..json.redaction import forms_of_user, redact_url

if TYPE_CHECKING:
    from collections.abc import Mapping

SOCKS = ("socks5", "socks5h", "socks4", "socks4a")
"""URL schemes of SOCKS proxies; with `socks5h` and `socks4a`, the proxy resolves host names."""
SCHEMES = ("http", "https", *SOCKS)
PORTS = {"http": 80, "https": 443}
"""Default ports of servers and proxies; that of SOCKS is 1080."""


def proxy_for(url: str) -> str | None:
    """Proxy URL for a server, from `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`; None for no proxy.

    Raises ValueError, naming the variable, if it is not the URL of a proxy.
    """
    proxies = from_environment()
    if not proxies:
        return None
    scheme = urlsplit(url).scheme
    name = scheme if scheme in proxies else "all"
    proxy = proxies.get(name)
    if not proxy or bypasses(url, proxies.get("no", "")):
        return None
    return check_proxy(f"{name}_proxy".upper(), proxy)


def from_environment() -> Mapping[str, str]:
    """Return the proxies of the environment by URL scheme; "no" is the list of hosts without a proxy."""
    if not any(name.lower().endswith("_proxy") for name in os.environ):
        return {}
    from urllib.request import getproxies_environment

    return getproxies_environment()


def check_proxy(name: str, proxy: object) -> str:
    """Return the URL of a proxy, by default with `http://`. Raises TypeError or ValueError if it is not one."""
    if not isinstance(proxy, str):
        raise TypeError(f"{name}: expected the URL of a proxy, got {type(proxy).__name__}")
    url = proxy if "://" in proxy else f"http://{proxy}"
    try:
        parts = urlsplit(url)
        is_good = parts.scheme in SCHEMES and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        is_good = False
    if not is_good or not url.isascii() or not url.isprintable() or " " in url:
        schemes = ", ".join(SCHEMES)
        raise ValueError(f"{name}: expected a URL with a host and one of {schemes}, got {redact_url(repr(url))}")
    return url


def is_socks(proxy: str | None) -> bool:
    """Whether a proxy URL is that of a SOCKS proxy."""
    return proxy is not None and proxy.startswith("socks")


class Proxy(NamedTuple):
    """A proxy. The credentials in the URL of an HTTP proxy become a header."""

    url: str
    headers: dict[str, str]

    @classmethod
    def of(cls, url: str) -> Proxy:
        """Split the URL of a proxy."""
        parts = urlsplit(url)
        user, at, host = parts.netloc.rpartition("@")
        if not at or is_socks(url):
            return cls(url, {})
        from base64 import b64encode

        basic = b64encode(unquote(user).encode()).decode()
        return cls(parts._replace(netloc=host).geturl(), {"proxy-authorization": f"Basic {basic}"})


def secrets_of_proxies(transport: Any) -> set[str]:
    """Return the credentials of the proxies of a transport and of the environment, to be masked."""
    urls = [getattr(transport, "proxy", None), *from_environment().values()]
    users = [url.partition("://")[2].rpartition("@")[0] for url in urls if isinstance(url, str) and "@" in url]
    return {form for user in users for form in forms_of_user(user)}


# --- NO_PROXY ---


def bypasses(url: str, listed: str) -> bool:
    """Whether a list of hosts, separated by commas or spaces, says that a server is reached without a proxy.

    An item is a host, which includes its subdomains, an IP address, a network such as `10.0.0.0/8`, or any of them with
    a port; a leading dot is ignored. `*` stands for all hosts.
    """
    parts = urlsplit(url)
    host = (parts.hostname or "").rstrip(".")
    port = parts.port or PORTS.get(parts.scheme)
    if listed.strip() == "*":
        return True
    return any(_matches(host, port, item.lower()) for item in listed.replace(",", " ").split())


def _matches(host: str, port: int | None, item: str) -> bool:
    name, wanted = _with_port(item)
    if wanted and wanted != str(port):
        return False
    if _is_address(host):
        return _is_inside(host, name)
    name = name.removeprefix("*").strip(".")
    return bool(name) and (host == name or host.endswith(f".{name}"))


def _with_port(item: str) -> tuple[str, str]:
    """Split an item into its host, without brackets, and its port, or ""."""
    if item.startswith("["):
        host, _, rest = item[1:].partition("]")
        return (host + rest, "") if rest.startswith("/") else (host, rest.removeprefix(":"))
    host, colon, port = item.rpartition(":")
    return (host, port) if colon and ":" not in host else (item, "")


def _is_address(host: str) -> bool:
    try:
        ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return True


def _is_inside(host: str, network: str) -> bool:
    try:
        return ip_address(host.partition("%")[0]) in ip_network(network, strict=False)
    except ValueError:  # a name, or something that is not a network
        return False
