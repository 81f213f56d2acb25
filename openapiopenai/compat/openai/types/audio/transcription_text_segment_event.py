# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.transcript_text_segment_event import TranscriptTextSegmentEvent as TranscriptionTextSegmentEvent
from ..._models import BaseModel as BaseModel
__all__ = ["TranscriptionTextSegmentEvent", "BaseModel"]
