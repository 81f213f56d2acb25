# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_environment_state import AgentSessionEnvironmentState as AgentSessionEnvironmentState
from openapiopenai.models.agent_session_environment_state_error import AgentSessionEnvironmentStateError as Error
from ..._models import BaseModel as BaseModel
__all__ = ["AgentSessionEnvironmentState", "Error", "BaseModel"]
