# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_error_event import LiveErrorEvent as ErrorEvent
__all__ = ["ErrorEvent"]
