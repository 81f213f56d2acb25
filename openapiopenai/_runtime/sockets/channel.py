"""Building blocks of generated WebSocket channels: metadata, `connect`, and a method per client event."""

from __future__ import annotations

from functools import cache
from inspect import CO_COROUTINE
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from ..calls.halves import half
from ..calls.operation import Operation, as_declared, required_of
from ..json.absent import is_absent

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import FunctionType

    from ..calls.resource import Resource
    from .options import ChannelPlan

F = TypeVar("F", bound="Callable[..., Any]")
T = TypeVar("T")


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


def connect(data: Channel) -> Callable[[F], F]:
    """Turn a declaration into a `connect` method."""

    def method(declared: F) -> F:
        function = cast("FunctionType", declared)

        @cache
        def plan() -> ChannelPlan:
            from .options import ChannelPlan

            return ChannelPlan(data, function)

        def call(self: Resource, /, *positional: Any, **arguments: Any) -> Any:
            opening = half(f"{__package__}.opening:Opening", self._client._is_async)
            return opening(self._client, plan(), positional, arguments)

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
