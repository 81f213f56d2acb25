# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.realtime.calls`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack, overload

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai._runtime.calls.response import ApiResponse
    from openapiopenai._runtime.json.types import BodyContent
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
    whole="body",
    whole_type="application/sdp",
    required_parts=("sdp",),
    content_types={"application/sdp": "binary"},
    options=("content_type",),
    encoding={"sdp": "application/sdp", "session": "application/json"},
    response="bytes",
    accept="application/sdp",
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
    """`client.realtime.calls`: Calls over WebRTC and SIP: starts, accepts, transfers, rejects and ends them."""

    _path = "realtime.calls"

    @overload
    def create(
        self,
        *,
        sdp: str,
        session: RealtimeSessionCreateRequestGADict | RealtimeSessionCreateRequestGA | None = None,
        content_type: Literal["multipart/form-data", "application/sdp"] | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[bytes]:
        """Creates a realtime call over WebRTC. Returns the SDP answer that completes the connection.

        - sdp: The SDP offer of the caller, for WebRTC.
        - session: Settings of the session, the same as for a client secret.
        - body: Body as a whole, text or a file, in place of the arguments that are parts of it.
        - content_type: Media type of the body.

        `POST /realtime/calls`"""
        ...

    @overload
    def create(
        self,
        *,
        body: BodyContent,
        content_type: Literal["multipart/form-data", "application/sdp"] | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[bytes]:
        """Creates a realtime call over WebRTC. Returns the SDP answer that completes the connection.

        - sdp: The SDP offer of the caller, for WebRTC.
        - session: Settings of the session, the same as for a client secret.
        - body: Body as a whole, text or a file, in place of the arguments that are parts of it.
        - content_type: Media type of the body.

        `POST /realtime/calls`"""
        ...

    @operation(CREATE)
    def create(
        self,
        *,
        sdp: str | None = None,
        session: RealtimeSessionCreateRequestGADict | RealtimeSessionCreateRequestGA | None = None,
        body: BodyContent | None = None,
        content_type: Literal["multipart/form-data", "application/sdp"] | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[bytes]:
        """Creates a realtime call over WebRTC. Returns the SDP answer that completes the connection.

        - sdp: The SDP offer of the caller, for WebRTC.
        - session: Settings of the session, the same as for a client secret.
        - body: Body as a whole, text or a file, in place of the arguments that are parts of it.
        - content_type: Media type of the body.

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
        """Accepts an incoming SIP call and configures the realtime session that handles it.

        - call_id: ID of the call, from the `realtime.call.incoming` webhook.
        - type: Type: always `realtime`.
        - output_modalities: What the model responds with: audio with a transcript (`audio`, the default) or text alone (`text`); not both at once.
        - model: ID of the realtime model.
        - instructions: System instructions for the model: what to say, and how to speak. It is not guaranteed to follow them. If none are set, the server uses default instructions, which `session.created` shows.
        - audio: Settings of the input and output audio.
        - include: Extra data to include in server events. `item.input_audio_transcription.logprobs` adds log probabilities to transcripts of the input audio.
        - tracing: How the session is traced for the Traces Dashboard: `auto` with default names, IDs and metadata, an object with your own, null for no tracing. Cannot be changed once tracing is on.
        - tools: The tools that the model may call.
        - tool_choice: How the model chooses tools: a mode (`none`, `auto` or `required`), or a function or MCP tool that it must call.
        - parallel_tool_calls: Whether the model may call several tools in parallel; supported only by reasoning models such as `gpt-realtime-2`.
        - reasoning: Reasoning settings, for realtime models that reason, such as `gpt-realtime-2`.
        - max_output_tokens: Maximum number of output tokens of a response, tool calls included: 1 to 4096, or `inf` (the default) for as many as the model can produce.
        - truncation: How the conversation is truncated when it exceeds the model's input token limit.
        - prompt: A prompt template stored with OpenAI, and values for its variables.

        `POST /realtime/calls/{call_id}/accept`"""
        ...

    @operation(HANGUP)
    def hangup(self, call_id: str, **options: Unpack[CallOptions]) -> None:
        """Ends an active realtime call over SIP or WebRTC.

        - call_id: ID of the call: for SIP from the `realtime.call.incoming` webhook, for WebRTC from the `Location` header of the response that created it.

        `POST /realtime/calls/{call_id}/hangup`"""
        ...

    @operation(REFER)
    def refer(self, call_id: str, *, target_uri: str, **options: Unpack[CallOptions]) -> None:
        """Transfers an active SIP call to a new destination by SIP REFER.

        - call_id: ID of the call, from the `realtime.call.incoming` webhook.
        - target_uri: URI for the SIP `Refer-To` header, such as `tel:+14155550123` or `sip:agent@example.com`.

        `POST /realtime/calls/{call_id}/refer`"""
        ...

    @operation(REJECT)
    def reject(self, call_id: str, *, status_code: int | None = None, **options: Unpack[CallOptions]) -> None:
        """Rejects an incoming SIP call with a SIP status code.

        - call_id: ID of the call, from the `realtime.call.incoming` webhook.
        - status_code: SIP status code sent to the caller; `603` (Decline) by default.

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
    """`client.realtime.calls`: Calls over WebRTC and SIP: starts, accepts, transfers, rejects and ends them."""

    _path = "realtime.calls"

    @overload
    async def create(
        self,
        *,
        sdp: str,
        session: RealtimeSessionCreateRequestGADict | RealtimeSessionCreateRequestGA | None = None,
        content_type: Literal["multipart/form-data", "application/sdp"] | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[bytes]:
        """Creates a realtime call over WebRTC. Returns the SDP answer that completes the connection.

        - sdp: The SDP offer of the caller, for WebRTC.
        - session: Settings of the session, the same as for a client secret.
        - body: Body as a whole, text or a file, in place of the arguments that are parts of it.
        - content_type: Media type of the body.

        `POST /realtime/calls`"""
        ...

    @overload
    async def create(
        self,
        *,
        body: BodyContent,
        content_type: Literal["multipart/form-data", "application/sdp"] | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[bytes]:
        """Creates a realtime call over WebRTC. Returns the SDP answer that completes the connection.

        - sdp: The SDP offer of the caller, for WebRTC.
        - session: Settings of the session, the same as for a client secret.
        - body: Body as a whole, text or a file, in place of the arguments that are parts of it.
        - content_type: Media type of the body.

        `POST /realtime/calls`"""
        ...

    @operation(CREATE)
    async def create(
        self,
        *,
        sdp: str | None = None,
        session: RealtimeSessionCreateRequestGADict | RealtimeSessionCreateRequestGA | None = None,
        body: BodyContent | None = None,
        content_type: Literal["multipart/form-data", "application/sdp"] | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[bytes]:
        """Creates a realtime call over WebRTC. Returns the SDP answer that completes the connection.

        - sdp: The SDP offer of the caller, for WebRTC.
        - session: Settings of the session, the same as for a client secret.
        - body: Body as a whole, text or a file, in place of the arguments that are parts of it.
        - content_type: Media type of the body.

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
        """Accepts an incoming SIP call and configures the realtime session that handles it.

        - call_id: ID of the call, from the `realtime.call.incoming` webhook.
        - type: Type: always `realtime`.
        - output_modalities: What the model responds with: audio with a transcript (`audio`, the default) or text alone (`text`); not both at once.
        - model: ID of the realtime model.
        - instructions: System instructions for the model: what to say, and how to speak. It is not guaranteed to follow them. If none are set, the server uses default instructions, which `session.created` shows.
        - audio: Settings of the input and output audio.
        - include: Extra data to include in server events. `item.input_audio_transcription.logprobs` adds log probabilities to transcripts of the input audio.
        - tracing: How the session is traced for the Traces Dashboard: `auto` with default names, IDs and metadata, an object with your own, null for no tracing. Cannot be changed once tracing is on.
        - tools: The tools that the model may call.
        - tool_choice: How the model chooses tools: a mode (`none`, `auto` or `required`), or a function or MCP tool that it must call.
        - parallel_tool_calls: Whether the model may call several tools in parallel; supported only by reasoning models such as `gpt-realtime-2`.
        - reasoning: Reasoning settings, for realtime models that reason, such as `gpt-realtime-2`.
        - max_output_tokens: Maximum number of output tokens of a response, tool calls included: 1 to 4096, or `inf` (the default) for as many as the model can produce.
        - truncation: How the conversation is truncated when it exceeds the model's input token limit.
        - prompt: A prompt template stored with OpenAI, and values for its variables.

        `POST /realtime/calls/{call_id}/accept`"""
        ...

    @operation(HANGUP)
    async def hangup(self, call_id: str, **options: Unpack[CallOptions]) -> None:
        """Ends an active realtime call over SIP or WebRTC.

        - call_id: ID of the call: for SIP from the `realtime.call.incoming` webhook, for WebRTC from the `Location` header of the response that created it.

        `POST /realtime/calls/{call_id}/hangup`"""
        ...

    @operation(REFER)
    async def refer(self, call_id: str, *, target_uri: str, **options: Unpack[CallOptions]) -> None:
        """Transfers an active SIP call to a new destination by SIP REFER.

        - call_id: ID of the call, from the `realtime.call.incoming` webhook.
        - target_uri: URI for the SIP `Refer-To` header, such as `tel:+14155550123` or `sip:agent@example.com`.

        `POST /realtime/calls/{call_id}/refer`"""
        ...

    @operation(REJECT)
    async def reject(self, call_id: str, *, status_code: int | None = None, **options: Unpack[CallOptions]) -> None:
        """Rejects an incoming SIP call with a SIP status code.

        - call_id: ID of the call, from the `realtime.call.incoming` webhook.
        - status_code: SIP status code sent to the caller; `603` (Decline) by default.

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
        """The methods of `RealtimeCalls`, returning responses as they came."""

        def __init__(self, of: RealtimeCalls) -> None:
            self.create = raw(of.create)
            self.accept = raw(of.accept)
            self.hangup = raw(of.hangup)
            self.refer = raw(of.refer)
            self.reject = raw(of.reject)
            ...

    class AsyncRawRealtimeCalls:
        """The methods of `AsyncRealtimeCalls`, returning responses as they came."""

        def __init__(self, of: AsyncRealtimeCalls) -> None:
            self.create = async_raw(of.create)
            self.accept = async_raw(of.accept)
            self.hangup = async_raw(of.hangup)
            self.refer = async_raw(of.refer)
            self.reject = async_raw(of.reject)
            ...
