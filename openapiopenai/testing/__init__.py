"""Tools for testing code that uses a client. Names are loaded on first use.

- `MockAPI`: a mock of the API, made from its document: in process or on a port; see `testing.mock`. What it sends:
  `Events`, and the faults `Status`, `Reset`, `Cut`, `Stalled`, `Drip`, `Delay`, `Duplicate`, `Omit`, `Malformed`, `Replace`.
- `make`, `Factory`: valid objects of every model. `stream_of`: the events whose result an object is.
- `cassette`: records exchanges with real servers, and replays them; see `testing.cassettes`.
- `all_clients_use`: lets all clients of the process use a mock. `network_guard`: lets nothing reach a real host.
- `assert_called`, `assert_requests`: what was sent. For pytest, there are fixtures; see `testing.plugin`.
- `ScriptedServer`: a local WebSocket server that plays a script.
- `sign_webhook`: the headers of a signed webhook.
"""

from typing import TYPE_CHECKING

from .._runtime.lazy import LazyNames

if TYPE_CHECKING:
    from .cassettes import Cassette, CassetteError, UnrecordedRequestError, cassette, check_cassette
    from .document import MockError
    from .factories import Factory, make
    from .faults import Cut, Delay, Drip, Duplicate, Malformed, Omit, Replace, Reset, Stalled, Status
    from .guard import NetworkBlockedError, NetworkGuard, network_guard
    from .interception import all_clients_use
    from .mock import MockAPI
    from .reading import MockFile, MockRequest, RequestLog
    from .requests import assert_called, assert_requests
    from .streams import stream_of
    from .webhooks import sign_webhook
    from .websockets import Close, Drop, Expect, ScriptedServer, Send, Step, Wait
    from .wire import Events

_modules = {
    "cassettes": ("Cassette", "CassetteError", "UnrecordedRequestError", "cassette", "check_cassette"),
    "document": ("MockError",),
    "factories": ("Factory", "make"),
    "faults": ("Cut", "Delay", "Drip", "Duplicate", "Malformed", "Omit", "Replace", "Reset", "Stalled", "Status"),
    "guard": ("NetworkBlockedError", "NetworkGuard", "network_guard"),
    "interception": ("all_clients_use",),
    "mock": ("MockAPI",),
    "reading": ("MockFile", "MockRequest", "RequestLog"),
    "requests": ("assert_called", "assert_requests"),
    "streams": ("stream_of",),
    "webhooks": ("sign_webhook",),
    "websockets": ("Close", "Drop", "Expect", "ScriptedServer", "Send", "Step", "Wait"),
    "wire": ("Events",),
}

__all__ = [
    "Cassette", "CassetteError", "Close", "Cut", "Delay", "Drip", "Drop", "Duplicate", "Events", "Expect", "Factory",
    "Malformed", "MockAPI", "MockError", "MockFile", "MockRequest", "NetworkBlockedError", "NetworkGuard", "Omit",
    "Replace", "RequestLog", "Reset", "ScriptedServer", "Send", "Stalled", "Status", "Step", "UnrecordedRequestError",
    "Wait", "all_clients_use", "assert_called", "assert_requests", "cassette", "check_cassette", "make",
    "network_guard", "sign_webhook", "stream_of",
]  # fmt: skip

__getattr__ = LazyNames(__name__, {name: module for module, names in _modules.items() for name in names})
__dir__ = __getattr__.names
