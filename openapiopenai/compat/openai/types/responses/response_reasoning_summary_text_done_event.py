# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_reasoning_summary_text_done_event import ResponseReasoningSummaryTextDoneEvent as ResponseReasoningSummaryTextDoneEvent
from ..._models import BaseModel as BaseModel
