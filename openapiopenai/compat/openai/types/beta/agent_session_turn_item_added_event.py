# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_turn_item_added_event import AgentSessionTurnItemAddedEvent as AgentSessionTurnItemAddedEvent
