# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_turn_output_text_delta_event import AgentSessionTurnOutputTextDeltaEvent as AgentSessionTurnOutputTextDeltaEvent
from ..._models import BaseModel as BaseModel
