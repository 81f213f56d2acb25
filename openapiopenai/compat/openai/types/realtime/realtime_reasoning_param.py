# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_reasoning import RealtimeReasoningDict as RealtimeReasoningParam
__all__ = ["RealtimeReasoningParam"]
