# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_client_event_conversation_item_delete import RealtimeBetaClientEventConversationItemDelete as ConversationItemDeleteEvent
from ...._models import BaseModel as BaseModel
__all__ = ["ConversationItemDeleteEvent", "BaseModel"]
