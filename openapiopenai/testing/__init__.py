"""Tools for testing code that uses a client. Names are loaded on first use.

- `ScriptedServer`: a local WebSocket server that plays a script. For HTTP requests, see `MockTransport`.
- `sign_webhook`: the headers of a signed webhook.
"""

from typing import TYPE_CHECKING

from .._runtime.lazy import LazyNames

if TYPE_CHECKING:
    from .webhooks import sign_webhook
    from .websockets import Close, Drop, Expect, ScriptedServer, Send, Step, Wait

__all__ = ["Close", "Drop", "Expect", "ScriptedServer", "Send", "Step", "Wait", "sign_webhook"]

_websockets = ("Close", "Drop", "Expect", "ScriptedServer", "Send", "Step", "Wait")

__getattr__ = LazyNames(__name__, dict.fromkeys(_websockets, "websockets") | {"sign_webhook": "webhooks"})
__dir__ = __getattr__.names
