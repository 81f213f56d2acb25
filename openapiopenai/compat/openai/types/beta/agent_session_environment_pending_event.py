# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_environment_pending_event import AgentSessionEnvironmentPendingEvent as AgentSessionEnvironmentPendingEvent
from ..._models import BaseModel as BaseModel
from .agent_session_environment_state import AgentSessionEnvironmentState as AgentSessionEnvironmentState
