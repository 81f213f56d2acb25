# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_reasoning_text_done_event import ResponseReasoningTextDoneEvent as ResponseReasoningTextDoneEvent
from ..._models import BaseModel as BaseModel
