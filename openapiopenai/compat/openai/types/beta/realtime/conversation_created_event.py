# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_conversation_created_event import RealtimeBetaConversationCreatedEvent as ConversationCreatedEvent
from openapiopenai.models.realtime_beta_conversation_created_event_conversation import RealtimeBetaConversationCreatedEventConversation as Conversation
from ...._models import BaseModel as BaseModel
__all__ = ["ConversationCreatedEvent", "Conversation", "BaseModel"]
