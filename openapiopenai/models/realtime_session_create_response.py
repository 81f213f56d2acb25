"""Model `RealtimeSessionCreateResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.realtime_function_tool import RealtimeFunctionTool
    from openapiopenai.models.realtime_session_create_response_audio import RealtimeSessionCreateResponseAudio
    from openapiopenai.models.realtime_session_create_response_client_secret import (
        RealtimeSessionCreateResponseClientSecret,
    )
    from openapiopenai.models.realtime_session_create_response_input_audio_transcription import (
        RealtimeSessionCreateResponseInputAudioTranscription,
    )
    from openapiopenai.models.realtime_session_create_response_max_output_tokens import (
        RealtimeSessionCreateResponseMaxOutputTokens,
    )
    from openapiopenai.models.realtime_session_create_response_max_response_output_tokens import (
        RealtimeSessionCreateResponseMaxResponseOutputTokens,
    )
    from openapiopenai.models.realtime_session_create_response_tracing import RealtimeSessionCreateResponseTracing
    from openapiopenai.models.realtime_session_create_response_turn_detection import (
        RealtimeSessionCreateResponseTurnDetection,
    )

__all__ = [
    "RealtimeSessionCreateResponse",
]


class RealtimeSessionCreateResponse(BaseModel):
    """`RealtimeSessionCreateResponse` of the API."""

    id: str | None = None
    """Its id, by which other calls name it."""
    object: str | None = None
    """Kind of object."""
    expires_at: int | None = None
    """When it expires, in seconds since 1970."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    model: str | None = None
    output_modalities: list[Literal["text", "audio"] | UnknownStr] | None = None
    instructions: str | None = None
    audio: RealtimeSessionCreateResponseAudio | None = None
    tracing: RealtimeSessionCreateResponseTracing | None = None
    turn_detection: RealtimeSessionCreateResponseTurnDetection | None = None
    tools: list[RealtimeFunctionTool] | None = None
    tool_choice: str | None = None
    max_output_tokens: RealtimeSessionCreateResponseMaxOutputTokens | None = None
    client_secret: RealtimeSessionCreateResponseClientSecret
    input_audio_format: str | None = None
    input_audio_transcription: RealtimeSessionCreateResponseInputAudioTranscription | None = None
    max_response_output_tokens: RealtimeSessionCreateResponseMaxResponseOutputTokens | None = None
    modalities: list[Literal["text", "audio"] | UnknownStr] | None = None
    output_audio_format: str | None = None
    speed: float | None = None
    temperature: float | None = None
    """How freely tokens are drawn: low values are steady, high ones varied. Change this or `top_p`, not both."""
    voice: Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | UnknownStr | None = None
    expires_at_datetime = datetime_view("expires_at")
