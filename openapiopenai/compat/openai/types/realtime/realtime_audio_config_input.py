# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_session_create_request_ga_audio_input import RealtimeSessionCreateRequestGAAudioInput as RealtimeAudioConfigInput
from openapiopenai.models.realtime_session_create_request_ga_audio_input_noise_reduction import RealtimeSessionCreateRequestGAAudioInputNoiseReduction as NoiseReduction
from ..._models import BaseModel as BaseModel
from .audio_transcription import AudioTranscription as AudioTranscription
from .noise_reduction_type import NoiseReductionType as NoiseReductionType
from .realtime_audio_formats import RealtimeAudioFormats as RealtimeAudioFormats
from .realtime_audio_input_turn_detection import RealtimeAudioInputTurnDetection as RealtimeAudioInputTurnDetection
__all__ = ["RealtimeAudioConfigInput", "NoiseReduction", "BaseModel", "AudioTranscription", "NoiseReductionType", "RealtimeAudioFormats", "RealtimeAudioInputTurnDetection"]
