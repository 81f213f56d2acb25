# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.conversation_param2 import ConversationParam2 as ResponseConversationParam
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseConversationParam", "BaseModel"]
