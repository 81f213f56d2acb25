# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_server_event_conversation_item_deleted import RealtimeBetaServerEventConversationItemDeleted as ConversationItemDeletedEvent
from ...._models import BaseModel as BaseModel
__all__ = ["ConversationItemDeletedEvent", "BaseModel"]
