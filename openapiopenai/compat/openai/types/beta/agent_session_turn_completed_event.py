# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_turn_completed_event import AgentSessionTurnCompletedEvent as AgentSessionTurnCompletedEvent
