# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_client_event_conversation_item_truncate import RealtimeBetaClientEventConversationItemTruncate as ConversationItemTruncateEvent
__all__ = ["ConversationItemTruncateEvent"]
