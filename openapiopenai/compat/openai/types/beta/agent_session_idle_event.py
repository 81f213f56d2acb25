# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_idle_event import AgentSessionIdleEvent as AgentSessionIdleEvent
from ..._models import BaseModel as BaseModel
from .agent_session import AgentSession as AgentSession
