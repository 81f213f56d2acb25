# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Connections of `client.responses.connect`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.sockets.channel import Part, event
from openapiopenai._runtime.sockets.connection_async import AsyncConnection
from openapiopenai._runtime.sockets.connection_sync import Connection

if TYPE_CHECKING:
    from openapiopenai.models.compact_response_method_public_body_image import (
        CompactResponseMethodPublicBodyImage,
        CompactResponseMethodPublicBodyImageDict,
    )
    from openapiopenai.models.context_management_param import ContextManagementParam, ContextManagementParamDict
    from openapiopenai.models.conversation_param import ConversationParam, ConversationParamDict
    from openapiopenai.models.create_response_access_programs import (
        CreateResponseAccessPrograms,
        CreateResponseAccessProgramsDict,
    )
    from openapiopenai.models.create_response_background_options import (
        CreateResponseBackgroundOptions,
        CreateResponseBackgroundOptionsDict,
    )
    from openapiopenai.models.include_enum import IncludeEnum
    from openapiopenai.models.input_param import InputParam, InputParamDict
    from openapiopenai.models.model_ids_responses import ModelIdsResponses, ModelIdsResponsesDict
    from openapiopenai.models.moderation_param import ModerationParam, ModerationParamDict
    from openapiopenai.models.prompt import Prompt, PromptDict
    from openapiopenai.models.prompt_cache_options_param import PromptCacheOptionsParam, PromptCacheOptionsParamDict
    from openapiopenai.models.reasoning import Reasoning, ReasoningDict
    from openapiopenai.models.response_steer_event_input import ResponseSteerEventInput, ResponseSteerEventInputDict
    from openapiopenai.models.response_stream_options import ResponseStreamOptions, ResponseStreamOptionsDict
    from openapiopenai.models.response_text_param import ResponseTextParam, ResponseTextParamDict
    from openapiopenai.models.responses_client_event import ResponsesClientEvent, ResponsesClientEventDict
    from openapiopenai.models.responses_server_event import ResponsesServerEvent
    from openapiopenai.models.service_tier_responses import ServiceTierResponses
    from openapiopenai.models.tool import Tool, ToolDict
    from openapiopenai.models.tool_choice_param import ToolChoiceParam, ToolChoiceParamDict

    Base = Connection[ResponsesClientEventDict | ResponsesClientEvent, ResponsesServerEvent]
    AsyncBase = AsyncConnection[ResponsesClientEventDict | ResponsesClientEvent, ResponsesServerEvent]
else:
    Base, AsyncBase = Connection, AsyncConnection


class ResponsesConnectionResponse(Part["ResponsesConnection"]):
    """`response…` events that go to the server."""

    @event(
        "response.create",
        nullable=(
            "instructions",
            "previous_response_id",
            "conversation",
            "prompt",
            "parallel_tool_calls",
            "max_tool_calls",
            "reasoning",
            "max_output_tokens",
            "temperature",
            "top_p",
            "top_logprobs",
            "truncation",
            "context_management",
            "include",
            "store",
            "background",
            "background_options",
            "stream",
            "stream_options",
            "generate",
            "service_tier",
            "moderation",
            "image",
            "access_programs",
            "metadata",
            "safety_identifier",
            "prompt_cache_key",
            "prompt_cache_retention",
        ),
    )
    def create(
        self,
        *,
        stream_id: str | None = None,
        model: ModelIdsResponsesDict | ModelIdsResponses | None = None,
        input: InputParamDict | InputParam | None = None,
        instructions: str | None = None,
        previous_response_id: str | None = None,
        conversation: ConversationParamDict | ConversationParam | None = None,
        prompt: PromptDict | Prompt | None = None,
        tools: Sequence[ToolDict | Tool] | None = None,
        tool_choice: ToolChoiceParamDict | ToolChoiceParam | None = None,
        parallel_tool_calls: bool | None = None,
        max_tool_calls: int | None = None,
        text: ResponseTextParamDict | ResponseTextParam | None = None,
        reasoning: ReasoningDict | Reasoning | None = None,
        max_output_tokens: int | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_logprobs: int | None = None,
        truncation: Literal["auto", "disabled"] | str | None = None,
        context_management: Sequence[ContextManagementParamDict | ContextManagementParam] | None = None,
        include: Sequence[IncludeEnum | str] | None = None,
        store: bool | None = None,
        background: bool | None = None,
        background_options: CreateResponseBackgroundOptionsDict | CreateResponseBackgroundOptions | None = None,
        stream: bool | None = None,
        stream_options: ResponseStreamOptionsDict | ResponseStreamOptions | None = None,
        generate: bool | None = None,
        service_tier: ServiceTierResponses | str | None = None,
        moderation: ModerationParamDict | ModerationParam | None = None,
        image: CompactResponseMethodPublicBodyImageDict | CompactResponseMethodPublicBodyImage | None = None,
        access_programs: CreateResponseAccessProgramsDict | CreateResponseAccessPrograms | None = None,
        metadata: Mapping[str, str] | None = None,
        safety_identifier: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: PromptCacheOptionsParamDict | PromptCacheOptionsParam | None = None,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None,
        user: str | None = None,
    ) -> None:
        """Creates a response over a WebSocket. Takes the fields of `responses.create`, but neither `stream`, as events are always streamed, nor `background`; `stream_id` is only for WebSockets."""
        ...

    @event("response.steer")
    def steer(
        self,
        *,
        input: ResponseSteerEventInputDict | ResponseSteerEventInput,
        previous_response_id: str,
    ) -> None:
        """Queues user input for an active response on this WebSocket. `response.steer.accepted` says that it is queued, `response.steer.failed` returns it. The response may end early and another continue with the input. Only for models and modes that support steering; not with conversations, multiple agents or automatic compaction."""
        ...


class ResponsesConnection(Base):
    """Connections of `client.responses.connect`: ResponsesServerEvent come, and a method sends each event of ResponsesClientEvent."""

    @cached_property
    def response(self) -> ResponsesConnectionResponse:
        return ResponsesConnectionResponse(self)


class AsyncResponsesConnectionResponse(Part["AsyncResponsesConnection"]):
    """`response…` events that go to the server."""

    @event(
        "response.create",
        nullable=(
            "instructions",
            "previous_response_id",
            "conversation",
            "prompt",
            "parallel_tool_calls",
            "max_tool_calls",
            "reasoning",
            "max_output_tokens",
            "temperature",
            "top_p",
            "top_logprobs",
            "truncation",
            "context_management",
            "include",
            "store",
            "background",
            "background_options",
            "stream",
            "stream_options",
            "generate",
            "service_tier",
            "moderation",
            "image",
            "access_programs",
            "metadata",
            "safety_identifier",
            "prompt_cache_key",
            "prompt_cache_retention",
        ),
    )
    async def create(
        self,
        *,
        stream_id: str | None = None,
        model: ModelIdsResponsesDict | ModelIdsResponses | None = None,
        input: InputParamDict | InputParam | None = None,
        instructions: str | None = None,
        previous_response_id: str | None = None,
        conversation: ConversationParamDict | ConversationParam | None = None,
        prompt: PromptDict | Prompt | None = None,
        tools: Sequence[ToolDict | Tool] | None = None,
        tool_choice: ToolChoiceParamDict | ToolChoiceParam | None = None,
        parallel_tool_calls: bool | None = None,
        max_tool_calls: int | None = None,
        text: ResponseTextParamDict | ResponseTextParam | None = None,
        reasoning: ReasoningDict | Reasoning | None = None,
        max_output_tokens: int | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_logprobs: int | None = None,
        truncation: Literal["auto", "disabled"] | str | None = None,
        context_management: Sequence[ContextManagementParamDict | ContextManagementParam] | None = None,
        include: Sequence[IncludeEnum | str] | None = None,
        store: bool | None = None,
        background: bool | None = None,
        background_options: CreateResponseBackgroundOptionsDict | CreateResponseBackgroundOptions | None = None,
        stream: bool | None = None,
        stream_options: ResponseStreamOptionsDict | ResponseStreamOptions | None = None,
        generate: bool | None = None,
        service_tier: ServiceTierResponses | str | None = None,
        moderation: ModerationParamDict | ModerationParam | None = None,
        image: CompactResponseMethodPublicBodyImageDict | CompactResponseMethodPublicBodyImage | None = None,
        access_programs: CreateResponseAccessProgramsDict | CreateResponseAccessPrograms | None = None,
        metadata: Mapping[str, str] | None = None,
        safety_identifier: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: PromptCacheOptionsParamDict | PromptCacheOptionsParam | None = None,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None,
        user: str | None = None,
    ) -> None:
        """Creates a response over a WebSocket. Takes the fields of `responses.create`, but neither `stream`, as events are always streamed, nor `background`; `stream_id` is only for WebSockets."""
        ...

    @event("response.steer")
    async def steer(
        self,
        *,
        input: ResponseSteerEventInputDict | ResponseSteerEventInput,
        previous_response_id: str,
    ) -> None:
        """Queues user input for an active response on this WebSocket. `response.steer.accepted` says that it is queued, `response.steer.failed` returns it. The response may end early and another continue with the input. Only for models and modes that support steering; not with conversations, multiple agents or automatic compaction."""
        ...


class AsyncResponsesConnection(AsyncBase):
    """Connections of `client.responses.connect`: ResponsesServerEvent come, and a method sends each event of ResponsesClientEvent."""

    @cached_property
    def response(self) -> AsyncResponsesConnectionResponse:
        return AsyncResponsesConnectionResponse(self)
