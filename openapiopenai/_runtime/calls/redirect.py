"""Where a redirect leads and whether it is followed: one rule for HTTP calls and WebSocket handshakes. Does no I/O."""

from __future__ import annotations

import re
from ipaddress import IPv6Address
from typing import NamedTuple
from urllib.parse import SplitResult, urljoin, urlsplit

REDIRECTS = frozenset({301, 302, 303, 307, 308})
MOST_REDIRECTS = 10
SAFE = ("GET", "HEAD", "OPTIONS")
PORTS = {"http": 80, "https": 443}

_REFERENCE = r"[!-\[\]-~]{1,8192}"
"""Printable ASCII without backslashes: parsers disagree about everything else."""
_NAME = r"(?=.{1,253}\Z)([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)(\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*\.?"


class Redirect(NamedTuple):
    """The next request of a redirected call."""

    method: str
    url: str
    """Absolute URL without user information and fragment."""
    is_same_origin: bool
    """Whether credentials and headers of the user go along."""


def redirected(
    method: str, url: str, status: int, location: str, *, followed: int, has_body: bool, is_handshake: bool = False
) -> Redirect | str:
    """Return the next request after a redirect, or the reason why the redirect is not followed.

    Within an origin (scheme, host and port), every redirect is followed. To another origin, only safe methods without a
    body are, and a WebSocket handshake is not: what is sent over the connection later would reach a host that the user
    did not choose. A redirect never leads from https to http. User information in `location` is dropped.

    - `location`: value of the header; for a handshake, `ws` and `wss` are taken as `http` and `https`.
    - `followed`: number of redirects followed so far.
    """
    if followed >= MOST_REDIRECTS:
        return f"there were {MOST_REDIRECTS} before it"
    target = _target(url, location, is_handshake)
    if target is None:
        return "its Location is not a URL that can be followed"
    new = _with_origin(target)
    if urlsplit(url).scheme == "https" and new.scheme == "http":
        return "it leads from https to http"
    old = _with_origin(urlsplit(url))
    is_same = (old.scheme, old.netloc) == (new.scheme, new.netloc)
    if not is_same and (is_handshake or has_body or method not in SAFE):
        return f"it would hand the request to another host, {new.scheme}://{new.netloc}"
    return Redirect(_method(method, status), new.geturl(), is_same)


def on_same_origin(url: str, reference: str) -> str | None:
    """Return the absolute URL that a reference in the response to a URL leads to; None if it is of another origin."""
    target = _target(url, reference, False)
    if target is None:
        return None
    old, new = _with_origin(urlsplit(url)), _with_origin(target)
    return new.geturl() if (old.scheme, old.netloc) == (new.scheme, new.netloc) else None


def _method(method: str, status: int) -> str:
    """Return the method of the next request, as RFC 9110 and browsers have it."""
    if status == 303 and method != "HEAD":
        return "GET"
    return "GET" if status in (301, 302) and method == "POST" else method


def _target(url: str, location: str, is_handshake: bool) -> SplitResult | None:
    """Return the URL that a Location refers to; None if it is not a valid HTTP URL."""
    location = location.strip(" \t")
    if not re.fullmatch(_REFERENCE, location):
        return None
    if is_handshake:
        location = re.sub(r"\Aws(?=s?:)", "http", location, flags=re.I)
    try:
        parts = urlsplit(location)
        parts = parts if parts.scheme else urlsplit(urljoin(url, location))
        host, port = parts.hostname or "", parts.port
        is_host = IPv6Address(host).scope_id is None if "[" in parts.netloc else re.fullmatch(_NAME, host)
    except ValueError:
        return None
    return parts if parts.scheme in PORTS and is_host and port != 0 else None


def _with_origin(parts: SplitResult) -> SplitResult:
    """Spell host and port in one way; drop user information and fragment."""
    host = parts.hostname or ""
    host = f"[{host}]" if ":" in host else host
    port = "" if parts.port in (None, PORTS[parts.scheme]) else f":{parts.port}"
    return parts._replace(netloc=host + port, fragment="")
