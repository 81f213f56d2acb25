# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_server_event_conversation_item_created import RealtimeBetaServerEventConversationItemCreated as ConversationItemCreatedEvent
from ...._models import BaseModel as BaseModel
from .conversation_item import ConversationItem as ConversationItem
__all__ = ["ConversationItemCreatedEvent", "BaseModel", "ConversationItem"]
