# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_deleted import AgentSessionDeleted as AgentSessionDeleted
from ..._models import BaseModel as BaseModel
