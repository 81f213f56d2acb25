# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
from openapiopenai.models.realtime_beta_client_event_transcription_session_update import RealtimeBetaClientEventTranscriptionSessionUpdateDict as TranscriptionSessionUpdateParam
from openapiopenai.models.realtime_transcription_session_create_request import RealtimeTranscriptionSessionCreateRequestDict as Session
from openapiopenai.models.realtime_transcription_session_create_request_client_secret import RealtimeTranscriptionSessionCreateRequestClientSecretDict as SessionClientSecret
from openapiopenai.models.transcription_session_create_request_client_secret_expires_at import TranscriptionSessionCreateRequestClientSecretExpiresAtDict as SessionClientSecretExpiresAt
from openapiopenai.models.realtime_transcription_session_create_request_audio_noise_reduction import RealtimeTranscriptionSessionCreateRequestAudioNoiseReductionDict as SessionInputAudioNoiseReduction
from openapiopenai.models.audio_transcription import AudioTranscriptionDict as SessionInputAudioTranscription
SessionTurnDetection = TypedDict("SessionTurnDetection", {"create_response": bool, "eagerness": Literal["low", "medium", "high", "auto"], "interrupt_response": bool, "prefix_padding_ms": int, "silence_duration_ms": int, "threshold": float, "type": Literal["server_vad", "semantic_vad"]}, total=False)
__all__ = ["TranscriptionSessionUpdateParam", "Session", "SessionClientSecret", "SessionClientSecretExpiresAt", "SessionInputAudioNoiseReduction", "SessionInputAudioTranscription", "SessionTurnDetection"]
