# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_failed_event import AgentSessionFailedEvent as AgentSessionFailedEvent
from ..._models import BaseModel as BaseModel
from .agent_session import AgentSession as AgentSession
