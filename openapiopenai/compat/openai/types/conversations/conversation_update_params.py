# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.update_conversation_body import UpdateConversationBodyDict as ConversationUpdateParams
__all__ = ["ConversationUpdateParams"]
