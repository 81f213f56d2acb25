# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_server_event_conversation_item_added import RealtimeServerEventConversationItemAdded as ConversationItemAdded
__all__ = ["ConversationItemAdded"]
