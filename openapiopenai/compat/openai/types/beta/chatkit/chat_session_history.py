# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.chat_session_history import ChatSessionHistory as ChatSessionHistory
from ...._models import BaseModel as BaseModel
