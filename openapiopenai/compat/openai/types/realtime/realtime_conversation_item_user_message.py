# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_conversation_item_message_user import RealtimeConversationItemMessageUser as RealtimeConversationItemUserMessage
from openapiopenai.models.realtime_conversation_item_message_user_content_item import RealtimeConversationItemMessageUserContentItem as Content
from ..._models import BaseModel as BaseModel
__all__ = ["RealtimeConversationItemUserMessage", "Content", "BaseModel"]
