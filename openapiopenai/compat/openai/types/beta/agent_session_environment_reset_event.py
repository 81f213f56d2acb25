# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_environment_reset_event import AgentSessionEnvironmentResetEvent as AgentSessionEnvironmentResetEvent
from ..._models import BaseModel as BaseModel
