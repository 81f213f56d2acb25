# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_trace import AgentSessionTrace as SessionTrace
from ....._models import BaseModel as BaseModel
__all__ = ["SessionTrace", "BaseModel"]
