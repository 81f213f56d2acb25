# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_client_event_conversation_item_truncate import RealtimeBetaClientEventConversationItemTruncate as ConversationItemTruncateEvent
from ...._models import BaseModel as BaseModel
__all__ = ["ConversationItemTruncateEvent", "BaseModel"]
