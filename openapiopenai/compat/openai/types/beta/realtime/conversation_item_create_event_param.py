# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_client_event_conversation_item_create import RealtimeBetaClientEventConversationItemCreateDict as ConversationItemCreateEventParam
from .conversation_item_param import ConversationItemParam as ConversationItemParam
__all__ = ["ConversationItemCreateEventParam", "ConversationItemParam"]
