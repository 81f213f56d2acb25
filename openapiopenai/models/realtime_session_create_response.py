# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeSessionCreateResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.views import datetime_view

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
    """Configuration of a session of the realtime beta, as the API returns it."""

    id: str | None = None
    """Its unique ID."""
    object: str | None = None
    """Kind of object."""
    expires_at: int | None = None
    """When it expires, as Unix time in seconds."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Additional data to include in server events: `item.input_audio_transcription.logprobs` adds log probabilities of the input audio transcription."""
    model: str | None = None
    """ID of the model."""
    output_modalities: list[Literal["text", "audio"] | UnknownStr] | None = None
    """Modalities of the output: text and audio; `text` alone turns audio off."""
    instructions: str | None = None
    """System instructions for the model: what to say, and how to speak. It is not guaranteed to follow them. If absent, the server uses default instructions, which `session.created` shows."""
    audio: RealtimeSessionCreateResponseAudio | None = None
    """Settings of the input and output audio."""
    tracing: RealtimeSessionCreateResponseTracing | None = None
    """Tracing settings: `auto` for a trace with default values, or an object; null turns tracing off. Once it is on, the settings cannot be changed."""
    turn_detection: RealtimeSessionCreateResponseTurnDetection | None = None
    """Turn detection settings, for example of server VAD, which detects by volume where speech starts and ends; null turns it off."""
    tools: list[RealtimeFunctionTool] | None = None
    """The functions that the model may call."""
    tool_choice: str | None = None
    """Whether the model calls tools, and which: `auto`, `none`, `required`, or a function."""
    max_output_tokens: RealtimeSessionCreateResponseMaxOutputTokens | None = None
    """Maximum number of output tokens per response, tool calls included: 1 to 4,096, or `inf` (the default) for the model's own limit."""
    client_secret: RealtimeSessionCreateResponseClientSecret
    """Ephemeral key for client environments such as browsers and apps, to connect to the Realtime API with."""
    input_audio_format: str | None = None
    """Format of the input audio: `pcm16`, `g711_ulaw` or `g711_alaw`."""
    input_audio_transcription: RealtimeSessionCreateResponseInputAudioTranscription | None = None
    """Settings of input audio transcription; null, the default, turns it off. A separate model transcribes, so treat the transcript as a rough guide to what the model heard."""
    max_response_output_tokens: RealtimeSessionCreateResponseMaxResponseOutputTokens | None = None
    """Maximum number of output tokens per response, tool calls included: 1 to 4,096, or `inf` (the default) for the model's own limit."""
    modalities: list[Literal["text", "audio"] | UnknownStr] | None = None
    """Modalities of the output: text and audio; `text` alone turns audio off."""
    output_audio_format: str | None = None
    """Format of the output audio: `pcm16`, `g711_ulaw` or `g711_alaw`."""
    speed: float | None = None
    """Speed of the model's speech, from 0.25 to 1.5, 1 by default; it can only be changed between turns."""
    temperature: float | None = None
    """Sampling temperature, from 0.6 to 1.2, 0.8 by default: lower values make the output more focused, higher ones more varied."""
    voice: Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | UnknownStr | None = None
    """Voice of the model; it cannot be changed in the session once the model has output audio."""
    expires_at_datetime = datetime_view("expires_at")
