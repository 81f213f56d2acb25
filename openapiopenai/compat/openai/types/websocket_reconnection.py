# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai._runtime.sockets.options import Reconnecting as ReconnectingEvent
from openapiopenai._runtime.sockets.options import ReconnectingOverrides as ReconnectingOverrides
from .._types import Query as Query
from .._types import Headers as Headers
__all__ = ["ReconnectingEvent", "ReconnectingOverrides", "Query", "Headers"]
