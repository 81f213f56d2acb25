# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_client_event_conversation_item_retrieve import RealtimeClientEventConversationItemRetrieve as ConversationItemRetrieveEvent
from ..._models import BaseModel as BaseModel
__all__ = ["ConversationItemRetrieveEvent", "BaseModel"]
