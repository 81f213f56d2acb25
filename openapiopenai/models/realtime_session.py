# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeSession`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.audio_transcription_response import AudioTranscriptionResponse
    from openapiopenai.models.prompt import Prompt
    from openapiopenai.models.realtime_function_tool import RealtimeFunctionTool
    from openapiopenai.models.realtime_session_input_audio_noise_reduction import (
        RealtimeSessionInputAudioNoiseReduction,
    )
    from openapiopenai.models.realtime_session_max_response_output_tokens import RealtimeSessionMaxResponseOutputTokens
    from openapiopenai.models.realtime_session_model import RealtimeSessionModel
    from openapiopenai.models.realtime_session_tracing import RealtimeSessionTracing
    from openapiopenai.models.realtime_turn_detection import RealtimeTurnDetection
    from openapiopenai.models.voice_ids_shared import VoiceIdsShared

__all__ = [
    "RealtimeSession",
]


class RealtimeSession(BaseModel):
    """A session of the Realtime API's beta."""

    id: str | None = None
    """Its unique ID."""
    object: Literal["realtime.session"] | None = None
    """Kind of object: always `realtime.session`."""
    modalities: list[Literal["text", "audio"] | UnknownStr] | None = None
    """Modalities of the output: text and audio; `text` alone turns audio off."""
    model: RealtimeSessionModel | None = None
    """ID of the model."""
    instructions: str | None = None
    """System instructions for the model: what to say, and how to speak. It is not guaranteed to follow them. If absent, the server uses default instructions, which `session.created` shows."""
    voice: VoiceIdsShared | None = None
    """Voice of the model: `alloy`, `ash`, `ballad`, `coral`, `echo`, `sage`, `shimmer` or `verse`. It cannot be changed in the session once the model has output audio."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | UnknownStr | None = None
    """Format of the input audio; `pcm16` is 16-bit mono PCM at 24 kHz, little-endian."""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | UnknownStr | None = None
    """Format of the output audio; `pcm16` is sampled at 24 kHz."""
    input_audio_transcription: AudioTranscriptionResponse | None = None
    """Settings of input audio transcription; null, the default, turns it off. A separate model transcribes, so treat the transcript as a rough guide to what the model heard."""
    turn_detection: RealtimeTurnDetection | None = None
    """How turns are detected: by volume (server VAD), or by meaning (semantic VAD), which is more natural but may add latency; null turns it off, and the client must trigger responses. Must be null for transcription with `gpt-realtime-whisper`."""
    input_audio_noise_reduction: RealtimeSessionInputAudioNoiseReduction | None = None
    """Noise reduction, applied to input audio before VAD and the model get it; null turns it off."""
    speed: float | None = None
    """Speed of the model's speech, from 0.25 to 1.5, 1 by default; it can only be changed between turns."""
    tracing: RealtimeSessionTracing | None = None
    """Tracing settings: `auto` for a trace with default values, or an object; null turns tracing off. Once it is on, the settings cannot be changed."""
    tools: list[RealtimeFunctionTool] | None = None
    """The functions that the model may call."""
    tool_choice: str | None = None
    """Whether the model calls tools, and which: `auto`, `none`, `required`, or a function."""
    temperature: float | None = None
    """Sampling temperature, from 0.6 to 1.2: lower values make the output more focused, higher ones more varied. For audio models, 0.8 is highly recommended."""
    max_response_output_tokens: RealtimeSessionMaxResponseOutputTokens | None = None
    """Maximum number of output tokens per response, tool calls included: 1 to 4,096, or `inf` (the default) for the model's own limit."""
    expires_at: int | None = None
    """When it expires, as Unix time in seconds."""
    prompt: Prompt | None = None
    """A stored prompt to use, with its variables."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Additional data to include in server events: `item.input_audio_transcription.logprobs` adds log probabilities of the input audio transcription."""
    expires_at_datetime = datetime_view("expires_at")
