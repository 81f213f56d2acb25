# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_client_event_conversation_item_retrieve import RealtimeBetaClientEventConversationItemRetrieve as ConversationItemRetrieveEvent
from ...._models import BaseModel as BaseModel
__all__ = ["ConversationItemRetrieveEvent", "BaseModel"]
