"""Model `RealtimeSession`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view

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
    """A session of the realtime beta."""

    id: str | None = None
    """Its id, by which other calls name it."""
    object: Literal["realtime.session"] | None = None
    """Kind of object: always `realtime.session`."""
    modalities: list[Literal["text", "audio"] | UnknownStr] | None = None
    """Whether the model may answer by text and by audio; `text` alone turns audio off."""
    model: RealtimeSessionModel | None = None
    """Id of the model."""
    instructions: str | None = None
    """What the model is told before all else: what to say, and how to speak. Where it is absent the server has a text of its own, which `session.created` shows."""
    voice: VoiceIdsShared | None = None
    """Name of the voice. It cannot be changed once the model has spoken in the session."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | UnknownStr | None = None
    """Format of the input; `pcm16` is mono PCM of 16 bits at 24 kHz, little-endian."""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | UnknownStr | None = None
    """Format of the output; `pcm16` is at 24 kHz."""
    input_audio_transcription: AudioTranscriptionResponse | None = None
    """How speech is written down; null, the default: not at all. A model of its own does it, so take it as a rough account of what the model heard."""
    turn_detection: RealtimeTurnDetection | None = None
    """How the server tells when somebody has spoken: by loudness, or by what is said, which sounds more natural but may take longer; null: the client says so."""
    input_audio_noise_reduction: RealtimeSessionInputAudioNoiseReduction | None = None
    """How noise is taken out of the audio before anything listens to it; null: not at all."""
    speed: float | None = None
    """How fast the speech is, from 0.25 to 1.5 times as fast, 1 by default; it can be changed between turns."""
    tracing: RealtimeSessionTracing | None = None
    """How traces are kept: `auto` or settings; null: not at all. Once on, it stays as it is."""
    tools: list[RealtimeFunctionTool] | None = None
    """The functions that the model may call."""
    tool_choice: str | None = None
    """Whether the model calls tools, and which: `auto`, `none`, `required`, or a function."""
    temperature: float | None = None
    """How freely tokens are drawn, from 0.6 to 1.2; 0.8 is best for audio."""
    max_response_output_tokens: RealtimeSessionMaxResponseOutputTokens | None = None
    """Most tokens that the model may write, calls of tools included: 1 to 4,096, or `inf` for all that it can, which is the default."""
    expires_at: int | None = None
    """When it expires, in seconds since 1970."""
    prompt: Prompt | None = None
    """A stored prompt to use, with its variables."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """What else events hold: `item.input_audio_transcription.logprobs`."""
    expires_at_datetime = datetime_view("expires_at")
