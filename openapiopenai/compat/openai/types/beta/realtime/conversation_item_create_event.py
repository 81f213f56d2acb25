# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_client_event_conversation_item_create import RealtimeBetaClientEventConversationItemCreate as ConversationItemCreateEvent
from ...._models import BaseModel as BaseModel
from .conversation_item import ConversationItem as ConversationItem
__all__ = ["ConversationItemCreateEvent", "BaseModel", "ConversationItem"]
