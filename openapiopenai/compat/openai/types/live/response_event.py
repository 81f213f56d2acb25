# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_response_event import LiveResponseEvent as ResponseEvent
__all__ = ["ResponseEvent"]
