# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_reasoning_summary_part_done_event import BetaResponseReasoningSummaryPartDoneEvent as BetaResponseReasoningSummaryPartDoneEvent
from openapiopenai.models.response_reasoning_summary_part_done_event_part import ResponseReasoningSummaryPartDoneEventPart as Part
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseReasoningSummaryPartDoneEvent", "Part", "Agent", "BaseModel"]
