"""Keeps tests from reaching real hosts: clients of this package, and everything else that opens sockets in Python."""

from __future__ import annotations

import socket
from fnmatch import fnmatchcase
from ipaddress import ip_address
from threading import RLock
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from ..profile import BaseError
from .decoration import Block
from .interception import Interceptor, intercept, release
from .naming import NAME

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Self

    from .._runtime.http.request import Request

__all__ = ["NetworkBlockedError", "NetworkGuard", "network_guard"]


LOOPBACK = ("localhost", "*.localhost", "localhost.localdomain", "ip6-localhost", "ip6-loopback")
FAMILIES = (socket.AF_INET, socket.AF_INET6)
HOW = f"allow it by network_guard(allow=[{{0!r}}]), `{NAME}_offline(allow=[{{0!r}}])` or the ini option `{NAME}_allow_hosts`"


class NetworkBlockedError(BaseError):
    """An attempt to reach a host that is not allowed. It is no OSError: nothing takes it for a fault of the network."""

    def __init__(self, host: str) -> None:
        super().__init__(f"a test tried to reach the host {host!r}: {HOW.format(host)}")
        self.host = host
        """Name or address of the host."""

    def __reduce__(self) -> tuple[Any, ...]:
        return NetworkBlockedError, (self.host,)


class NetworkGuard(Block):
    """Lets all attempts to reach hosts fail that are not allowed, in the whole process, while a `with` block lasts.

    It watches the sockets of Python, and the requests of clients of this package, whose connections may have been opened
    before, or lead to a proxy on this machine. Loopback, Unix sockets, and the name of this machine are allowed.
    """

    def __init__(self, allow: Iterable[str] = ()) -> None:
        """`allow`: names or addresses of hosts, which may contain `*`, as in `*.example.com`.

        Raises TypeError for a single text.
        """
        if isinstance(allow, str):
            raise TypeError("allow: expected a list of hosts, got str")
        self.allowed = {host.lower() for host in (*LOOPBACK, *allow)}
        """Patterns of hosts that may be reached."""
        self.blocked: list[str] = []
        """Hosts that were not allowed, in the order of attempts: software may have taken the error and gone on."""
        self._watch = Watch(self)
        self._addresses: set[str] = set()
        """Addresses of allowed hosts."""

    def allow(self, host: str) -> None:
        """Allow a further host."""
        self.allowed = self.allowed | {host.lower()}

    def check(self, host: object) -> None:
        """Raise NetworkBlockedError unless a host is allowed."""
        name = host.decode("ascii", "replace") if isinstance(host, (bytes, bytearray)) else host
        if isinstance(name, str) and not self._is_allowed(name.lower().rstrip(".")):
            self.blocked.append(name)
            raise NetworkBlockedError(name)

    def _is_allowed(self, host: str) -> bool:
        if not host or host in self._addresses or any(fnmatchcase(host, pattern) for pattern in self.allowed):
            return True
        try:
            address = ip_address(host.partition("%")[0])
        except ValueError:
            return host == socket.gethostname().lower()
        mapped = getattr(address, "ipv4_mapped", None) or address
        return bool(mapped.is_loopback or mapped.is_unspecified)

    def _found(self, addresses: Iterable[str]) -> None:
        """Allow the addresses of a host that is allowed."""
        self._addresses = self._addresses | {address.lower() for address in addresses}

    def __enter__(self) -> Self:
        with _lock:
            if not _guards:
                _watch()
            _guards.append(self)
        intercept(self._watch, is_last=True)  # what responds in place of a host may be there already
        return self

    def __exit__(self, *exception: object) -> None:
        release(self._watch)
        with _lock:
            _guards.remove(self)
            if not _guards:
                _unwatch()

    def __repr__(self) -> str:
        return f"<NetworkGuard, {len(self.blocked)} attempts blocked>"


network_guard = NetworkGuard


class Watch(Interceptor):
    """Checks the hosts of requests."""

    def __init__(self, guard: NetworkGuard) -> None:
        self._guard = guard

    def _check(self, url: str) -> None:
        self._guard.check(urlsplit(url).hostname)

    def _check_request(self, request: Request, transport: Any) -> None:
        if (
            "Httpx" not in type(transport).__name__
        ):  # a mock of httpx may respond; its sockets are watched as all others
            self._check(request.url)

    def send(self, request: Request, forward: Any, transport: Any) -> Any:
        self._check_request(request, transport)
        return forward(request)

    async def send_async(self, request: Request, forward: Any, transport: Any) -> Any:
        self._check_request(request, transport)
        return await forward(request)

    def connect(self, arguments: dict[str, Any], forward: Any, module: str) -> Any:
        self._check(arguments["uri"])
        return forward(arguments)

    async def connect_async(self, arguments: dict[str, Any], forward: Any, module: str) -> Any:
        self._check(arguments["uri"])
        return await forward(arguments)


_lock = RLock()
_guards: list[NetworkGuard] = []
_originals: dict[tuple[Any, str], Any] = {}


def _check(host: object) -> None:
    for guard in [*_guards]:
        guard.check(host)


def _watch() -> None:
    """Replace the functions of Python that reach hosts."""
    for name in ("connect", "connect_ex"):
        _replace(socket.socket, name, _connecting(getattr(socket.socket, name)))
    _replace(socket.socket, "sendto", _sending_to(socket.socket.sendto))
    for name in ("getaddrinfo", "gethostbyname", "gethostbyname_ex"):
        _replace(socket, name, _looking_up(getattr(socket, name)))


def _unwatch() -> None:
    for (owner, name), (is_own, function) in _originals.items():
        if is_own:
            setattr(owner, name, function)
        else:
            delattr(owner, name)
    _originals.clear()


def _replace(owner: Any, name: str, function: Any) -> None:
    _originals[owner, name] = (name in vars(owner), getattr(owner, name))
    setattr(owner, name, function)


def _check_address(plug: socket.socket, address: Any) -> None:
    if plug.family in FAMILIES and isinstance(address, tuple) and address:
        _check(cast("tuple[object, ...]", address)[0])


def _connecting(connect: Any) -> Any:
    def guarded(plug: socket.socket, address: Any) -> Any:
        _check_address(plug, address)
        return connect(plug, address)

    return guarded


def _sending_to(sendto: Any) -> Any:
    def guarded(plug: socket.socket, *arguments: Any) -> Any:
        _check_address(plug, arguments[-1])
        return sendto(plug, *arguments)

    return guarded


def _looking_up(look_up: Any) -> Any:
    def guarded(host: Any = None, *positional: Any, **named: Any) -> Any:
        _check(host)
        found = look_up(host, *positional, **named)
        for guard in [*_guards]:
            guard._found(_addresses(found))
        return found

    return guarded


def _addresses(found: Any) -> set[str]:
    """Return the addresses that a function for looking up names returned."""
    if isinstance(found, str):
        return {found}
    if isinstance(found, tuple):  # name, aliases, addresses
        return {*cast("tuple[Any, Any, list[str]]", found)[2]}
    return {str(each[4][0]) for each in found}
