# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_turn_cancelled_event import AgentSessionTurnCancelledEvent as AgentSessionTurnCancelledEvent
