"""`client.beta.realtime.sessions`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.operation import CallOptions, Operation, operation
from openapiopenai._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.raw import async_raw, raw
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
    from openapiopenai.models.realtime_session_create_response import RealtimeSessionCreateResponse
    from openapiopenai.models.realtime_truncation import RealtimeTruncation, RealtimeTruncationDict
    from openapiopenai.models.voice_ids_or_custom_voice import VoiceIdsOrCustomVoice, VoiceIdsOrCustomVoiceDict

CREATE = Operation(
    "beta.realtime.sessions.create",
    "POST",
    "/realtime/sessions",
    body="json",
    nullable=("prompt", "input_audio_noise_reduction", "model"),
    answer="RealtimeSessionCreateResponse",
    beta="assistants=v2",
)


class BetaRealtimeSessions(SyncResource):
    """`client.beta.realtime.sessions`."""

    path = "beta.realtime.sessions"

    @operation(CREATE)
    def create(
        self,
        *,
        client_secret: RealtimeSessionCreateRequestClientSecretDict
        | RealtimeSessionCreateRequestClientSecret
        | None = None,
        modalities: Sequence[Literal["text", "audio"] | str] | None = None,
        instructions: str | None = None,
        voice: VoiceIdsOrCustomVoiceDict | VoiceIdsOrCustomVoice | None = None,
        input_audio_format: str | None = None,
        output_audio_format: str | None = None,
        input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscriptionDict
        | RealtimeSessionCreateRequestInputAudioTranscription
        | None = None,
        speed: float | None = None,
        tracing: RealtimeSessionCreateRequestTracingDict | RealtimeSessionCreateRequestTracing | None = None,
        turn_detection: RealtimeSessionCreateRequestTurnDetectionDict
        | RealtimeSessionCreateRequestTurnDetection
        | None = None,
        tools: Sequence[RealtimeSessionCreateRequestToolsItemDict | RealtimeSessionCreateRequestToolsItem]
        | None = None,
        tool_choice: str | None = None,
        temperature: float | None = None,
        max_response_output_tokens: RealtimeSessionCreateRequestMaxResponseOutputTokensDict
        | RealtimeSessionCreateRequestMaxResponseOutputTokens
        | None = None,
        truncation: RealtimeTruncationDict | RealtimeTruncation | None = None,
        prompt: PromptDict | Prompt | None = None,
        input_audio_noise_reduction: RealtimeSessionCreateRequestInputAudioNoiseReductionDict
        | RealtimeSessionCreateRequestInputAudioNoiseReduction
        | None = None,
        model: Literal[
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
        | None = None,
        **options: Unpack[CallOptions],
    ) -> RealtimeSessionCreateResponse:
        """- `temperature`: How freely tokens are drawn: low values are steady, high ones varied. Change this or `top_p`, not both.

        `POST /realtime/sessions`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawBetaRealtimeSessions:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawBetaRealtimeSessions:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncBetaRealtimeSessions(AsyncResource):
    """`client.beta.realtime.sessions`."""

    path = "beta.realtime.sessions"

    @operation(CREATE)
    async def create(
        self,
        *,
        client_secret: RealtimeSessionCreateRequestClientSecretDict
        | RealtimeSessionCreateRequestClientSecret
        | None = None,
        modalities: Sequence[Literal["text", "audio"] | str] | None = None,
        instructions: str | None = None,
        voice: VoiceIdsOrCustomVoiceDict | VoiceIdsOrCustomVoice | None = None,
        input_audio_format: str | None = None,
        output_audio_format: str | None = None,
        input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscriptionDict
        | RealtimeSessionCreateRequestInputAudioTranscription
        | None = None,
        speed: float | None = None,
        tracing: RealtimeSessionCreateRequestTracingDict | RealtimeSessionCreateRequestTracing | None = None,
        turn_detection: RealtimeSessionCreateRequestTurnDetectionDict
        | RealtimeSessionCreateRequestTurnDetection
        | None = None,
        tools: Sequence[RealtimeSessionCreateRequestToolsItemDict | RealtimeSessionCreateRequestToolsItem]
        | None = None,
        tool_choice: str | None = None,
        temperature: float | None = None,
        max_response_output_tokens: RealtimeSessionCreateRequestMaxResponseOutputTokensDict
        | RealtimeSessionCreateRequestMaxResponseOutputTokens
        | None = None,
        truncation: RealtimeTruncationDict | RealtimeTruncation | None = None,
        prompt: PromptDict | Prompt | None = None,
        input_audio_noise_reduction: RealtimeSessionCreateRequestInputAudioNoiseReductionDict
        | RealtimeSessionCreateRequestInputAudioNoiseReduction
        | None = None,
        model: Literal[
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
        | None = None,
        **options: Unpack[CallOptions],
    ) -> RealtimeSessionCreateResponse:
        """- `temperature`: How freely tokens are drawn: low values are steady, high ones varied. Change this or `top_p`, not both.

        `POST /realtime/sessions`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawBetaRealtimeSessions:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawBetaRealtimeSessions:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawBetaRealtimeSessions:
        """The methods of `BetaRealtimeSessions`, returning answers as they came."""

        def __init__(self, of: BetaRealtimeSessions) -> None:
            self.create = raw(of.create)
            ...

    class AsyncRawBetaRealtimeSessions:
        """The methods of `AsyncBetaRealtimeSessions`, returning answers as they came."""

        def __init__(self, of: AsyncBetaRealtimeSessions) -> None:
            self.create = async_raw(of.create)
            ...
