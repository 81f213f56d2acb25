# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_subagent_closed_event import AgentSessionSubagentClosedEvent as AgentSessionSubagentClosedEvent
from .subagent import Subagent as Subagent
from ..._models import BaseModel as BaseModel
