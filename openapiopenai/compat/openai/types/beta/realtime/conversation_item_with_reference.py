# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_conversation_item_with_reference import RealtimeConversationItemWithReference as ConversationItemWithReference
from openapiopenai.models.realtime_conversation_item_with_reference_content_item import RealtimeConversationItemWithReferenceContentItem as Content
from ...._models import BaseModel as BaseModel
__all__ = ["ConversationItemWithReference", "Content", "BaseModel"]
