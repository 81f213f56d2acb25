# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_turn_reasoning_summary_part_added_event import AgentSessionTurnReasoningSummaryPartAddedEvent as AgentSessionTurnReasoningSummaryPartAddedEvent
from ..._models import BaseModel as BaseModel
from .summary_text import SummaryText as SummaryText
