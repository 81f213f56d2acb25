# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_client_event_conversation_item_delete import RealtimeBetaClientEventConversationItemDeleteDict as ConversationItemDeleteEventParam
__all__ = ["ConversationItemDeleteEventParam"]
