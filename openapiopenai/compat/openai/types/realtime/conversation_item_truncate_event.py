# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_client_event_conversation_item_truncate import RealtimeClientEventConversationItemTruncate as ConversationItemTruncateEvent
from ..._models import BaseModel as BaseModel
__all__ = ["ConversationItemTruncateEvent", "BaseModel"]
