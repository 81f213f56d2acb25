# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_server_event_conversation_item_deleted import RealtimeServerEventConversationItemDeleted as ConversationItemDeletedEvent
from ..._models import BaseModel as BaseModel
__all__ = ["ConversationItemDeletedEvent", "BaseModel"]
