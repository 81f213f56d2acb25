# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_server_event_conversation_item_done import RealtimeServerEventConversationItemDone as ConversationItemDone
__all__ = ["ConversationItemDone"]
