# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_reasoning_summary_part_added_event import ResponseReasoningSummaryPartAddedEvent as ResponseReasoningSummaryPartAddedEvent
from openapiopenai.models.response_reasoning_summary_part_added_event_part import ResponseReasoningSummaryPartAddedEventPart as Part
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseReasoningSummaryPartAddedEvent", "Part", "BaseModel"]
