# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_input_transcript_delta_event import LiveInputTranscriptDeltaEvent as InputTranscriptDeltaEvent
from ..._models import BaseModel as BaseModel
__all__ = ["InputTranscriptDeltaEvent", "BaseModel"]
