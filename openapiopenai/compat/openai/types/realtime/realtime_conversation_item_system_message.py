# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_conversation_item_message_system import RealtimeConversationItemMessageSystem as RealtimeConversationItemSystemMessage
from openapiopenai.models.realtime_conversation_item_message_system_content_item import RealtimeConversationItemMessageSystemContentItem as Content
from ..._models import BaseModel as BaseModel
__all__ = ["RealtimeConversationItemSystemMessage", "Content", "BaseModel"]
