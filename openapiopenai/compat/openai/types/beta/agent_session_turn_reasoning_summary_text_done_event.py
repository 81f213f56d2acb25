# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_turn_reasoning_summary_text_done_event import AgentSessionTurnReasoningSummaryTextDoneEvent as AgentSessionTurnReasoningSummaryTextDoneEvent
from ..._models import BaseModel as BaseModel
