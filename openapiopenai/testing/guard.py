"""Keeps tests from reaching real hosts: clients of this package, and everything else that opens sockets in Python.

Python tells an audit hook of each connection, datagram and look-up, however it is asked for. Loops of uvloop, which do
without Python's sockets, are watched by their methods.
"""

from __future__ import annotations

import socket
import sys
from fnmatch import fnmatchcase
from functools import cache, wraps
from importlib import import_module
from importlib.util import find_spec
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

    It watches the sockets of Python and of uvloop, and the requests of clients of this package, whose connections may
    have been opened before, or lead to a proxy on this machine. Loopback, Unix sockets, and the name of this machine
    are allowed.
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


METHODS = {"connect": 1, "connect_ex": 1, "sendto": -1, "sendmsg": 4}
"""Methods of sockets that look a name up before the hook is told → number of the address among their arguments."""
LOOKUPS = ("getaddrinfo", "gethostbyname", "gethostbyname_ex")
ADDRESSED = frozenset({"socket.connect", "socket.sendto", "socket.sendmsg"})
"""Events with a socket and an address."""
NAMED = frozenset({"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"})
"""Events with a host."""


def _audit(event: str, arguments: tuple[Any, ...]) -> None:
    """See `sys.addaudithook`."""
    if not _guards or not event.startswith("socket."):
        return
    if event in ADDRESSED:
        plug, address = arguments
        if plug.family in FAMILIES:
            _check_address(address)
    elif event in NAMED:
        _check(arguments[0])
    elif event == "socket.getnameinfo":
        _check_address(arguments[0])


@cache
def _listen() -> None:
    """Add the hook, which stays: Python has no way to remove one."""
    sys.addaudithook(_audit)


def _watch() -> None:
    """Watch what reaches hosts; learn the addresses of those that may be reached."""
    _listen()
    for name, number in METHODS.items():
        _replace(socket.socket, name, _addressed(getattr(socket.socket, name), number))
    for name in LOOKUPS:
        _replace(socket, name, _looking_up(getattr(socket, name)))
    if find_spec("uvloop"):
        loop: Any = import_module("uvloop").Loop
        for name, argument in UVLOOP.items():
            _replace(loop, name, _checking(getattr(loop, name), *argument))


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


def _check_address(address: Any) -> None:
    if isinstance(address, tuple) and address:
        _check(cast("tuple[object, ...]", address)[0])


UVLOOP = {
    "create_connection": (2, "host"),
    "create_datagram_endpoint": (3, "remote_addr"),
    "getaddrinfo": (1, "host"),
    "sock_connect": (2, "address"),
}
"""Methods of uvloop's loops → number and name of the argument that says which host."""


def _checking(function: Any, number: int, name: str) -> Any:
    """Return a method that checks an argument before it does anything."""

    @wraps(function)
    async def guarded(*positional: Any, **named: Any) -> Any:
        given: Any = positional[number] if len(positional) > number else named.get(name)
        (_check if name == "host" else _check_address)(given)
        return await function(*positional, **named)

    return guarded


def _addressed(method: Any, number: int) -> Any:
    """Return a method of sockets that checks the host in its address first."""

    @wraps(method)
    def guarded(plug: socket.socket, *arguments: Any) -> Any:
        given = (plug, *arguments)[number:][:1]
        if given and plug.family in FAMILIES:
            _check_address(given[0])
        return method(plug, *arguments)

    return guarded


def _looking_up(look_up: Any) -> Any:
    @wraps(look_up)
    def guarded(host: Any = None, *positional: Any, **named: Any) -> Any:
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
