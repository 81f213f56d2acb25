# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_input_transcript_delta_event import LiveInputTranscriptDeltaEvent as InputTranscriptDeltaEvent
__all__ = ["InputTranscriptDeltaEvent"]
