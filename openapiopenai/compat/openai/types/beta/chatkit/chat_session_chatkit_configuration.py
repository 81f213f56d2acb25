# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.chat_session_chatkit_configuration import ChatSessionChatkitConfiguration as ChatSessionChatKitConfiguration
__all__ = ["ChatSessionChatKitConfiguration"]
