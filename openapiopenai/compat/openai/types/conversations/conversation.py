# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.conversation_resource import ConversationResource as Conversation
from ..._models import BaseModel as BaseModel
__all__ = ["Conversation", "BaseModel"]
