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
    """`RealtimeSessionCreateRequest` of the API."""

    client_secret: RealtimeSessionCreateRequestClientSecret | None = None
    modalities: list[Literal["text", "audio"] | str] | None = None
    instructions: str | None = None
    voice: VoiceIdsOrCustomVoice | None = None
    input_audio_format: str | None = None
    output_audio_format: str | None = None
    input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscription | None = None
    speed: float | None = None
    tracing: RealtimeSessionCreateRequestTracing | None = None
    turn_detection: RealtimeSessionCreateRequestTurnDetection | None = None
    tools: list[RealtimeSessionCreateRequestToolsItem] | None = None
    tool_choice: str | None = None
    temperature: float | None = None
    """How freely tokens are drawn: low values are steady, high ones varied. Change this or `top_p`, not both."""
    max_response_output_tokens: RealtimeSessionCreateRequestMaxResponseOutputTokens | None = None
    truncation: RealtimeTruncation | None = None
    prompt: Prompt | None = None
    input_audio_noise_reduction: RealtimeSessionCreateRequestInputAudioNoiseReduction | None = None
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


class RealtimeSessionCreateRequestDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequest` as a dict, for arguments."""

    client_secret: RealtimeSessionCreateRequestClientSecretDict | RealtimeSessionCreateRequestClientSecret
    modalities: Sequence[Literal["text", "audio"] | str]
    instructions: str
    voice: VoiceIdsOrCustomVoiceDict | VoiceIdsOrCustomVoice
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
