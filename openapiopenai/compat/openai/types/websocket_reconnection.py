# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai._runtime.sockets.channel import Reconnecting as ReconnectingEvent
from openapiopenai._runtime.sockets.channel import ReconnectingOverrides as ReconnectingOverrides
__all__ = ["ReconnectingEvent", "ReconnectingOverrides"]
