# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.audio_transcription import AudioTranscription as AudioTranscription
from ..._models import BaseModel as BaseModel
