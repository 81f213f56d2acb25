# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_server_event_response_output_item_added import RealtimeBetaServerEventResponseOutputItemAdded as ResponseOutputItemAddedEvent
from ...._models import BaseModel as BaseModel
from .conversation_item import ConversationItem as ConversationItem
__all__ = ["ResponseOutputItemAddedEvent", "BaseModel", "ConversationItem"]
