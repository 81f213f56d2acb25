# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_requires_action_event import AgentSessionRequiresActionEvent as AgentSessionRequiresActionEvent
from ..._models import BaseModel as BaseModel
from .agent_session import AgentSession as AgentSession
