"""Takes the place of the network for all clients of this process, while a `with` block lasts.

The methods that reach servers (`send` of transports, `connect` of WebSockets) are replaced on entering the first block and
put back at the end of the last one: clients made before and within the block are caught, in all threads and tasks, also
those that other software makes for itself. Nothing is looked up per request while there is no block. Transports that
reach no server, such as `MockTransport`, and those that are no part of this package go on as they are.
"""

from __future__ import annotations

import sys
from contextlib import contextmanager
from functools import partial, wraps
from importlib import import_module
from inspect import iscoroutinefunction, unwrap
from threading import RLock
from typing import TYPE_CHECKING, Any, TypeVar, cast
from urllib.parse import urlsplit

from .naming import PACKAGE

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from types import ModuleType
    from typing import TypeAlias

    from .._runtime.http.request import Request
    from .websockets import ScriptedServer

    Forward: TypeAlias = Callable[[Any], Any]

T = TypeVar("T")

SOCKETS = ("websocket_threads", "websocket_tasks")
"""Modules that open WebSockets."""


class Interceptor:
    """What requests pass on their way to the network; by default, nothing happens to them.

    `forward` goes on to the interceptor of the block around this one, and from the outermost to the server.
    """

    def send(self, request: Request, forward: Forward, transport: Any) -> Any:
        """Return the response to a request of a synchronous client; see `Transport.send`."""
        return forward(request)

    async def send_async(self, request: Request, forward: Forward, transport: Any) -> Any:
        """Return the response to a request of an asynchronous client; see `AsyncTransport.send`."""
        return await forward(request)

    def connect(self, arguments: dict[str, Any], forward: Forward, module: str) -> Any:
        """Open a WebSocket of a synchronous client, with the arguments of `connect` of the package `websockets`; `module`
        tells of which package the client is."""
        return forward(arguments)

    async def connect_async(self, arguments: dict[str, Any], forward: Forward, module: str) -> Any:
        """Open a WebSocket of an asynchronous client."""
        return await forward(arguments)


_lock = RLock()
_stack: list[Interceptor] = []
_replaced: dict[tuple[Any, str], Any] = {}
"""Class or module, and name → the function that was replaced."""


def intercept(interceptor: Interceptor, *, is_last: bool = False) -> None:
    """Let all requests pass an interceptor before those that they pass already, or after all others."""
    with _lock:
        if not _stack:
            _begin()
        _stack.insert(0 if is_last else len(_stack), interceptor)


def release(interceptor: Interceptor) -> None:
    """Take an interceptor away."""
    with _lock:
        _stack.remove(interceptor)
        if not _stack:
            _end()


def original(transport: Any) -> Forward:
    """Return the method `send` of a transport that no interceptor sees."""
    for kind in type(transport).__mro__:
        if send := _replaced.get((kind, "send")):
            return partial(send, transport)
    found: Forward = transport.send
    return found


def _runtimes(name: str) -> Iterator[ModuleType]:
    """Yield the modules of this name of all packages with such a runtime that were imported: those of other projects."""
    ending = f"._runtime.{name}"
    yield from [module for key, module in [*sys.modules.items()] if key.endswith(ending)]


def _begin() -> None:
    for name in ("http.network", *(f"sockets.{each}" for each in SOCKETS)):
        import_module(f"{PACKAGE}._runtime.{name}")
    for module in _runtimes("http.network"):
        module.Sender._watchers.append(_replace_send)
        for kind in module.Sender._kinds:
            _replace_send(kind)
    for name in SOCKETS:
        for module in _runtimes(f"sockets.{name}"):
            _replace(module, "connect", _connecting(module.connect))


def _end() -> None:
    for module in _runtimes("http.network"):
        if _replace_send in module.Sender._watchers:
            module.Sender._watchers.remove(_replace_send)
    for (owner, name), function in _replaced.items():
        setattr(owner, name, function)
    _replaced.clear()


def _replace(owner: Any, name: str, function: Any) -> None:
    _replaced[owner, name] = getattr(owner, name)
    setattr(owner, name, function)


def _replace_send(kind: type) -> None:
    if "send" in vars(kind):
        _replace(kind, "send", _sending(vars(kind)["send"]))


def _sending(send: Any) -> Any:
    """Return what takes the place of the method `send` of a transport; its result is awaited if that of `send` is."""
    method = _method("send", send)

    @wraps(send)
    def intercepted(transport: Any, request: Any) -> Any:
        return _chain(method, partial(send, transport), transport)(request)

    return intercepted


def _connecting(connect: Any) -> Any:
    """Return what takes the place of a function `connect`."""
    method = _method("connect", connect)

    @wraps(connect)
    def intercepted(**arguments: Any) -> Any:
        return _chain(method, lambda arguments: connect(**arguments), unwrap(connect).__module__)(arguments)

    return intercepted


def _method(name: str, function: Any) -> str:
    return f"{name}_async" if iscoroutinefunction(unwrap(function)) else name


def _chain(method: str, end: Forward, *more: Any) -> Forward:
    """Return a function that calls the innermost interceptor, which goes on to the next one, and so on to the end."""
    for interceptor in _stack:
        end = partial(_step, getattr(interceptor, method), end, more)
    return end


class Replaced(Interceptor):
    """Sends all requests, or those of one package, through a transport, which may serve synchronous and asynchronous
    clients."""

    def __init__(self, transport: Any, package: str, websockets: ScriptedServer | None) -> None:
        self._send: Forward = transport.send
        self._package = package
        self._websockets = websockets

    def _is_for(self, module: str) -> bool:
        """Whether it is for what a module of some package does."""
        return not self._package or module.partition(".")[0] == self._package

    def _sender(self, request: object, forward: Forward) -> Forward:
        return self._send if self._is_for(type(request).__module__) else forward

    def _redirected(self, arguments: dict[str, Any], module: str) -> dict[str, Any]:
        """Return the arguments of a WebSocket, which may only lead to this machine."""
        if not self._is_for(module):
            return arguments
        if self._websockets is None:
            check_local(arguments["uri"])
            return arguments
        server = urlsplit(self._websockets.base_url)
        uri = urlsplit(cast("str", arguments["uri"]))._replace(scheme="ws", netloc=server.netloc)
        kept = {name: value for name, value in arguments.items() if name != "ssl"}
        return {**kept, "uri": uri.geturl(), "proxy": None}

    def send(self, request: Request, forward: Forward, transport: Any) -> Any:
        return self._sender(request, forward)(request)

    async def send_async(self, request: Request, forward: Forward, transport: Any) -> Any:
        return await self._sender(request, forward)(request)

    def connect(self, arguments: dict[str, Any], forward: Forward, module: str) -> Any:
        return forward(self._redirected(arguments, module))

    async def connect_async(self, arguments: dict[str, Any], forward: Forward, module: str) -> Any:
        return await forward(self._redirected(arguments, module))


def check_local(uri: str) -> None:
    """Raise NetworkBlockedError for a WebSocket to anything but a server on this machine, such as `ScriptedServer`."""
    from .guard import NetworkGuard

    NetworkGuard().check(urlsplit(uri).hostname)


@contextmanager
def all_clients_use(transport: T, *, package: str = "", websockets: ScriptedServer | None = None) -> Generator[T]:
    """Let all clients of this process use a transport instead of reaching servers, as long as a `with` block lasts.

    It catches clients that were made before, and those that other software makes for itself, in all threads and tasks.
    `transport` is a `MockTransport`, anything else with a method `send`, or what has one as its attribute `transport`, as
    `MockAPI` has. Clients that were given a transport of another kind keep it. Raises TypeError for anything that is no
    transport.

    - `package`: the name of the package whose clients use it; default: those of all packages with such clients, which
      `openapiopenai new` makes.
    - `websockets`: the server that all WebSockets lead to; without one, they may only lead to a server on this machine.
    """
    sender: Any = getattr(transport, "transport", transport)
    if not callable(getattr(sender, "send", None)):
        raise TypeError(f"all_clients_use: expected a transport, got {type(transport).__name__}")
    if websockets:
        websockets.beside(transport)
    replaced = Replaced(sender, package, websockets)
    intercept(replaced)
    try:
        yield transport
    finally:
        release(replaced)


def _step(method: Any, forward: Forward, more: tuple[Any, ...], value: Any) -> Any:
    return method(value, forward, *more)
