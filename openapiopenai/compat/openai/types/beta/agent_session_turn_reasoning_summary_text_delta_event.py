# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_turn_reasoning_summary_text_delta_event import AgentSessionTurnReasoningSummaryTextDeltaEvent as AgentSessionTurnReasoningSummaryTextDeltaEvent
from ..._models import BaseModel as BaseModel
