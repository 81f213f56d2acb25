# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.chat_session_rate_limits import ChatSessionRateLimits as ChatSessionRateLimits
from ...._models import BaseModel as BaseModel
