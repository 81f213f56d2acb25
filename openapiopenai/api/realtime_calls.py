"""`client.realtime.calls`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.operation import CallOptions, Operation, operation
from openapiopenai._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.raw import async_raw, raw
    from openapiopenai._runtime.response import ApiResponse
    from openapiopenai.models.prompt import Prompt, PromptDict
    from openapiopenai.models.realtime_reasoning import RealtimeReasoning, RealtimeReasoningDict
    from openapiopenai.models.realtime_session_create_request_ga import (
        RealtimeSessionCreateRequestGA,
        RealtimeSessionCreateRequestGADict,
    )
    from openapiopenai.models.realtime_session_create_request_ga_audio import (
        RealtimeSessionCreateRequestGAAudio,
        RealtimeSessionCreateRequestGAAudioDict,
    )
    from openapiopenai.models.realtime_session_create_request_ga_max_output_tokens import (
        RealtimeSessionCreateRequestGAMaxOutputTokens,
        RealtimeSessionCreateRequestGAMaxOutputTokensDict,
    )
    from openapiopenai.models.realtime_session_create_request_ga_model import (
        RealtimeSessionCreateRequestGAModel,
        RealtimeSessionCreateRequestGAModelDict,
    )
    from openapiopenai.models.realtime_session_create_request_ga_tool_choice import (
        RealtimeSessionCreateRequestGAToolChoice,
        RealtimeSessionCreateRequestGAToolChoiceDict,
    )
    from openapiopenai.models.realtime_session_create_request_ga_tools_item import (
        RealtimeSessionCreateRequestGAToolsItem,
        RealtimeSessionCreateRequestGAToolsItemDict,
    )
    from openapiopenai.models.realtime_session_create_request_ga_tracing import (
        RealtimeSessionCreateRequestGATracing,
        RealtimeSessionCreateRequestGATracingDict,
    )
    from openapiopenai.models.realtime_truncation import RealtimeTruncation, RealtimeTruncationDict

CREATE = Operation(
    "realtime.calls.create",
    "POST",
    "/realtime/calls",
    body="multipart",
    json_parts={"sdp": "application/sdp", "session": "application/json"},
    answer="bytes",
)
ACCEPT = Operation(
    "realtime.calls.accept",
    "POST",
    "/realtime/calls/{call_id}/accept",
    body="json",
    nullable=("tracing", "prompt"),
)
HANGUP = Operation(
    "realtime.calls.hangup",
    "POST",
    "/realtime/calls/{call_id}/hangup",
)
REFER = Operation(
    "realtime.calls.refer",
    "POST",
    "/realtime/calls/{call_id}/refer",
    body="json",
)
REJECT = Operation(
    "realtime.calls.reject",
    "POST",
    "/realtime/calls/{call_id}/reject",
    body="json",
)


class RealtimeCalls(SyncResource):
    """`client.realtime.calls`: Calls over WebRTC and SIP: to begin, accept, transfer, turn down or end them."""

    path = "realtime.calls"

    @operation(CREATE)
    def create(
        self,
        *,
        sdp: str,
        session: RealtimeSessionCreateRequestGADict | RealtimeSessionCreateRequestGA | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[bytes]:
        """Begins a realtime call over WebRTC. Returns the SDP answer that completes the connection.

        - `sdp`: The SDP offer of the caller, for WebRTC.
        - `session`: Settings of the session; the same as for a client secret.

        `POST /realtime/calls`"""
        ...

    @operation(ACCEPT)
    def accept(
        self,
        call_id: str,
        *,
        type: Literal["realtime"],
        output_modalities: Sequence[Literal["text", "audio"] | str] | None = None,
        model: RealtimeSessionCreateRequestGAModelDict | RealtimeSessionCreateRequestGAModel | None = None,
        instructions: str | None = None,
        audio: RealtimeSessionCreateRequestGAAudioDict | RealtimeSessionCreateRequestGAAudio | None = None,
        include: Sequence[Literal["item.input_audio_transcription.logprobs"]] | None = None,
        tracing: RealtimeSessionCreateRequestGATracingDict | RealtimeSessionCreateRequestGATracing | None = None,
        tools: Sequence[RealtimeSessionCreateRequestGAToolsItemDict | RealtimeSessionCreateRequestGAToolsItem]
        | None = None,
        tool_choice: RealtimeSessionCreateRequestGAToolChoiceDict
        | RealtimeSessionCreateRequestGAToolChoice
        | None = None,
        parallel_tool_calls: bool | None = None,
        reasoning: RealtimeReasoningDict | RealtimeReasoning | None = None,
        max_output_tokens: RealtimeSessionCreateRequestGAMaxOutputTokensDict
        | RealtimeSessionCreateRequestGAMaxOutputTokens
        | None = None,
        truncation: RealtimeTruncationDict | RealtimeTruncation | None = None,
        prompt: PromptDict | Prompt | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Accepts an incoming SIP call, and sets up the realtime session that takes it.

        - `call_id`: Id of the call, from the `realtime.call.incoming` webhook.
        - `type`: Which variant this is: always `realtime`.
        - `output_modalities`: What the model answers with: audio with a transcript (`audio`, by default) or text alone (`text`); not both at once.
        - `model`: Id of the realtime model.
        - `instructions`: What the model is told before all else, as a system message: what to say, and how to sound. It need not follow them to the letter. The server has some of its own where none are set, told in `session.created`.
        - `audio`: Settings of the audio that comes in and goes out.
        - `include`: What the server gives besides: `item.input_audio_transcription.logprobs`, how likely each token of the user's transcript was.
        - `tracing`: How the session is traced for the Traces Dashboard: `auto` with defaults, null not at all. Cannot be changed once it is on.
        - `tools`: The tools that the model may call.
        - `tool_choice`: Whether the model calls tools, or which one it must call.
        - `parallel_tool_calls`: Whether the model may ask for several tool calls at once. Only for reasoning models such as `gpt-realtime-2`.
        - `reasoning`: How much the model thinks, if it can.
        - `max_output_tokens`: Most tokens of an answer, calls of tools among them: 1 to 4096, or `inf` (by default) for all that the model can.
        - `truncation`: What becomes of old messages when the conversation is too long for the model.
        - `prompt`: A prompt kept with OpenAI, and the variables to fill in.

        `POST /realtime/calls/{call_id}/accept`"""
        ...

    @operation(HANGUP)
    def hangup(self, call_id: str, **options: Unpack[CallOptions]) -> None:
        """Ends a realtime call, be it over SIP or WebRTC.

        - `call_id`: Id of the call: over SIP from the `realtime.call.incoming` webhook, over WebRTC from the `Location` header of the answer that began it.

        `POST /realtime/calls/{call_id}/hangup`"""
        ...

    @operation(REFER)
    def refer(self, call_id: str, *, target_uri: str, **options: Unpack[CallOptions]) -> None:
        """Transfers a SIP call to somewhere else, by SIP's REFER.

        - `call_id`: Id of the call, from the `realtime.call.incoming` webhook.
        - `target_uri`: URI to call, for SIP's Refer-To: `tel:+14155550123` or `sip:agent@example.com`.

        `POST /realtime/calls/{call_id}/refer`"""
        ...

    @operation(REJECT)
    def reject(self, call_id: str, *, status_code: int | None = None, **options: Unpack[CallOptions]) -> None:
        """Declines an incoming SIP call with a SIP status code.

        - `call_id`: Id of the call, from the `realtime.call.incoming` webhook.
        - `status_code`: SIP status that the caller gets; `603` (Decline) by default.

        `POST /realtime/calls/{call_id}/reject`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawRealtimeCalls:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawRealtimeCalls:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncRealtimeCalls(AsyncResource):
    """`client.realtime.calls`: Calls over WebRTC and SIP: to begin, accept, transfer, turn down or end them."""

    path = "realtime.calls"

    @operation(CREATE)
    async def create(
        self,
        *,
        sdp: str,
        session: RealtimeSessionCreateRequestGADict | RealtimeSessionCreateRequestGA | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[bytes]:
        """Begins a realtime call over WebRTC. Returns the SDP answer that completes the connection.

        - `sdp`: The SDP offer of the caller, for WebRTC.
        - `session`: Settings of the session; the same as for a client secret.

        `POST /realtime/calls`"""
        ...

    @operation(ACCEPT)
    async def accept(
        self,
        call_id: str,
        *,
        type: Literal["realtime"],
        output_modalities: Sequence[Literal["text", "audio"] | str] | None = None,
        model: RealtimeSessionCreateRequestGAModelDict | RealtimeSessionCreateRequestGAModel | None = None,
        instructions: str | None = None,
        audio: RealtimeSessionCreateRequestGAAudioDict | RealtimeSessionCreateRequestGAAudio | None = None,
        include: Sequence[Literal["item.input_audio_transcription.logprobs"]] | None = None,
        tracing: RealtimeSessionCreateRequestGATracingDict | RealtimeSessionCreateRequestGATracing | None = None,
        tools: Sequence[RealtimeSessionCreateRequestGAToolsItemDict | RealtimeSessionCreateRequestGAToolsItem]
        | None = None,
        tool_choice: RealtimeSessionCreateRequestGAToolChoiceDict
        | RealtimeSessionCreateRequestGAToolChoice
        | None = None,
        parallel_tool_calls: bool | None = None,
        reasoning: RealtimeReasoningDict | RealtimeReasoning | None = None,
        max_output_tokens: RealtimeSessionCreateRequestGAMaxOutputTokensDict
        | RealtimeSessionCreateRequestGAMaxOutputTokens
        | None = None,
        truncation: RealtimeTruncationDict | RealtimeTruncation | None = None,
        prompt: PromptDict | Prompt | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Accepts an incoming SIP call, and sets up the realtime session that takes it.

        - `call_id`: Id of the call, from the `realtime.call.incoming` webhook.
        - `type`: Which variant this is: always `realtime`.
        - `output_modalities`: What the model answers with: audio with a transcript (`audio`, by default) or text alone (`text`); not both at once.
        - `model`: Id of the realtime model.
        - `instructions`: What the model is told before all else, as a system message: what to say, and how to sound. It need not follow them to the letter. The server has some of its own where none are set, told in `session.created`.
        - `audio`: Settings of the audio that comes in and goes out.
        - `include`: What the server gives besides: `item.input_audio_transcription.logprobs`, how likely each token of the user's transcript was.
        - `tracing`: How the session is traced for the Traces Dashboard: `auto` with defaults, null not at all. Cannot be changed once it is on.
        - `tools`: The tools that the model may call.
        - `tool_choice`: Whether the model calls tools, or which one it must call.
        - `parallel_tool_calls`: Whether the model may ask for several tool calls at once. Only for reasoning models such as `gpt-realtime-2`.
        - `reasoning`: How much the model thinks, if it can.
        - `max_output_tokens`: Most tokens of an answer, calls of tools among them: 1 to 4096, or `inf` (by default) for all that the model can.
        - `truncation`: What becomes of old messages when the conversation is too long for the model.
        - `prompt`: A prompt kept with OpenAI, and the variables to fill in.

        `POST /realtime/calls/{call_id}/accept`"""
        ...

    @operation(HANGUP)
    async def hangup(self, call_id: str, **options: Unpack[CallOptions]) -> None:
        """Ends a realtime call, be it over SIP or WebRTC.

        - `call_id`: Id of the call: over SIP from the `realtime.call.incoming` webhook, over WebRTC from the `Location` header of the answer that began it.

        `POST /realtime/calls/{call_id}/hangup`"""
        ...

    @operation(REFER)
    async def refer(self, call_id: str, *, target_uri: str, **options: Unpack[CallOptions]) -> None:
        """Transfers a SIP call to somewhere else, by SIP's REFER.

        - `call_id`: Id of the call, from the `realtime.call.incoming` webhook.
        - `target_uri`: URI to call, for SIP's Refer-To: `tel:+14155550123` or `sip:agent@example.com`.

        `POST /realtime/calls/{call_id}/refer`"""
        ...

    @operation(REJECT)
    async def reject(self, call_id: str, *, status_code: int | None = None, **options: Unpack[CallOptions]) -> None:
        """Declines an incoming SIP call with a SIP status code.

        - `call_id`: Id of the call, from the `realtime.call.incoming` webhook.
        - `status_code`: SIP status that the caller gets; `603` (Decline) by default.

        `POST /realtime/calls/{call_id}/reject`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawRealtimeCalls:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawRealtimeCalls:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawRealtimeCalls:
        """The methods of `RealtimeCalls`, returning answers as they came."""

        def __init__(self, of: RealtimeCalls) -> None:
            self.create = raw(of.create)
            self.accept = raw(of.accept)
            self.hangup = raw(of.hangup)
            self.refer = raw(of.refer)
            self.reject = raw(of.reject)
            ...

    class AsyncRawRealtimeCalls:
        """The methods of `AsyncRealtimeCalls`, returning answers as they came."""

        def __init__(self, of: AsyncRealtimeCalls) -> None:
            self.create = async_raw(of.create)
            self.accept = async_raw(of.accept)
            self.hangup = async_raw(of.hangup)
            self.refer = async_raw(of.refer)
            self.reject = async_raw(of.reject)
            ...
