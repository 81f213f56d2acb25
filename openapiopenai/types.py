"""Types of what methods return for a single use, for annotations; callers do not make them.

`AsyncCall` is what methods of the raw views of an asynchronous client return, `Opening` and `AsyncOpening` what
`connect` returns, and `Operation` describes a method (`client.responses.create.plan.operation`).
"""

from ._runtime.calls.operation import Operation
from ._runtime.calls.response import AsyncCall
from ._runtime.json.lookup import defer
from ._runtime.sockets.opening_async import AsyncOpening
from ._runtime.sockets.opening_sync import Opening

__all__ = ["AsyncCall", "AsyncOpening", "Opening", "Operation"]

for _type in (AsyncCall, AsyncOpening, Opening, Operation):
    defer(_type)
