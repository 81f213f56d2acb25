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
    """`RealtimeSession` of the API."""

    id: str | None = None
    """Its id, by which other calls name it."""
    object: Literal["realtime.session"] | None = None
    """Kind of object: always `realtime.session`."""
    modalities: list[Literal["text", "audio"] | UnknownStr] | None = None
    model: RealtimeSessionModel | None = None
    instructions: str | None = None
    voice: VoiceIdsShared | None = None
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | UnknownStr | None = None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | UnknownStr | None = None
    input_audio_transcription: AudioTranscriptionResponse | None = None
    turn_detection: RealtimeTurnDetection | None = None
    input_audio_noise_reduction: RealtimeSessionInputAudioNoiseReduction | None = None
    speed: float | None = None
    tracing: RealtimeSessionTracing | None = None
    tools: list[RealtimeFunctionTool] | None = None
    tool_choice: str | None = None
    temperature: float | None = None
    """How freely tokens are drawn: low values are steady, high ones varied. Change this or `top_p`, not both."""
    max_response_output_tokens: RealtimeSessionMaxResponseOutputTokens | None = None
    expires_at: int | None = None
    """When it expires, in seconds since 1970."""
    prompt: Prompt | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    expires_at_datetime = datetime_view("expires_at")
