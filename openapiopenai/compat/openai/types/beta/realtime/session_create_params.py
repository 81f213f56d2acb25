# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
from openapiopenai.models.realtime_session_create_request_tracing_object import RealtimeSessionCreateRequestTracingObjectDict as _RealtimeSessionCreateRequestTracingObjectDict
from openapiopenai.models.realtime_session_create_request import RealtimeSessionCreateRequestDict as SessionCreateParams
from openapiopenai.models.realtime_session_create_request_client_secret import RealtimeSessionCreateRequestClientSecretDict as ClientSecret
from openapiopenai.models.realtime_session_create_request_client_secret_expires_after import RealtimeSessionCreateRequestClientSecretExpiresAfterDict as ClientSecretExpiresAfter
from openapiopenai.models.realtime_session_create_request_input_audio_noise_reduction import RealtimeSessionCreateRequestInputAudioNoiseReductionDict as InputAudioNoiseReduction
from openapiopenai.models.realtime_session_create_request_input_audio_transcription import RealtimeSessionCreateRequestInputAudioTranscriptionDict as InputAudioTranscription
from openapiopenai.models.realtime_session_create_request_tools_item import RealtimeSessionCreateRequestToolsItemDict as Tool
Tracing: TypeAlias = Union[Literal["auto"], _RealtimeSessionCreateRequestTracingObjectDict]
from openapiopenai.models.realtime_session_create_request_tracing_object import RealtimeSessionCreateRequestTracingObjectDict as TracingTracingConfiguration
TurnDetection = TypedDict("TurnDetection", {"create_response": bool, "eagerness": Literal["low", "medium", "high", "auto"], "interrupt_response": bool, "prefix_padding_ms": int, "silence_duration_ms": int, "threshold": float, "type": Literal["server_vad", "semantic_vad"]}, total=False)
__all__ = ["SessionCreateParams", "ClientSecret", "ClientSecretExpiresAfter", "InputAudioNoiseReduction", "InputAudioTranscription", "Tool", "Tracing", "TracingTracingConfiguration", "TurnDetection"]
