# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.chat_session_history import ChatSessionHistory as ChatSessionHistory
