# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.subagent import Subagent as Subagent
from ..._models import BaseModel as BaseModel
from .agent_content import AgentContent as AgentContent
