# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_server_event_response_output_item_done import RealtimeServerEventResponseOutputItemDone as ResponseOutputItemDoneEvent
from ..._models import BaseModel as BaseModel
from .conversation_item import ConversationItem as ConversationItem
__all__ = ["ResponseOutputItemDoneEvent", "BaseModel", "ConversationItem"]
