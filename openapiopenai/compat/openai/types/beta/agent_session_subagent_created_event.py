# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_subagent_created_event import AgentSessionSubagentCreatedEvent as AgentSessionSubagentCreatedEvent
from .subagent import Subagent as Subagent
from ..._models import BaseModel as BaseModel
