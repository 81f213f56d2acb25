# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_turn_item_added_event import AgentSessionTurnItemAddedEvent as AgentSessionTurnItemAddedEvent
from ..._models import BaseModel as BaseModel
from .agent_session_item import AgentSessionItem as AgentSessionItem
