# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_server_event_conversation_created import RealtimeServerEventConversationCreated as ConversationCreatedEvent
from openapiopenai.models.realtime_server_event_conversation_created_conversation import RealtimeServerEventConversationCreatedConversation as Conversation
from ..._models import BaseModel as BaseModel
__all__ = ["ConversationCreatedEvent", "Conversation", "BaseModel"]
