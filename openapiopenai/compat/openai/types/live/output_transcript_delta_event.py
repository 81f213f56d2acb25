# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_output_transcript_delta_event import LiveOutputTranscriptDeltaEvent as OutputTranscriptDeltaEvent
from ..._models import BaseModel as BaseModel
__all__ = ["OutputTranscriptDeltaEvent", "BaseModel"]
