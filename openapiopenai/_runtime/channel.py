"""What generated channels are made of: their data, `connect`, and a method per event that goes to the server."""

from __future__ import annotations

from functools import cached_property
from inspect import CO_COROUTINE
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypedDict, TypeVar, cast

from .operation import OPTIONS, Operation, Plan, dressed, omit, required_of

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Mapping
    from types import FunctionType

    from .resource import Resource

F = TypeVar("F", bound="Callable[..., Any]")
T = TypeVar("T")

MAX_MESSAGE_SIZE = 64 * 1024 * 1024
MAX_QUEUE_SIZE = 1024 * 1024


class Reconnecting(NamedTuple):
    """A connection was lost and is about to be made anew; what `on_reconnecting` gets."""

    attempt: int
    """1 for the first."""
    max_attempts: int
    delay: float
    """Seconds until this attempt."""
    close_code: int | None
    """Why the connection ended, by RFC 6455; 1006 where it was lost."""
    reason: str
    """What the server said of it."""
    extra_query: Mapping[str, object]
    extra_headers: Mapping[str, str | None]


class ReconnectingOverrides(TypedDict, total=False):
    """What `on_reconnecting` may return."""

    extra_query: Mapping[str, object]
    """In place of those before."""
    extra_headers: Mapping[str, str | None]
    """In place of those before."""
    abort: bool
    """Give up."""


class ConnectOptions(TypedDict, total=False):
    """What every `connect` takes besides the arguments of its channel."""

    extra_headers: Mapping[str, str | None] | None
    """Headers to add; None as a value takes one away that would be sent."""
    extra_query: Mapping[str, object] | None
    """Query parameters to add."""
    open_timeout: float | None
    """Seconds for making a connection; default: 10."""
    ping_interval: float | None
    """Seconds between pings, None for none; default: 20."""
    ping_timeout: float | None
    """Seconds in which a ping must be answered, or the connection counts as lost; default: 20."""
    close_timeout: float | None
    """Seconds to wait for the server's part of a close; default: 10."""
    max_message_size: int | None
    """Most bytes of a message from the server, None for no limit; default: 64 MiB."""
    max_queue_size: int
    """Most bytes that wait for a connection to be made anew; default: 1 MiB."""
    on_reconnecting: Callable[[Reconnecting], ReconnectingOverrides | None] | None
    """Called before each attempt to connect again; without it a lost connection is an error. The server does
    not remember the session: send what it needs when the next `session.created` comes."""
    max_retries: int
    """How many attempts in a row; default: 5."""
    initial_delay: float
    """Seconds before the first attempt, doubled with each; default: 0.5."""
    max_delay: float
    """Most seconds before an attempt; default: 8."""
    name_events: bool
    """Whether events without an `event_id` get one, so that `cause_of` finds what an error is about; default: yes."""
    ssl_context: ssl.SSLContext | None
    """Certificates to trust; default: those of the system."""
    proxy: str | None
    """URL of a proxy, None for none; default: by the environment."""


CONNECT_OPTIONS = frozenset(ConnectOptions.__annotations__)


class Channel(Operation):
    """A websocket of the API, as data."""

    __slots__ = ("connection", "events", "server")

    def __init__(
        self, name: str, path: str, *, connection: str, server: str, events: frozenset[str], **more: Any
    ) -> None:
        super().__init__(name, "GET", path, **more)
        self.connection = connection
        """`module:name` of the class of connections; of async ones with `Async` before."""
        self.server = server
        """Union of the events that the server sends."""
        self.events = events
        """Types of the events that may have an `event_id`."""


class ChannelPlan(Plan):
    """Where the arguments of `connect` go."""

    @cached_property
    def places(self) -> dict[str, str]:
        return dict.fromkeys(CONNECT_OPTIONS, "option") | {
            name: place for name, place in super().places.items() if name not in OPTIONS
        }


def connect(data: Channel) -> Callable[[F], F]:
    """Make a `connect` of a declaration."""

    def method(declared: F) -> F:
        function = cast("FunctionType", declared)
        plan = ChannelPlan(data, function)

        def call(self: Resource, /, *positional: Any, **arguments: Any) -> Any:
            from .connection import opening

            return opening(self.client, plan, positional, arguments)

        return cast("F", dressed(call, function))

    return method


def event(kind: str, **facts: Any) -> Callable[[F], F]:
    """Make a method of a declaration that sends an event."""
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
        return cast("F", dressed(made, function))

    return method


class Event:
    """An event that goes to the server, as data."""

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
        """`conversation.item.create`"""
        self.wire_names = wire_names or {}
        """Argument → its name on the wire, where the two differ."""
        self.nullable = nullable
        """Arguments for which None is a value."""
        self.base64 = base64
        """Arguments that may be bytes."""
        self.required: frozenset[str] = frozenset()
        """Arguments that must be given."""

    def fields(self, arguments: dict[str, Any]) -> dict[str, Any]:
        """The event as a dict; raises TypeError for arguments that are missing."""
        if not self.required <= arguments.keys():
            missing = " and ".join(repr(name) for name in sorted(self.required - arguments.keys()))
            raise TypeError(f"{self.kind} needs {missing}")
        found: dict[str, Any] = {"type": self.kind}
        for name, value in arguments.items():
            if value is not omit and (value is not None or name in self.nullable):
                found[self.wire_names.get(name, name)] = value
        return found


class Part(Generic[T]):
    """A group of the events that a connection sends: `connection.conversation.item`."""

    def __init__(self, connection: T) -> None:
        self.connection: Any = connection

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.connection!r}>"
