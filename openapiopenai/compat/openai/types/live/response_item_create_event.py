# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_response_item_create_event import LiveResponseItemCreateEvent as ResponseItemCreateEvent
__all__ = ["ResponseItemCreateEvent"]
