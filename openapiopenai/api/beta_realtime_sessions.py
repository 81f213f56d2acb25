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
    nullable=("model", "prompt", "input_audio_noise_reduction"),
    answer="RealtimeSessionCreateResponse",
    beta="assistants=v2",
)


class BetaRealtimeSessions(SyncResource):
    """`client.beta.realtime.sessions`: Secrets for sessions of the beta. Deprecated: use `realtime.client_secrets` instead."""

    path = "beta.realtime.sessions"

    @operation(CREATE)
    def create(
        self,
        *,
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
        modalities: Sequence[Literal["text", "audio"] | str] | None = None,
        instructions: str | None = None,
        voice: VoiceIdsOrCustomVoiceDict | VoiceIdsOrCustomVoice | None = None,
        client_secret: RealtimeSessionCreateRequestClientSecretDict
        | RealtimeSessionCreateRequestClientSecret
        | None = None,
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
        **options: Unpack[CallOptions],
    ) -> RealtimeSessionCreateResponse:
        """Makes a session of the realtime beta and a secret of short life, with which a browser may connect. Deprecated: use `realtime.client_secrets.create` instead.

        - `model`: Id of the model. `gpt-realtime`, `gpt-realtime-mini` and `gpt-audio-mini` are deprecated; they are shut down on January 20, 2027.
        - `modalities`: Whether the model may answer by text and by audio; `text` alone turns audio off.
        - `instructions`: What the model is told before all else: what to say, and how to speak. Where it is absent the server has a text of its own, which `session.created` shows.
        - `voice`: Name of a voice, or an object with the `id` of one of your own. It cannot be changed once the model has spoken in the session.
        - `client_secret`: The secret.
        - `input_audio_format`: Format of the input: `pcm16`, `g711_ulaw` or `g711_alaw`.
        - `output_audio_format`: Format of the output: `pcm16`, `g711_ulaw` or `g711_alaw`.
        - `input_audio_transcription`: How speech is written down; null, the default: not at all. A model of its own does it, so take it as a rough account of what the model heard.
        - `speed`: How fast the speech is, from 0.25 to 1.5 times as fast, 1 by default; it can be changed between turns.
        - `tracing`: How traces are kept: `auto` or settings; null: not at all. Once on, it stays as it is.
        - `turn_detection`: How the server tells when somebody has spoken; null: the client says so.
        - `tools`: The functions that the model may call.
        - `tool_choice`: Whether the model calls tools, and which: `auto`, `none`, `required`, or a function.
        - `temperature`: How freely tokens are drawn, from 0.6 to 1.2; 0.8 by default.
        - `max_response_output_tokens`: Most tokens that the model may write, calls of tools included: 1 to 4,096, or `inf` for all that it can, which is the default.
        - `truncation`: What is left out where the conversation no longer fits into the context.
        - `prompt`: A stored prompt to use, with its variables.
        - `input_audio_noise_reduction`: How noise is taken out of the audio before anything listens to it; null: not at all.

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
    """`client.beta.realtime.sessions`: Secrets for sessions of the beta. Deprecated: use `realtime.client_secrets` instead."""

    path = "beta.realtime.sessions"

    @operation(CREATE)
    async def create(
        self,
        *,
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
        modalities: Sequence[Literal["text", "audio"] | str] | None = None,
        instructions: str | None = None,
        voice: VoiceIdsOrCustomVoiceDict | VoiceIdsOrCustomVoice | None = None,
        client_secret: RealtimeSessionCreateRequestClientSecretDict
        | RealtimeSessionCreateRequestClientSecret
        | None = None,
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
        **options: Unpack[CallOptions],
    ) -> RealtimeSessionCreateResponse:
        """Makes a session of the realtime beta and a secret of short life, with which a browser may connect. Deprecated: use `realtime.client_secrets.create` instead.

        - `model`: Id of the model. `gpt-realtime`, `gpt-realtime-mini` and `gpt-audio-mini` are deprecated; they are shut down on January 20, 2027.
        - `modalities`: Whether the model may answer by text and by audio; `text` alone turns audio off.
        - `instructions`: What the model is told before all else: what to say, and how to speak. Where it is absent the server has a text of its own, which `session.created` shows.
        - `voice`: Name of a voice, or an object with the `id` of one of your own. It cannot be changed once the model has spoken in the session.
        - `client_secret`: The secret.
        - `input_audio_format`: Format of the input: `pcm16`, `g711_ulaw` or `g711_alaw`.
        - `output_audio_format`: Format of the output: `pcm16`, `g711_ulaw` or `g711_alaw`.
        - `input_audio_transcription`: How speech is written down; null, the default: not at all. A model of its own does it, so take it as a rough account of what the model heard.
        - `speed`: How fast the speech is, from 0.25 to 1.5 times as fast, 1 by default; it can be changed between turns.
        - `tracing`: How traces are kept: `auto` or settings; null: not at all. Once on, it stays as it is.
        - `turn_detection`: How the server tells when somebody has spoken; null: the client says so.
        - `tools`: The functions that the model may call.
        - `tool_choice`: Whether the model calls tools, and which: `auto`, `none`, `required`, or a function.
        - `temperature`: How freely tokens are drawn, from 0.6 to 1.2; 0.8 by default.
        - `max_response_output_tokens`: Most tokens that the model may write, calls of tools included: 1 to 4,096, or `inf` for all that it can, which is the default.
        - `truncation`: What is left out where the conversation no longer fits into the context.
        - `prompt`: A stored prompt to use, with its variables.
        - `input_audio_noise_reduction`: How noise is taken out of the audio before anything listens to it; null: not at all.

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
