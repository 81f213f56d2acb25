# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.chat_session_chatkit_configuration import ChatSessionChatkitConfiguration as ChatSessionChatKitConfiguration
from ...._models import BaseModel as BaseModel
from .chat_session_history import ChatSessionHistory as ChatSessionHistory
from .chat_session_file_upload import ChatSessionFileUpload as ChatSessionFileUpload
from .chat_session_automatic_thread_titling import ChatSessionAutomaticThreadTitling as ChatSessionAutomaticThreadTitling
__all__ = ["ChatSessionChatKitConfiguration", "BaseModel", "ChatSessionHistory", "ChatSessionFileUpload", "ChatSessionAutomaticThreadTitling"]
