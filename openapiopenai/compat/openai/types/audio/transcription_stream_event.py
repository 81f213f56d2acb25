# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_transcription_response_stream_event import CreateTranscriptionResponseStreamEvent as TranscriptionStreamEvent
from ..._utils import PropertyInfo as PropertyInfo
from .transcription_text_done_event import TranscriptionTextDoneEvent as TranscriptionTextDoneEvent
from .transcription_text_delta_event import TranscriptionTextDeltaEvent as TranscriptionTextDeltaEvent
from .transcription_text_segment_event import TranscriptionTextSegmentEvent as TranscriptionTextSegmentEvent
__all__ = ["TranscriptionStreamEvent", "PropertyInfo", "TranscriptionTextDoneEvent", "TranscriptionTextDeltaEvent", "TranscriptionTextSegmentEvent"]
