# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_deleted import AgentDeleted as AgentDeleted
from ..._models import BaseModel as BaseModel
