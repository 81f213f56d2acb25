"""What `connect` methods return: the way into a WebSocket connection."""

from __future__ import annotations

import time
from copy import copy
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from ..calls.call import Call
from ..calls.redirect import REDIRECTS
from ..calls.response import ApiResponse
from ..calls.settings import EVERYWHERE
from ..http.request import Headers
from .options import check_options
from .websocket import OPEN_TIMEOUT, Refused

if TYPE_CHECKING:
    from ..calls.credentials import Identity
    from ..calls.errors import APIStatusError
    from ..calls.observing import ConnectionObserver
    from ..http.request import Request
    from .channel import Channel
    from .options import ChannelPlan


class OpeningBase:
    """Opens a connection, and reopens it after it was lost."""

    def __init__(self, client: Any, plan: ChannelPlan, positional: tuple[Any, ...], arguments: dict[str, Any]) -> None:
        bound = plan.bind(positional, client._opening_arguments(arguments))
        if bound.body:
            raise TypeError(f"{plan.name} takes no {', '.join(sorted(bound.body))}")
        check_options(bound.options)
        self.client = client
        self.channel = cast("Channel", plan.operation)
        self.bound = bound
        self.options: dict[str, Any] = bound.options
        self.last: Call | None = None
        configuration = client._configuration
        self.observers: list[ConnectionObserver] = [
            each.connection(self.channel.name, configuration.root, {**bound.query, **bound.path})
            for each in EVERYWHERE.middleware + configuration.middleware
            if hasattr(each, "connection")
        ]
        """Who is told of the connection: what middleware, if it has a method `connection`, returns for it."""

    def call(self) -> Call:
        """Build the call that makes the WebSocket handshake."""
        keys = ("extra_headers", "extra_query")
        options = {name: self.options[name] for name in keys if self.options.get(name)}
        self.last = Call(self._asking(), self.channel, self.bound._replace(options=options), streams=False)
        return self.last

    def _asking(self) -> Any:
        """Return the client whose base URL is that of WebSocket connections."""
        configuration = self.client._configuration
        if not (other := configuration.websocket_base_url):
            return self.client
        asking = copy(self.client)
        asking._configuration = configuration.replace(base_url=f"http{other.removeprefix('ws').removeprefix('http')}")
        return asking

    @property
    def kind(self) -> Any:
        """Class of the connection."""
        module, _, name = self.channel.connection.partition(":")
        return getattr(import_module(module), f"Async{name}" if self.client._is_async else name)

    def prepared(self, call: Call, identity: Identity, end: float | None) -> Request:
        """Return the next request of a handshake, which may take until `end` (monotonic time)."""
        request = call.attempt(identity)
        for each in self.observers:
            each.handshake(request)
        request.deadline = min((each for each in (end, call.deadline) if each is not None), default=None)
        return request

    def ends(self) -> float | None:
        """Time by which the connection must be open, including redirects; None for no limit."""
        seconds: float | None = self.options.get("open_timeout", OPEN_TIMEOUT)
        return None if seconds is None else time.monotonic() + seconds

    @staticmethod
    def refused(call: Call, error: Refused) -> APIStatusError | None:
        """Return the error for a response that rejects the handshake; None if it is a redirect to follow."""
        headers = Headers(error.headers)
        location = headers.get("location")
        if (
            error.status in REDIRECTS
            and location is not None
            and call.redirect(error.status, location, is_handshake=True)
        ):
            return None
        return call.status_error(ApiResponse(call.info(error.status, headers), error.body, call))
