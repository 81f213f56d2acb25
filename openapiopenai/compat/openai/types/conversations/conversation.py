# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.conversation_resource import ConversationResource as Conversation
__all__ = ["Conversation"]
