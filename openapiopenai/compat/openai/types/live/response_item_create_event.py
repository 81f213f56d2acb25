# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_response_item_create_event import LiveResponseItemCreateEvent as ResponseItemCreateEvent
from ..._models import BaseModel as BaseModel
from ..responses.response_input_item import ResponseInputItem as ResponseInputItem
__all__ = ["ResponseItemCreateEvent", "BaseModel", "ResponseInputItem"]
