"""Model `RealtimeSessionCreateRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """A session of the realtime beta to be made, with a secret of short life, by default a minute."""

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
    """Id of the model. `gpt-realtime`, `gpt-realtime-mini` and `gpt-audio-mini` are deprecated; they are shut down on January 20, 2027."""
    modalities: list[Literal["text", "audio"] | str] | None = None
    """Whether the model may answer by text and by audio; `text` alone turns audio off."""
    instructions: str | None = None
    """What the model is told before all else: what to say, and how to speak. Where it is absent the server has a text of its own, which `session.created` shows."""
    voice: VoiceIdsOrCustomVoice | None = None
    """Name of a voice, or an object with the `id` of one of your own. It cannot be changed once the model has spoken in the session."""
    client_secret: RealtimeSessionCreateRequestClientSecret | None = None
    """The secret."""
    input_audio_format: str | None = None
    """Format of the input: `pcm16`, `g711_ulaw` or `g711_alaw`."""
    output_audio_format: str | None = None
    """Format of the output: `pcm16`, `g711_ulaw` or `g711_alaw`."""
    input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscription | None = None
    """How speech is written down; null, the default: not at all. A model of its own does it, so take it as a rough account of what the model heard."""
    speed: float | None = None
    """How fast the speech is, from 0.25 to 1.5 times as fast, 1 by default; it can be changed between turns."""
    tracing: RealtimeSessionCreateRequestTracing | None = None
    """How traces are kept: `auto` or settings; null: not at all. Once on, it stays as it is."""
    turn_detection: RealtimeSessionCreateRequestTurnDetection | None = None
    """How the server tells when somebody has spoken; null: the client says so."""
    tools: list[RealtimeSessionCreateRequestToolsItem] | None = None
    """The functions that the model may call."""
    tool_choice: str | None = None
    """Whether the model calls tools, and which: `auto`, `none`, `required`, or a function."""
    temperature: float | None = None
    """How freely tokens are drawn, from 0.6 to 1.2; 0.8 by default."""
    max_response_output_tokens: RealtimeSessionCreateRequestMaxResponseOutputTokens | None = None
    """Most tokens that the model may write, calls of tools included: 1 to 4,096, or `inf` for all that it can, which is the default."""
    truncation: RealtimeTruncation | None = None
    """What is left out where the conversation no longer fits into the context."""
    prompt: Prompt | None = None
    """A stored prompt to use, with its variables."""
    input_audio_noise_reduction: RealtimeSessionCreateRequestInputAudioNoiseReduction | None = None
    """How noise is taken out of the audio before anything listens to it; null: not at all."""


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
