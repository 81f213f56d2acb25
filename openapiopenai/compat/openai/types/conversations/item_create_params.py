# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_conversation_items_request import CreateConversationItemsRequestDict as ItemCreateParams
__all__ = ["ItemCreateParams"]
