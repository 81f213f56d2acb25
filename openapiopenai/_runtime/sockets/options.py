"""Options of `connect` methods."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from typing_extensions import TypedDict

from ..calls.operation import OPTIONS, Plan
from ..calls.settings import check_seconds

if TYPE_CHECKING:
    import ssl

__all__ = ["ConnectOptions", "Reconnecting", "ReconnectingOverrides"]

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
