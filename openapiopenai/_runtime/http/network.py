"""What the transports that open connections have in common: their settings, and how they are copied."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .proxies import check_proxy

if TYPE_CHECKING:
    from collections.abc import Callable
    from os import PathLike


class Sender:
    """Base class of transports whose `send` reaches servers, for those that take its place."""

    _kinds: ClassVar[list[type]] = []
    """All such classes of this package that were imported."""
    _watchers: ClassVar[list[Callable[[type], None]]] = []
    """Called with each further one, once it is imported."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if cls.__module__.partition(".")[0] == __name__.partition(".")[0]:
            Sender._kinds.append(cls)
            for watcher in Sender._watchers:
                watcher(cls)


class NetworkTransport(Sender):
    """Base class of transports that open connections; a copy, pickled or not, has the settings and none of these."""

    def __init__(
        self,
        *,
        proxy: str | None = None,
        ca_file: str | PathLike[str] | None = None,
        certificate_file: str | PathLike[str] | None = None,
    ) -> None:
        """`proxy` (a URL) replaces the environment variables `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`.
        `ca_file` (PEM) replaces the system's trusted certificates. `certificate_file` (PEM, including the private key)
        is the client certificate for mutual TLS.
        """
        self.proxy = proxy and check_proxy("proxy", proxy)
        self._ca_file = ca_file
        self._certificate_file = certificate_file
        self._reset()

    def __getstate__(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in ("proxy", "_ca_file", "_certificate_file")}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self._reset()

    def _reset(self) -> None:
        """Start without connections. After a fork, they belong to the parent process."""
        raise NotImplementedError
