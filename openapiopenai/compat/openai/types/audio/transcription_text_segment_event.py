# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.transcript_text_segment_event import TranscriptTextSegmentEvent as TranscriptionTextSegmentEvent
__all__ = ["TranscriptionTextSegmentEvent"]
