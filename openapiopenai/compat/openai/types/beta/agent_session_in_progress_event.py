# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_in_progress_event import AgentSessionInProgressEvent as AgentSessionInProgressEvent
from ..._models import BaseModel as BaseModel
from .agent_session import AgentSession as AgentSession
