"""Types for annotations.

- Models by the names of the official SDK, in its modules: `from openapiopenai.types.chat import ChatCompletion` is
  `openapiopenai.CreateChatCompletionResponse`. Each is imported when it is first used.
- Types of what methods return for a single use, which callers do not make: `AsyncCall` is what methods of the raw views
  of an asynchronous client return, `Opening` and `AsyncOpening` what `connect` returns, and `Operation` describes a
  method (`client.responses.create.plan.operation`).
"""

from typing import TYPE_CHECKING

from .._runtime.calls.operation import Operation
from .._runtime.calls.response import AsyncCall
from .._runtime.json.lookup import defer
from .._runtime.sockets.opening_async import AsyncOpening
from .._runtime.sockets.opening_sync import Opening
from ..compat.finding import mirror

if TYPE_CHECKING:
    from ..compat.openai.types import *

__all__ = ["AsyncCall", "AsyncOpening", "Opening", "Operation"]

for _type in (AsyncCall, AsyncOpening, Opening, Operation):
    defer(_type)

__path__ = []  # its modules are those of `compat`, by a second name
__getattr__, __dir__ = mirror(__name__, "types")
