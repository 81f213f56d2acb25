# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_conversation_item_message_assistant import RealtimeConversationItemMessageAssistant as RealtimeConversationItemAssistantMessage
from openapiopenai.models.realtime_conversation_item_message_assistant_content_item import RealtimeConversationItemMessageAssistantContentItem as Content
from ..._models import BaseModel as BaseModel
__all__ = ["RealtimeConversationItemAssistantMessage", "Content", "BaseModel"]
