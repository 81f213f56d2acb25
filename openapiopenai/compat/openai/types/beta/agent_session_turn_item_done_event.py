# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_turn_item_done_event import AgentSessionTurnItemDoneEvent as AgentSessionTurnItemDoneEvent
from ..._models import BaseModel as BaseModel
from .agent_output_item import AgentOutputItem as AgentOutputItem
