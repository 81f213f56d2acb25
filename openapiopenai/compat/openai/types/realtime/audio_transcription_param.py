# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.audio_transcription import AudioTranscriptionDict as AudioTranscriptionParam
__all__ = ["AudioTranscriptionParam"]
