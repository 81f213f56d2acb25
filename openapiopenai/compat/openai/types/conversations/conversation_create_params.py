# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_conversation_body import CreateConversationBodyDict as ConversationCreateParams
__all__ = ["ConversationCreateParams"]
