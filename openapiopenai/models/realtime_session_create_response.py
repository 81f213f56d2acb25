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
    """A session of the realtime beta that was made."""

    id: str | None = None
    """Its id, by which other calls name it."""
    object: str | None = None
    """Kind of object."""
    expires_at: int | None = None
    """When it expires, in seconds since 1970."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """What else events hold: `item.input_audio_transcription.logprobs`."""
    model: str | None = None
    """Id of the model."""
    output_modalities: list[Literal["text", "audio"] | UnknownStr] | None = None
    """Whether the model may answer by text and by audio; `text` alone turns audio off."""
    instructions: str | None = None
    """What the model is told before all else: what to say, and how to speak. Where it is absent the server has a text of its own, which `session.created` shows."""
    audio: RealtimeSessionCreateResponseAudio | None = None
    """How speech comes in, and goes out."""
    tracing: RealtimeSessionCreateResponseTracing | None = None
    """How traces are kept: `auto` or settings; null: not at all. Once on, it stays as it is."""
    turn_detection: RealtimeSessionCreateResponseTurnDetection | None = None
    """How the server tells when somebody has spoken; null: the client says so."""
    tools: list[RealtimeFunctionTool] | None = None
    """The functions that the model may call."""
    tool_choice: str | None = None
    """Whether the model calls tools, and which: `auto`, `none`, `required`, or a function."""
    max_output_tokens: RealtimeSessionCreateResponseMaxOutputTokens | None = None
    """Most tokens that the model may write, calls of tools included: 1 to 4,096, or `inf` for all that it can, which is the default."""
    client_secret: RealtimeSessionCreateResponseClientSecret
    """Secret of short life, with which a browser or an app may connect."""
    input_audio_format: str | None = None
    """Format of the input: `pcm16`, `g711_ulaw` or `g711_alaw`."""
    input_audio_transcription: RealtimeSessionCreateResponseInputAudioTranscription | None = None
    """How speech is written down; null, the default: not at all. A model of its own does it, so take it as a rough account of what the model heard."""
    max_response_output_tokens: RealtimeSessionCreateResponseMaxResponseOutputTokens | None = None
    """Most tokens that the model may write, calls of tools included: 1 to 4,096, or `inf` for all that it can, which is the default."""
    modalities: list[Literal["text", "audio"] | UnknownStr] | None = None
    """Whether the model may answer by text and by audio; `text` alone turns audio off."""
    output_audio_format: str | None = None
    """Format of the output: `pcm16`, `g711_ulaw` or `g711_alaw`."""
    speed: float | None = None
    """How fast the speech is, from 0.25 to 1.5 times as fast, 1 by default; it can be changed between turns."""
    temperature: float | None = None
    """How freely tokens are drawn."""
    voice: Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | UnknownStr | None = None
    """Name of the voice. It cannot be changed once the model has spoken in the session."""
    expires_at_datetime = datetime_view("expires_at")
