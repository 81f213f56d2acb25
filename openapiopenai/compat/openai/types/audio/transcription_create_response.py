# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_transcription_response import CreateTranscriptionResponse as TranscriptionCreateResponse
from .transcription import Transcription as Transcription
from .transcription_verbose import TranscriptionVerbose as TranscriptionVerbose
from .transcription_diarized import TranscriptionDiarized as TranscriptionDiarized
__all__ = ["TranscriptionCreateResponse", "Transcription", "TranscriptionVerbose", "TranscriptionDiarized"]
