# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_transcription_response import CreateTranscriptionResponse as TranscriptionCreateResponse
__all__ = ["TranscriptionCreateResponse"]
