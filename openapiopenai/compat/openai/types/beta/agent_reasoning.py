# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_reasoning import AgentReasoning as AgentReasoning
from ..._models import BaseModel as BaseModel
