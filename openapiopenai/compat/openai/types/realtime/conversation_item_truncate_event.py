# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_client_event_conversation_item_truncate import RealtimeClientEventConversationItemTruncate as ConversationItemTruncateEvent
__all__ = ["ConversationItemTruncateEvent"]
