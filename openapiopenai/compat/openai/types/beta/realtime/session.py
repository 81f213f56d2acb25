# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.realtime_session_tracing_object import RealtimeSessionTracingObject as _RealtimeSessionTracingObject
from openapiopenai.models.realtime_session import RealtimeSession as Session
from openapiopenai.models.realtime_session_input_audio_noise_reduction import RealtimeSessionInputAudioNoiseReduction as InputAudioNoiseReduction
from openapiopenai.models.audio_transcription_response import AudioTranscriptionResponse as InputAudioTranscription
from openapiopenai.models.realtime_function_tool import RealtimeFunctionTool as Tool
Tracing: TypeAlias = Union[Literal["auto"], _RealtimeSessionTracingObject]
from openapiopenai.models.realtime_session_tracing_object import RealtimeSessionTracingObject as TracingTracingConfiguration
from openapiopenai.models.realtime_session_create_request_turn_detection import RealtimeSessionCreateRequestTurnDetection as TurnDetection
from ...._models import BaseModel as BaseModel
__all__ = ["Session", "InputAudioNoiseReduction", "InputAudioTranscription", "Tool", "Tracing", "TracingTracingConfiguration", "TurnDetection", "BaseModel"]
