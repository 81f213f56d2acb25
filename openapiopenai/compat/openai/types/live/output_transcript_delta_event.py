# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_output_transcript_delta_event import LiveOutputTranscriptDeltaEvent as OutputTranscriptDeltaEvent
__all__ = ["OutputTranscriptDeltaEvent"]
