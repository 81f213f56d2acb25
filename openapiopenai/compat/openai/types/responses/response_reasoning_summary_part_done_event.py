# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_reasoning_summary_part_done_event import ResponseReasoningSummaryPartDoneEvent as ResponseReasoningSummaryPartDoneEvent
from openapiopenai.models.response_reasoning_summary_part_done_event_part import ResponseReasoningSummaryPartDoneEventPart as Part
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseReasoningSummaryPartDoneEvent", "Part", "BaseModel"]
