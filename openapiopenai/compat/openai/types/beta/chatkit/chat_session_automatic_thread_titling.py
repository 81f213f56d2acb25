# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.chat_session_automatic_thread_titling import ChatSessionAutomaticThreadTitling as ChatSessionAutomaticThreadTitling
from ...._models import BaseModel as BaseModel
