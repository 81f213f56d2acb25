# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_reasoning_text_delta_event import ResponseReasoningTextDeltaEvent as ResponseReasoningTextDeltaEvent
from ..._models import BaseModel as BaseModel
