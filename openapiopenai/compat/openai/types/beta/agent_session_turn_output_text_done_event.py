# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_turn_output_text_done_event import AgentSessionTurnOutputTextDoneEvent as AgentSessionTurnOutputTextDoneEvent
from ..._models import BaseModel as BaseModel
