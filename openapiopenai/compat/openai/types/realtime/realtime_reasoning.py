# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_reasoning import RealtimeReasoning as RealtimeReasoning
from ..._models import BaseModel as BaseModel
from .realtime_reasoning_effort import RealtimeReasoningEffort as RealtimeReasoningEffort
