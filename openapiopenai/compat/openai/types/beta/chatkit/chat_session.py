# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.chat_session_resource import ChatSessionResource as ChatSession
from ...._models import BaseModel as BaseModel
from ..chatkit_workflow import ChatKitWorkflow as ChatKitWorkflow
from .chat_session_status import ChatSessionStatus as ChatSessionStatus
from .chat_session_rate_limits import ChatSessionRateLimits as ChatSessionRateLimits
from .chat_session_chatkit_configuration import ChatSessionChatKitConfiguration as ChatSessionChatKitConfiguration
__all__ = ["ChatSession", "BaseModel", "ChatKitWorkflow", "ChatSessionStatus", "ChatSessionRateLimits", "ChatSessionChatKitConfiguration"]
