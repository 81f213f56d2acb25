# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.beta.realtime.sessions`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
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
    response="RealtimeSessionCreateResponse",
    beta="assistants=v2",
)


class BetaRealtimeSessions(SyncResource):
    """`client.beta.realtime.sessions`: Sessions of the Realtime beta and their client secrets. Deprecated: use `realtime.client_secrets` instead."""

    _path = "beta.realtime.sessions"

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
        """Creates a session of the Realtime beta, with the same settings as `session.update`, and an ephemeral client secret with which a browser can connect. For the released Realtime API, use `realtime.client_secrets.create`.

        - model: ID of the model. `gpt-realtime`, `gpt-realtime-mini` and `gpt-audio-mini` are deprecated and will be shut down on January 20, 2027.
        - modalities: Modalities of the output: text and audio; `text` alone turns audio off.
        - instructions: System instructions for the model: what to say, and how to speak. It is not guaranteed to follow them. If absent, the server uses default instructions, which `session.created` shows.
        - voice: Name of a built-in voice, or an object with the `id` of a custom voice. It cannot be changed in the session once the model has output audio.
        - client_secret: Short-lived secret for the session, returned by the API.
        - input_audio_format: Format of the input audio: `pcm16`, `g711_ulaw` or `g711_alaw`.
        - output_audio_format: Format of the output audio: `pcm16`, `g711_ulaw` or `g711_alaw`.
        - input_audio_transcription: Settings of input audio transcription; null, the default, turns it off. A separate model transcribes, so treat the transcript as a rough guide to what the model heard.
        - speed: Speed of the model's speech, from 0.25 to 1.5, 1 by default; it can only be changed between turns.
        - tracing: Tracing settings: `auto` for a trace with default values, or an object; null turns tracing off. Once it is on, the settings cannot be changed.
        - turn_detection: Turn detection settings, for example of server VAD, which detects by volume where speech starts and ends; null turns it off.
        - tools: The functions that the model may call.
        - tool_choice: Whether the model calls tools, and which: `auto`, `none`, `required`, or a function.
        - temperature: Sampling temperature, from 0.6 to 1.2, 0.8 by default: lower values make the output more focused, higher ones more varied.
        - max_response_output_tokens: Maximum number of output tokens per response, tool calls included: 1 to 4,096, or `inf` (the default) for the model's own limit.
        - truncation: How the conversation is truncated when it exceeds the model's input token limit.
        - prompt: A stored prompt to use, with its variables.
        - input_audio_noise_reduction: Noise reduction, applied to input audio before VAD and the model get it; null turns it off.

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
    """`client.beta.realtime.sessions`: Sessions of the Realtime beta and their client secrets. Deprecated: use `realtime.client_secrets` instead."""

    _path = "beta.realtime.sessions"

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
        """Creates a session of the Realtime beta, with the same settings as `session.update`, and an ephemeral client secret with which a browser can connect. For the released Realtime API, use `realtime.client_secrets.create`.

        - model: ID of the model. `gpt-realtime`, `gpt-realtime-mini` and `gpt-audio-mini` are deprecated and will be shut down on January 20, 2027.
        - modalities: Modalities of the output: text and audio; `text` alone turns audio off.
        - instructions: System instructions for the model: what to say, and how to speak. It is not guaranteed to follow them. If absent, the server uses default instructions, which `session.created` shows.
        - voice: Name of a built-in voice, or an object with the `id` of a custom voice. It cannot be changed in the session once the model has output audio.
        - client_secret: Short-lived secret for the session, returned by the API.
        - input_audio_format: Format of the input audio: `pcm16`, `g711_ulaw` or `g711_alaw`.
        - output_audio_format: Format of the output audio: `pcm16`, `g711_ulaw` or `g711_alaw`.
        - input_audio_transcription: Settings of input audio transcription; null, the default, turns it off. A separate model transcribes, so treat the transcript as a rough guide to what the model heard.
        - speed: Speed of the model's speech, from 0.25 to 1.5, 1 by default; it can only be changed between turns.
        - tracing: Tracing settings: `auto` for a trace with default values, or an object; null turns tracing off. Once it is on, the settings cannot be changed.
        - turn_detection: Turn detection settings, for example of server VAD, which detects by volume where speech starts and ends; null turns it off.
        - tools: The functions that the model may call.
        - tool_choice: Whether the model calls tools, and which: `auto`, `none`, `required`, or a function.
        - temperature: Sampling temperature, from 0.6 to 1.2, 0.8 by default: lower values make the output more focused, higher ones more varied.
        - max_response_output_tokens: Maximum number of output tokens per response, tool calls included: 1 to 4,096, or `inf` (the default) for the model's own limit.
        - truncation: How the conversation is truncated when it exceeds the model's input token limit.
        - prompt: A stored prompt to use, with its variables.
        - input_audio_noise_reduction: Noise reduction, applied to input audio before VAD and the model get it; null turns it off.

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
        """The methods of `BetaRealtimeSessions`, returning responses as they came."""

        def __init__(self, of: BetaRealtimeSessions) -> None:
            self.create = raw(of.create)
            ...

    class AsyncRawBetaRealtimeSessions:
        """The methods of `AsyncBetaRealtimeSessions`, returning responses as they came."""

        def __init__(self, of: AsyncBetaRealtimeSessions) -> None:
            self.create = async_raw(of.create)
            ...
