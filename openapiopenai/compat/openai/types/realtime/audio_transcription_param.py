# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.audio_transcription import AudioTranscriptionDict as AudioTranscriptionParam
from ..._types import SequenceNotStr as SequenceNotStr
__all__ = ["AudioTranscriptionParam", "SequenceNotStr"]
