# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_client_event_conversation_item_retrieve import RealtimeClientEventConversationItemRetrieve as ConversationItemRetrieveEvent
__all__ = ["ConversationItemRetrieveEvent"]
