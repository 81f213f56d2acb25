# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_turn_cancelled_event import AgentSessionTurnCancelledEvent as AgentSessionTurnCancelledEvent
from ..._models import BaseModel as BaseModel
from .token_usage import TokenUsage as TokenUsage
from .agents.sessions.turn import Turn as Turn
