# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_reasoning import RealtimeReasoningDict as RealtimeReasoningParam
from .realtime_reasoning_effort import RealtimeReasoningEffort as RealtimeReasoningEffort
__all__ = ["RealtimeReasoningParam", "RealtimeReasoningEffort"]
