"""The WebSocket channels of a document: which one a connection is for, and whether events are as it says."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ..profile import PROFILE
from .document import nearest, pairs
from .factories import Making
from .wire import plain

if TYPE_CHECKING:
    from .document import Schema
    from .factories import Factory

__all__ = ["Channel", "Channels"]


class Channels:
    """All channels of a document."""

    def __init__(self, factory: Factory) -> None:
        self.document = factory.document
        self.all = [Channel(factory, facts) for facts in self.document.channels.values()]

    def find(self, url: str, headers: Mapping[str, str]) -> Channel | None:
        """Return the channel of a handshake, the most special first; None if there is none."""
        parts = urlsplit(url)
        found = [
            each
            for path in self.document.local(parts.path)
            for each in self.all
            if each.pattern.fullmatch(path) and each.is_asked_by(parts.query, headers.get(PROFILE.beta, ""))
        ]
        return max(found, key=lambda each: each.rank, default=None)

    def unknown(self, url: str) -> str:
        """Say what was meant by a handshake without a channel."""
        path = next(self.document.local(urlsplit(url).path))
        return f"no channel has {path}{nearest(path, [each.path for each in self.all])}"


class Channel:
    """One channel."""

    def __init__(self, factory: Factory, facts: Schema) -> None:
        self._factory = factory
        self.name: str = facts["name"]
        self.path, _, query = facts["path"].partition("?")
        self.pattern = re.compile("([^/]+)".join(map(re.escape, re.split(r"{[^{}]*}", self.path))))
        self._query = pairs(query, "&")
        self._beta: str = facts.get("beta", "")
        self._client = {"$ref": f"#/components/schemas/{facts['client']}"}
        self._server = {"$ref": f"#/components/schemas/{facts['server']}"}

    @property
    def rank(self) -> int:
        """Sorts special channels after general ones."""
        return len(self._query) + bool(self._beta)

    def is_asked_by(self, query: str, beta: str) -> bool:
        """Whether a handshake has the query and the beta that the channel needs."""
        return self._query.items() <= pairs(query, "&").items() and self._beta in beta

    def of_client(self, event: Any) -> list[str]:
        """Return what is wrong with an event of the client."""
        return self._factory.checker.faults(self._client, event, "event")

    def of_server(self, event: Any) -> tuple[Any, list[str]]:
        """Return an event of the server with what it lacks, as `make` fills it in, and what is wrong with it."""
        value = Making(self._factory.document).filled(self._server, plain(event))
        return value, self._factory.checker.faults(self._server, value, "event")
