"""Servers of a document: base URLs, names and variables."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from .document import Node, of_item
from .faults import pointer
from .methods import snake
from .names import free, python_name

HOST = re.compile(r"https?://[^/?#\s\\]+", re.IGNORECASE)
BASE = re.compile(r"[!-~]*")
VARIABLE = re.compile(r"{([^{}]*)}")
MOST_WORDS = 3
"""Words of a description that can be the name of a server."""
FILLING = frozenset({"a", "api", "base", "default", "endpoint", "environment", "our", "server", "the", "this", "url"})


@dataclass(frozen=True)
class Server:
    """A server; see `_runtime.profile.Server`."""

    name: str
    url: str
    variables: dict[str, tuple[str, Node]]
    """Variable in the URL → option of the client, and what the document says of it."""
    about: str
    """Description of the document."""

    @property
    def has_host(self) -> bool:
        """Whether the URL, with its variables as they are by default, is absolute."""
        return is_absolute(filled(self.url, {name: node["default"] for name, (_, node) in self.variables.items()}))


class Servers:
    """The servers of a document: those of the whole API, with a host first, and those of some operations only."""

    def __init__(self, document: Node, taken: Iterable[str] = ()) -> None:
        self.notes: list[str] = []
        self._options: dict[str, str] = {}
        """Variable → option of the client."""
        self._taken = {*taken}
        found = [
            self._server(node, pointer(("servers", number))) for number, node in enumerate(document.get("servers", ()))
        ]
        usable = sorted(filter(None, found), key=lambda server: not server.has_host)
        self.all = {server.name: server for server in named(usable)}
        """Name → server."""
        self.further: dict[str, Server] = {}
        """URL → server of some operations."""
        self._bases: dict[tuple[str, str], str] = {}
        known = {server.url for server in self.all.values()}
        for path, item in document.get("paths", {}).items():
            for verb, operation in of_item(item):
                self._of_operation(path, verb, item, operation, known)

    def base(self, path: str, verb: str) -> str:
        """Return the URL of the server of an operation, as a key of `further`; "" if it is one of all."""
        return self._bases.get((path, verb.lower()), "")

    def _of_operation(self, path: str, verb: str, item: Node, operation: Node, known: set[str]) -> None:
        steps = ("paths", path, verb, "servers") if "servers" in operation else ("paths", path, "servers")
        nodes: list[Node] = operation.get("servers") or item.get("servers") or []
        server = next(filter(None, (self._server(node, pointer((*steps, n))) for n, node in enumerate(nodes))), None)
        if server and server.url not in known:
            self.further[server.url] = server
            self._bases[path, verb.lower()] = server.url

    def _server(self, node: Node, place: str) -> Server | None:
        url: str = node.get("url", "").strip()
        declared: Node = node.get("variables", {})
        variables: dict[str, tuple[str, Node]] = {}
        for name in VARIABLE.findall(url):
            variable: Node = declared.get(name) or {}
            values = [str(value) for value in variable.get("enum", ())]
            default = str(variable.get("default", values[0] if values else ""))
            variables[name] = self._option(name), {**variable, "default": default, "enum": values}
        server = Server(node.get("name") or node.get("x-name") or "", url, variables, node.get("description", ""))
        plain = filled(url, {variable: node["default"] for variable, (_, node) in variables.items()})
        if not BASE.fullmatch(plain) or "#" in plain or "?" in plain or (":" in plain and not is_absolute(plain)):
            self.notes.append(
                f"{place}/url: expected a URL that begins with https:// or http://, or a path, got {url!r}"
            )
            return None
        return server

    def _option(self, name: str) -> str:
        if name not in self._options:
            wanted = python_name(snake(name))
            self._options[name] = free(
                f"server_{wanted}" if wanted in self._taken else wanted, {*self._taken, *self._options.values()}
            )
        return self._options[name]


def named(servers: list[Server]) -> list[Server]:
    """Return servers with names that are short, and each another one; a single one needs none."""
    if len(servers) == 1:
        return [Server("", servers[0].url, servers[0].variables, servers[0].about)]
    used: set[str] = set()
    found: list[Server] = []
    for server in servers:
        name = free(snake(server.name) if server.name else _name(server), used)
        used.add(name)
        found.append(Server(name, server.url, server.variables, server.about))
    return found


def _name(server: Server) -> str:
    words = [word for word in re.findall(r"[a-z0-9]+", server.about.lower()) if word not in FILLING]
    if 0 < len(words) <= MOST_WORDS:
        return "_".join(words)
    return snake(re.sub(r"https?://|[{}]", "", server.url).strip("/").partition("/")[0].partition(".")[0])


def is_absolute(url: str) -> bool:
    return HOST.match(url) is not None


def filled(url: str, values: dict[str, Any]) -> str:
    """Return a URL with values in place of its variables."""
    return VARIABLE.sub(lambda found: str(values.get(found[1], found[0])), url)
