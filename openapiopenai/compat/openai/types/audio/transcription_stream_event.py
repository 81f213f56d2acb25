# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_transcription_response_stream_event import CreateTranscriptionResponseStreamEvent as TranscriptionStreamEvent
__all__ = ["TranscriptionStreamEvent"]
