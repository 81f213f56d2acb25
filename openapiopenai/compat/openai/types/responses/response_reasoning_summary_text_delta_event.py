# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_reasoning_summary_text_delta_event import ResponseReasoningSummaryTextDeltaEvent as ResponseReasoningSummaryTextDeltaEvent
from ..._models import BaseModel as BaseModel
