# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_subagent_active_event import AgentSessionSubagentActiveEvent as AgentSessionSubagentActiveEvent
from .subagent import Subagent as Subagent
from ..._models import BaseModel as BaseModel
