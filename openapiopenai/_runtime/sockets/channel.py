"""Building blocks of generated WebSocket channels: metadata, `connect`, and a method per client event."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from inspect import CO_COROUTINE
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, cast

from typing_extensions import TypedDict

from ..calls.halves import half
from ..calls.operation import OPTIONS, Operation, Plan, as_declared, required_of
from ..calls.settings import check_seconds
from ..json.absent import is_absent

if TYPE_CHECKING:
    import ssl
    from types import FunctionType

    from ..calls.resource import Resource

__all__ = ["ConnectOptions", "Reconnecting", "ReconnectingOverrides"]

F = TypeVar("F", bound="Callable[..., Any]")
T = TypeVar("T")

MAX_MESSAGE_SIZE = 64 * 1024 * 1024
MAX_QUEUE_SIZE = 1024 * 1024


class Reconnecting(NamedTuple):
    """Passed to `on_reconnecting` before each attempt to restore a lost connection."""

    attempt: int
    """Number of this attempt, starting at 1 once a connection has lasted for 30 seconds."""
    max_attempts: int
    delay: float
    """Seconds until this attempt."""
    close_code: int | None
    """WebSocket close code (RFC 6455); 1006 if the connection was lost without a close frame."""
    reason: str
    """Close reason; empty if there is none."""
    extra_query: Mapping[str, object]
    extra_headers: Mapping[str, str | None]


class ReconnectingOverrides(TypedDict, total=False):
    """Settings that `on_reconnecting` may return to change the next attempt."""

    extra_query: Mapping[str, object]
    """Replaces the query parameters of the previous attempt."""
    extra_headers: Mapping[str, str | None]
    """Replaces the headers of the previous attempt."""
    abort: bool
    """Stop reconnecting."""


class ConnectOptions(TypedDict, total=False):
    """Options that every `connect` method accepts in addition to the parameters of its channel."""

    extra_headers: Mapping[str, str | None] | None
    """Additional headers; a value of None removes a header that would be sent otherwise."""
    extra_query: Mapping[str, object] | None
    """Additional query parameters."""
    open_timeout: float | None
    """Maximum seconds for opening a connection, including redirects; None for no limit; default: 10."""
    ping_interval: float | None
    """Seconds between pings; None disables them; default: 20."""
    ping_timeout: float | None
    """Maximum seconds to wait for a pong, and for a server that accepts no more of what is sent, before the connection
    counts as lost; None for no limit; default: 20."""
    close_timeout: float | None
    """Maximum seconds that closing may take, whichever side began it, until the connection is cut; None for no limit;
    default: 10."""
    max_message_size: int | None
    """Maximum size in bytes of a message from the server; None for no limit; default: 64 MiB."""
    max_queue_size: int
    """Maximum total size in bytes of the events queued while reconnecting; default: 1 MiB."""
    on_reconnecting: Callable[[Reconnecting], ReconnectingOverrides | None] | None
    """Called before each attempt to reconnect. Without it, a lost connection is an error. The server does not keep
    the session: send what it needs again when the next `session.created` event arrives."""
    max_retries: int
    """Maximum number of attempts to reconnect until a connection has lasted for 30 seconds, after which they are counted
    from 1 again; default: 5."""
    initial_delay: float
    """Seconds before the first attempt to reconnect, doubled for each further one; default: 0.5."""
    max_delay: float
    """Maximum seconds before an attempt to reconnect; default: 8."""
    name_events: bool
    """Whether to add an `event_id` to events without one, so that `cause_of` can find them; default: True."""
    ssl_context: ssl.SSLContext | None
    """TLS settings, such as the certificates to trust; default: those of the system."""
    proxy: str | None
    """URL of a proxy, None for no proxy; default: taken from the environment, as for HTTP."""
    websocket_options: Mapping[str, object] | None
    """Further arguments of `connect` of the package `websockets`: `compression` ("deflate"; default: None),
    `extensions`, `subprotocols`, `max_queue`, or, of asynchronous clients, `write_limit`."""


CONNECT_OPTIONS = frozenset(ConnectOptions.__annotations__)
_SIZES = {"max_message_size": 1, "max_queue_size": 0, "max_retries": 0}
"""Options that are whole numbers → least value."""
NATIVE = ("compression", "extensions", "max_queue", "max_size", "subprotocols", "write_limit")
"""What `websocket_options` may contain."""


def check_options(options: Mapping[str, Any]) -> None:
    """Raise TypeError or ValueError, naming the option, unless all values are valid."""
    for name in ("open_timeout", "ping_interval", "ping_timeout", "close_timeout"):
        check_seconds(name, options.get(name))
    for name in ("initial_delay", "max_delay"):
        check_number(name, options.get(name, 0.0), (int, float), 0)
    for name, least in _SIZES.items():
        if name != "max_message_size" or options.get(name) is not None:
            check_number(name, options.get(name, least), int, least)
    given = options.get
    for name, what, is_valid in (
        ("on_reconnecting", "a function", callable(given("on_reconnecting"))),
        ("proxy", "a URL", isinstance(given("proxy"), str)),
        ("ssl_context", "an ssl.SSLContext", hasattr(given("ssl_context"), "wrap_socket")),
        ("extra_query", "a mapping", isinstance(given("extra_query"), Mapping)),
        ("extra_headers", "a mapping", isinstance(given("extra_headers"), Mapping)),
        ("websocket_options", "a mapping", isinstance(given("websocket_options"), Mapping)),
    ):
        if given(name) is not None and not is_valid:
            raise TypeError(f"{name}: expected {what} or None, got {type(given(name)).__name__}")
    for name in given("websocket_options") or ():
        if name not in NATIVE:
            raise TypeError(f"websocket_options: expected {', '.join(NATIVE)}, got {name}")


def check_number(name: str, value: object, kind: type | tuple[type, ...], least: float) -> None:
    """Raise TypeError or ValueError, naming the option, unless the value is a finite number and not too small."""
    if isinstance(value, bool) or not isinstance(value, kind):
        raise TypeError(f"{name}: expected a {'whole ' if kind is int else ''}number, got {type(value).__name__}")
    if not least <= cast("float", value) < float("inf"):
        raise ValueError(f"{name}: expected {least} or more, got {value}")


class Channel(Operation):
    """Metadata of a WebSocket endpoint."""

    __slots__ = ("connection", "events", "server")

    def __init__(
        self, name: str, path: str, *, connection: str, server: str, events: frozenset[str], **more: Any
    ) -> None:
        super().__init__(name, "GET", path, **more)
        self.connection = connection
        """`module:name` of the connection class; the asynchronous class has the prefix `Async`."""
        self.server = server
        """Name of the union of server events."""
        self.events = events
        """Types of the client events that accept an `event_id`."""


class ChannelPlan(Plan):
    """Maps the arguments of `connect` to where they are sent."""

    options = CONNECT_OPTIONS

    @cached_property
    def positional(self) -> str | None:
        """The last path parameter, or the only argument that is needed."""
        needed = [*self.required]
        return super().positional or (needed[0] if len(needed) == 1 else None)

    @cached_property
    def places(self) -> dict[str, str]:
        return dict.fromkeys(CONNECT_OPTIONS, "option") | {
            name: place for name, place in super().places.items() if name not in OPTIONS
        }


def connect(data: Channel) -> Callable[[F], F]:
    """Turn a declaration into a `connect` method."""

    def method(declared: F) -> F:
        function = cast("FunctionType", declared)
        plan = ChannelPlan(data, function)

        def call(self: Resource, /, *positional: Any, **arguments: Any) -> Any:
            opening = half(f"{__package__}.opening:Opening", self._client._is_async)
            return opening(self._client, plan, positional, arguments)

        return cast("F", as_declared(call, function, f"{__package__}.opening_async", f"{__package__}.opening_sync"))

    return method


def event(kind: str, **facts: Any) -> Callable[[F], F]:
    """Turn a declaration into a method that sends an event."""
    sent = Event(kind, **facts)

    def method(declared: F) -> F:
        function = cast("FunctionType", declared)
        made: Any

        def send(self: Part[Any], /, **arguments: Any) -> Any:
            return self.connection.send_event(sent, arguments)

        async def send_async(self: Part[Any], /, **arguments: Any) -> Any:
            await self.connection.send_event(sent, arguments)

        made = send_async if function.__code__.co_flags & CO_COROUTINE else send
        made.event = sent
        sent.required = required_of(function)
        return cast("F", as_declared(made, function))

    return method


class Event:
    """Metadata of a client event."""

    __slots__ = ("base64", "kind", "nullable", "required", "wire_names")

    def __init__(
        self,
        kind: str,
        *,
        wire_names: Mapping[str, str] | None = None,
        nullable: tuple[str, ...] = (),
        base64: tuple[str, ...] = (),
    ) -> None:
        self.kind = kind
        """Event type, such as `conversation.item.create`."""
        self.wire_names = wire_names or {}
        """Argument name → name in JSON, where the two differ."""
        self.nullable = nullable
        """Arguments for which None is sent as null."""
        self.base64 = base64
        """Arguments that accept bytes."""
        self.required: frozenset[str] = frozenset()
        """Required arguments."""

    def fields(self, arguments: dict[str, Any]) -> dict[str, Any]:
        """Return the event as a dict; raises TypeError if a required argument is missing."""
        if not self.required <= arguments.keys():
            missing = " and ".join(repr(name) for name in sorted(self.required - arguments.keys()))
            raise TypeError(f"{self.kind} needs {missing}")
        found: dict[str, Any] = {"type": self.kind}
        for name, value in arguments.items():
            if not is_absent(value) and (value is not None or name in self.nullable):
                found[self.wire_names.get(name, name)] = value
        return found


class Part(Generic[T]):
    """A group of methods that send events, such as `connection.conversation.item`."""

    def __init__(self, connection: T) -> None:
        self.connection: Any = connection

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.connection!r}>"
