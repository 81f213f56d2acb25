# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_turn_failed_event import AgentSessionTurnFailedEvent as AgentSessionTurnFailedEvent
