"""Tools for testing code that uses a client. Names are loaded on first use.

- `MockAPI`: a mock of the API, made from its document: in process or on a port; see `testing.mock`. What it sends:
  `Events`, and the faults `Status`, `Reset`, `Cut`, `Stalled`, `Drip`, `Delay`, `Duplicate`, `Omit`, `Malformed`, `Replace`.
- `make`, `Factory`: valid objects of every model. `stream_of`: the events whose result an object is.
- `ScriptedServer`: a local WebSocket server that plays a script.
- `sign_webhook`: the headers of a signed webhook.
"""

from typing import TYPE_CHECKING

from .._runtime.lazy import LazyNames

if TYPE_CHECKING:
    from .document import MockError
    from .factories import Factory, make
    from .faults import Cut, Delay, Drip, Duplicate, Malformed, Omit, Replace, Reset, Stalled, Status
    from .mock import MockAPI
    from .reading import MockFile, MockRequest, RequestLog
    from .streams import stream_of
    from .webhooks import sign_webhook
    from .websockets import Close, Drop, Expect, ScriptedServer, Send, Step, Wait
    from .wire import Events

_modules = {
    "document": ("MockError",),
    "factories": ("Factory", "make"),
    "faults": ("Cut", "Delay", "Drip", "Duplicate", "Malformed", "Omit", "Replace", "Reset", "Stalled", "Status"),
    "mock": ("MockAPI",),
    "reading": ("MockFile", "MockRequest", "RequestLog"),
    "streams": ("stream_of",),
    "webhooks": ("sign_webhook",),
    "websockets": ("Close", "Drop", "Expect", "ScriptedServer", "Send", "Step", "Wait"),
    "wire": ("Events",),
}

__all__ = [
    "Close", "Cut", "Delay", "Drip", "Drop", "Duplicate", "Events", "Expect", "Factory", "Malformed", "MockAPI", "MockError",
    "MockFile", "MockRequest", "Omit", "Replace", "RequestLog", "Reset", "ScriptedServer", "Send", "Stalled", "Status",
    "Step", "Wait", "make", "sign_webhook", "stream_of",
]  # fmt: skip

__getattr__ = LazyNames(__name__, {name: module for module, names in _modules.items() for name in names})
__dir__ = __getattr__.names
