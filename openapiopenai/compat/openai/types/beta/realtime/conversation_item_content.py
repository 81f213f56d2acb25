# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_conversation_item_with_reference_content_item import RealtimeConversationItemWithReferenceContentItem as ConversationItemContent
from ...._models import BaseModel as BaseModel
__all__ = ["ConversationItemContent", "BaseModel"]
