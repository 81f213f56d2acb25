"""Base URLs: the servers that a document names, with their variables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from ...profile import PROFILE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..profile import Server

_HOST = ("https://", "http://")


def server_options() -> frozenset[str]:
    """Return the options of the client that determine its base URL."""
    every = [*PROFILE.servers.values(), *PROFILE.further_servers.values()]
    options = {option for server in every for option, _ in server.variables.values()}
    return frozenset(options | {PROFILE.server_option} - {""})


def address(own: Mapping[str, Any]) -> str:
    """Return the URL of the server that the options of a client select.

    Raises TypeError or ValueError for an option that is not valid, and if the document names no host.
    """
    name = own.get(PROFILE.server_option) or next(iter(PROFILE.servers), "")
    server = PROFILE.servers.get(name) if isinstance(name, str) else None
    if server is None:
        if not PROFILE.servers:
            raise ValueError(_without_base(""))
        raise ValueError(f"{PROFILE.server_option}: expected {_one_of(PROFILE.servers)}, got {name!r}")
    url = filled(server, own)
    if not url.startswith(_HOST):
        raise ValueError(_without_base(url))
    return url


def filled(server: Server, own: Mapping[str, Any]) -> str:
    """Return the URL of a server, with the variables as the options of a client, or else the document, have them."""
    url = server.url
    for name, (option, variable) in server.variables.items():
        value = own.get(option)
        value = variable.default if value is None else value
        if not isinstance(value, str):
            raise TypeError(f"{option}: expected a string, got {type(value).__name__}")
        if variable.values and value not in variable.values:
            raise ValueError(f"{option}: expected {_one_of(variable.values)}, got {value!r}")
        url = url.replace(f"{{{name}}}", value)
    return url


def base_of(url: str, root: str, own: Mapping[str, Any]) -> str:
    """Return the base URL of an operation that names a server of its own.

    Whoever gives the client a base URL that the document does not name wants all requests there: then only the path of
    a server applies if it has no host of its own.
    """
    server = PROFILE.further_servers[url]
    found = filled(server, own).rstrip("/")
    if not found.startswith(_HOST):
        return urljoin(f"{root}/", found or "/").rstrip("/")
    is_ours = any(filled(each, own).rstrip("/") == root for each in PROFILE.servers.values())
    return found if is_ours else root


def _without_base(path: str) -> str:
    """Describe what is missing if the document names no server, or only the path of one."""
    variable = PROFILE.variables.get("base_url", "")
    ending = f", which ends with {path!r}" if path.strip("/") else ""
    setting = f": pass base_url=… or set {variable}" if variable else ""
    return f"base_url: expected the URL of the server{ending}, got none{setting}"


def _one_of(names: Any) -> str:
    return " or ".join(map(repr, names))
