# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_conversation_item import RealtimeConversationItem as ConversationItem
from ...._models import BaseModel as BaseModel
from .conversation_item_content import ConversationItemContent as ConversationItemContent
__all__ = ["ConversationItem", "BaseModel", "ConversationItemContent"]
