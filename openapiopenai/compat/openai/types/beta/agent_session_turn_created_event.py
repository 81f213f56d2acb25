# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_turn_created_event import AgentSessionTurnCreatedEvent as AgentSessionTurnCreatedEvent
from ..._models import BaseModel as BaseModel
from .agents.sessions.turn import Turn as Turn
