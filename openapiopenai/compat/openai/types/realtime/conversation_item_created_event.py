# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_server_event_conversation_item_created import RealtimeServerEventConversationItemCreated as ConversationItemCreatedEvent
__all__ = ["ConversationItemCreatedEvent"]
