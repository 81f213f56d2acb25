# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_reasoning_summary_part_added_event import BetaResponseReasoningSummaryPartAddedEvent as BetaResponseReasoningSummaryPartAddedEvent
from openapiopenai.models.response_reasoning_summary_part_added_event_part import ResponseReasoningSummaryPartAddedEventPart as Part
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseReasoningSummaryPartAddedEvent", "Part", "Agent", "BaseModel"]
