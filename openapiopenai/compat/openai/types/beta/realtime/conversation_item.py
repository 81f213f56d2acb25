# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_conversation_item import RealtimeConversationItem as ConversationItem
__all__ = ["ConversationItem"]
