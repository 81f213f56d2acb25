# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.chat_session_resource import ChatSessionResource as ChatSession
__all__ = ["ChatSession"]
