# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
from openapiopenai.models.realtime_transcription_session_create_request import RealtimeTranscriptionSessionCreateRequestDict as TranscriptionSessionCreateParams
from openapiopenai.models.realtime_transcription_session_create_request_client_secret import RealtimeTranscriptionSessionCreateRequestClientSecretDict as ClientSecret
from openapiopenai.models.transcription_session_create_request_client_secret_expires_at import TranscriptionSessionCreateRequestClientSecretExpiresAtDict as ClientSecretExpiresAt
from openapiopenai.models.realtime_transcription_session_create_request_audio_noise_reduction import RealtimeTranscriptionSessionCreateRequestAudioNoiseReductionDict as InputAudioNoiseReduction
from openapiopenai.models.audio_transcription import AudioTranscriptionDict as InputAudioTranscription
TurnDetection = TypedDict("TurnDetection", {"create_response": bool, "eagerness": Literal["low", "medium", "high", "auto"], "interrupt_response": bool, "prefix_padding_ms": int, "silence_duration_ms": int, "threshold": float, "type": Literal["server_vad", "semantic_vad"]}, total=False)
__all__ = ["TranscriptionSessionCreateParams", "ClientSecret", "ClientSecretExpiresAt", "InputAudioNoiseReduction", "InputAudioTranscription", "TurnDetection"]
