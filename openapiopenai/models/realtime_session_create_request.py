# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeSessionCreateRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.prompt import Prompt, PromptDict
    from openapiopenai.models.realtime_session_create_request_client_secret import (
        RealtimeSessionCreateRequestClientSecret,
        RealtimeSessionCreateRequestClientSecretDict,
    )
    from openapiopenai.models.realtime_session_create_request_input_audio_noise_reduction import (
        RealtimeSessionCreateRequestInputAudioNoiseReduction,
        RealtimeSessionCreateRequestInputAudioNoiseReductionDict,
    )
    from openapiopenai.models.realtime_session_create_request_input_audio_transcription import (
        RealtimeSessionCreateRequestInputAudioTranscription,
        RealtimeSessionCreateRequestInputAudioTranscriptionDict,
    )
    from openapiopenai.models.realtime_session_create_request_max_response_output_tokens import (
        RealtimeSessionCreateRequestMaxResponseOutputTokens,
        RealtimeSessionCreateRequestMaxResponseOutputTokensDict,
    )
    from openapiopenai.models.realtime_session_create_request_tools_item import (
        RealtimeSessionCreateRequestToolsItem,
        RealtimeSessionCreateRequestToolsItemDict,
    )
    from openapiopenai.models.realtime_session_create_request_tracing import (
        RealtimeSessionCreateRequestTracing,
        RealtimeSessionCreateRequestTracingDict,
    )
    from openapiopenai.models.realtime_session_create_request_turn_detection import (
        RealtimeSessionCreateRequestTurnDetection,
        RealtimeSessionCreateRequestTurnDetectionDict,
    )
    from openapiopenai.models.realtime_truncation import RealtimeTruncation, RealtimeTruncationDict
    from openapiopenai.models.voice_ids_or_custom_voice import VoiceIdsOrCustomVoice, VoiceIdsOrCustomVoiceDict

__all__ = [
    "RealtimeSessionCreateRequest",
    "RealtimeSessionCreateRequestDict",
]


class RealtimeSessionCreateRequest(BaseModel):
    """Settings of a session of the Realtime API's beta, with a short-lived secret that expires after one minute by default."""

    model: (
        Literal[
            "gpt-realtime",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
        ]
        | str
        | None
    ) = None
    """ID of the model. `gpt-realtime`, `gpt-realtime-mini` and `gpt-audio-mini` are deprecated and will be shut down on January 20, 2027."""
    modalities: list[Literal["text", "audio"] | str] | None = None
    """Modalities of the output: text and audio; `text` alone turns audio off."""
    instructions: str | None = None
    """System instructions for the model: what to say, and how to speak. It is not guaranteed to follow them. If absent, the server uses default instructions, which `session.created` shows."""
    voice: VoiceIdsOrCustomVoice | None = None
    """Name of a built-in voice, or an object with the `id` of a custom voice. It cannot be changed in the session once the model has output audio."""
    client_secret: RealtimeSessionCreateRequestClientSecret | None = None
    """Short-lived secret for the session, returned by the API."""
    input_audio_format: str | None = None
    """Format of the input audio: `pcm16`, `g711_ulaw` or `g711_alaw`."""
    output_audio_format: str | None = None
    """Format of the output audio: `pcm16`, `g711_ulaw` or `g711_alaw`."""
    input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscription | None = None
    """Settings of input audio transcription; null, the default, turns it off. A separate model transcribes, so treat the transcript as a rough guide to what the model heard."""
    speed: float | None = None
    """Speed of the model's speech, from 0.25 to 1.5, 1 by default; it can only be changed between turns."""
    tracing: RealtimeSessionCreateRequestTracing | None = None
    """Tracing settings: `auto` for a trace with default values, or an object; null turns tracing off. Once it is on, the settings cannot be changed."""
    turn_detection: RealtimeSessionCreateRequestTurnDetection | None = None
    """Turn detection settings, for example of server VAD, which detects by volume where speech starts and ends; null turns it off."""
    tools: list[RealtimeSessionCreateRequestToolsItem] | None = None
    """The functions that the model may call."""
    tool_choice: str | None = None
    """Whether the model calls tools, and which: `auto`, `none`, `required`, or a function."""
    temperature: float | None = None
    """Sampling temperature, from 0.6 to 1.2, 0.8 by default: lower values make the output more focused, higher ones more varied."""
    max_response_output_tokens: RealtimeSessionCreateRequestMaxResponseOutputTokens | None = None
    """Maximum number of output tokens per response, tool calls included: 1 to 4,096, or `inf` (the default) for the model's own limit."""
    truncation: RealtimeTruncation | None = None
    """How the conversation is truncated when it exceeds the model's input token limit."""
    prompt: Prompt | None = None
    """A stored prompt to use, with its variables."""
    input_audio_noise_reduction: RealtimeSessionCreateRequestInputAudioNoiseReduction | None = None
    """Noise reduction, applied to input audio before VAD and the model get it; null turns it off."""


class RealtimeSessionCreateRequestDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequest` as a dict, for arguments."""

    model: (
        Literal[
            "gpt-realtime",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
        ]
        | str
        | None
    )
    modalities: Sequence[Literal["text", "audio"] | str]
    instructions: str
    voice: VoiceIdsOrCustomVoiceDict | VoiceIdsOrCustomVoice
    client_secret: RealtimeSessionCreateRequestClientSecretDict | RealtimeSessionCreateRequestClientSecret
    input_audio_format: str
    output_audio_format: str
    input_audio_transcription: (
        RealtimeSessionCreateRequestInputAudioTranscriptionDict | RealtimeSessionCreateRequestInputAudioTranscription
    )
    speed: float
    tracing: RealtimeSessionCreateRequestTracingDict | RealtimeSessionCreateRequestTracing
    turn_detection: RealtimeSessionCreateRequestTurnDetectionDict | RealtimeSessionCreateRequestTurnDetection
    tools: Sequence[RealtimeSessionCreateRequestToolsItemDict | RealtimeSessionCreateRequestToolsItem]
    tool_choice: str
    temperature: float
    max_response_output_tokens: (
        RealtimeSessionCreateRequestMaxResponseOutputTokensDict | RealtimeSessionCreateRequestMaxResponseOutputTokens
    )
    truncation: RealtimeTruncationDict | RealtimeTruncation
    prompt: PromptDict | Prompt | None
    input_audio_noise_reduction: (
        RealtimeSessionCreateRequestInputAudioNoiseReductionDict
        | RealtimeSessionCreateRequestInputAudioNoiseReduction
        | None
    )
