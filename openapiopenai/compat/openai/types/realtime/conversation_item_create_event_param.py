# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_client_event_conversation_item_create import RealtimeClientEventConversationItemCreateDict as ConversationItemCreateEventParam
__all__ = ["ConversationItemCreateEventParam"]
