# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Connections of `client.beta.responses.connect`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.sockets.channel import Part, event
from openapiopenai._runtime.sockets.connection_async import AsyncConnection
from openapiopenai._runtime.sockets.connection_sync import Connection

if TYPE_CHECKING:
    from openapiopenai.models.beta_input_item import BetaInputItem, BetaInputItemDict
    from openapiopenai.models.beta_input_param import BetaInputParam, BetaInputParamDict
    from openapiopenai.models.beta_multi_agent_param import BetaMultiAgentParam, BetaMultiAgentParamDict
    from openapiopenai.models.beta_response_steer_event_input import (
        BetaResponseSteerEventInput,
        BetaResponseSteerEventInputDict,
    )
    from openapiopenai.models.beta_responses_client_event import BetaResponsesClientEvent, BetaResponsesClientEventDict
    from openapiopenai.models.beta_responses_server_event import BetaResponsesServerEvent
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
    from openapiopenai.models.model_ids_responses import ModelIdsResponses, ModelIdsResponsesDict
    from openapiopenai.models.moderation_param import ModerationParam, ModerationParamDict
    from openapiopenai.models.prompt import Prompt, PromptDict
    from openapiopenai.models.prompt_cache_options_param import PromptCacheOptionsParam, PromptCacheOptionsParamDict
    from openapiopenai.models.reasoning import Reasoning, ReasoningDict
    from openapiopenai.models.response_stream_options import ResponseStreamOptions, ResponseStreamOptionsDict
    from openapiopenai.models.response_text_param import ResponseTextParam, ResponseTextParamDict
    from openapiopenai.models.service_tier_responses import ServiceTierResponses
    from openapiopenai.models.tool import Tool, ToolDict
    from openapiopenai.models.tool_choice_param import ToolChoiceParam, ToolChoiceParamDict

    Base = Connection[BetaResponsesClientEventDict | BetaResponsesClientEvent, BetaResponsesServerEvent]
    AsyncBase = AsyncConnection[BetaResponsesClientEventDict | BetaResponsesClientEvent, BetaResponsesServerEvent]
else:
    Base, AsyncBase = Connection, AsyncConnection


class BetaResponsesConnectionResponse(Part["BetaResponsesConnection"]):
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
            "multi_agent",
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
        input: BetaInputParamDict | BetaInputParam | None = None,
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
        multi_agent: BetaMultiAgentParamDict | BetaMultiAgentParam | None = None,
        metadata: Mapping[str, str] | None = None,
        safety_identifier: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: PromptCacheOptionsParamDict | PromptCacheOptionsParam | None = None,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None,
        user: str | None = None,
    ) -> None:
        """Creates a response over a WebSocket. Takes the fields of `responses.create`, but neither `stream`, as events are always streamed, nor `background`; `stream_id` is only for WebSockets.

        - stream_id: WebSocket lane for this response; its events carry the same ID. Requests in one lane are processed in order. With `previous_response_id`, a new lane can continue from a response of another lane.
        - model: ID of the model, such as `gpt-5.1`.
        - input: Input of the model: text, or items such as messages with text, images and files.
        - instructions: System (or developer) message to add to the model's context. Instructions of the response named by `previous_response_id` do not carry over.
        - previous_response_id: ID of the previous response, which this one continues; cannot be combined with `conversation`.
        - conversation: Conversation that the response belongs to; cannot be combined with `previous_response_id`. Its items precede the input; input and output items are added to it once the response has completed.
        - prompt: A prompt template stored with OpenAI, and values for its variables.
        - tools: The tools that the model may call.
        - tool_choice: Which tool the model uses, or how it selects one.
        - parallel_tool_calls: Whether the model may make several tool calls in parallel.
        - max_tool_calls: Maximum number of calls of built-in tools, across all of them; further calls are ignored.
        - text: Settings of the model's text output: its format, plain text or JSON, and its verbosity.
        - reasoning: Reasoning settings. Only for reasoning models: `gpt-5` and the o-series.
        - max_output_tokens: Maximum number of output tokens, reasoning tokens included; at least 16.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - top_logprobs: Maximum number of top candidates to return for each output token, with their log probabilities; there may be fewer.
        - truncation: What happens if the input exceeds the context window: `auto` drops the oldest items, `disabled` (the default) fails with status 400.
        - context_management: How to manage the context, such as when to compact it.
        - include: Additional output data to include, such as web search sources, code interpreter outputs, file search results, image URLs, log probabilities, or encrypted reasoning. The last keeps reasoning across turns if nothing is stored.
        - store: Whether to store the response for later retrieval; true by default.
        - background: Whether to generate the response in the background; not supported over a WebSocket.
        - background_options: Options for background execution; only for HTTP requests.
        - stream: Whether the response is streamed, as server-sent events.
        - stream_options: Streaming options.
        - generate: Whether to generate output; true by default. If false, only the request state is prepared, and a later turn can use the response's ID as `previous_response_id`.
        - service_tier: Processing tier of the request.
        - moderation: How to moderate the input and the output.
        - image: How images in the input are treated.
        - access_programs: Access programs to use for the request, by domain.
        - multi_agent: Settings of multi-agent execution: whether the model may use subagents, and how many at once.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt cache options. From `gpt-5.6` on.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` instead, a minimum lifetime that is independent of this maximum. `24h` keeps cached prefixes for up to 24 hours and is the only value from `gpt-5.5` on. For older models that support both, the default is `24h`, but `in_memory` for organizations with Zero Data Retention (ZDR).
        - user: Deprecated: use `safety_identifier` to identify end users and `prompt_cache_key` for caching instead."""
        ...

    @event("response.inject")
    def inject(
        self,
        *,
        response_id: str,
        input: Sequence[BetaInputItemDict | BetaInputItem],
    ) -> None:
        """Injects input items into a response in progress over a WebSocket, all or none. At present these are outputs of your own tools, which resume a waiting agent.

        - response_id: ID of the response.
        - input: Items to inject into the response."""
        ...

    @event("response.steer")
    def steer(
        self,
        *,
        input: BetaResponseSteerEventInputDict | BetaResponseSteerEventInput,
        previous_response_id: str,
    ) -> None:
        """Queues user input for an active response on this WebSocket. `response.steer.accepted` says that it is queued, `response.steer.failed` returns it. The response may end early and another continue with the input. Only for models and modes that support steering; not with conversations, multiple agents or automatic compaction.

        - input: Input to queue: text, or one or more messages with the role `user` and content of text, images and files. Other roles, other items and tool outputs are not supported.
        - previous_response_id: ID of the active response on this WebSocket to steer."""
        ...


class BetaResponsesConnection(Base):
    """Connections of `client.beta.responses.connect`: BetaResponsesServerEvent come, and a method sends each event of BetaResponsesClientEvent."""

    @cached_property
    def response(self) -> BetaResponsesConnectionResponse:
        return BetaResponsesConnectionResponse(self)


class AsyncBetaResponsesConnectionResponse(Part["AsyncBetaResponsesConnection"]):
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
            "multi_agent",
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
        input: BetaInputParamDict | BetaInputParam | None = None,
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
        multi_agent: BetaMultiAgentParamDict | BetaMultiAgentParam | None = None,
        metadata: Mapping[str, str] | None = None,
        safety_identifier: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: PromptCacheOptionsParamDict | PromptCacheOptionsParam | None = None,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None,
        user: str | None = None,
    ) -> None:
        """Creates a response over a WebSocket. Takes the fields of `responses.create`, but neither `stream`, as events are always streamed, nor `background`; `stream_id` is only for WebSockets.

        - stream_id: WebSocket lane for this response; its events carry the same ID. Requests in one lane are processed in order. With `previous_response_id`, a new lane can continue from a response of another lane.
        - model: ID of the model, such as `gpt-5.1`.
        - input: Input of the model: text, or items such as messages with text, images and files.
        - instructions: System (or developer) message to add to the model's context. Instructions of the response named by `previous_response_id` do not carry over.
        - previous_response_id: ID of the previous response, which this one continues; cannot be combined with `conversation`.
        - conversation: Conversation that the response belongs to; cannot be combined with `previous_response_id`. Its items precede the input; input and output items are added to it once the response has completed.
        - prompt: A prompt template stored with OpenAI, and values for its variables.
        - tools: The tools that the model may call.
        - tool_choice: Which tool the model uses, or how it selects one.
        - parallel_tool_calls: Whether the model may make several tool calls in parallel.
        - max_tool_calls: Maximum number of calls of built-in tools, across all of them; further calls are ignored.
        - text: Settings of the model's text output: its format, plain text or JSON, and its verbosity.
        - reasoning: Reasoning settings. Only for reasoning models: `gpt-5` and the o-series.
        - max_output_tokens: Maximum number of output tokens, reasoning tokens included; at least 16.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - top_logprobs: Maximum number of top candidates to return for each output token, with their log probabilities; there may be fewer.
        - truncation: What happens if the input exceeds the context window: `auto` drops the oldest items, `disabled` (the default) fails with status 400.
        - context_management: How to manage the context, such as when to compact it.
        - include: Additional output data to include, such as web search sources, code interpreter outputs, file search results, image URLs, log probabilities, or encrypted reasoning. The last keeps reasoning across turns if nothing is stored.
        - store: Whether to store the response for later retrieval; true by default.
        - background: Whether to generate the response in the background; not supported over a WebSocket.
        - background_options: Options for background execution; only for HTTP requests.
        - stream: Whether the response is streamed, as server-sent events.
        - stream_options: Streaming options.
        - generate: Whether to generate output; true by default. If false, only the request state is prepared, and a later turn can use the response's ID as `previous_response_id`.
        - service_tier: Processing tier of the request.
        - moderation: How to moderate the input and the output.
        - image: How images in the input are treated.
        - access_programs: Access programs to use for the request, by domain.
        - multi_agent: Settings of multi-agent execution: whether the model may use subagents, and how many at once.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt cache options. From `gpt-5.6` on.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` instead, a minimum lifetime that is independent of this maximum. `24h` keeps cached prefixes for up to 24 hours and is the only value from `gpt-5.5` on. For older models that support both, the default is `24h`, but `in_memory` for organizations with Zero Data Retention (ZDR).
        - user: Deprecated: use `safety_identifier` to identify end users and `prompt_cache_key` for caching instead."""
        ...

    @event("response.inject")
    async def inject(
        self,
        *,
        response_id: str,
        input: Sequence[BetaInputItemDict | BetaInputItem],
    ) -> None:
        """Injects input items into a response in progress over a WebSocket, all or none. At present these are outputs of your own tools, which resume a waiting agent.

        - response_id: ID of the response.
        - input: Items to inject into the response."""
        ...

    @event("response.steer")
    async def steer(
        self,
        *,
        input: BetaResponseSteerEventInputDict | BetaResponseSteerEventInput,
        previous_response_id: str,
    ) -> None:
        """Queues user input for an active response on this WebSocket. `response.steer.accepted` says that it is queued, `response.steer.failed` returns it. The response may end early and another continue with the input. Only for models and modes that support steering; not with conversations, multiple agents or automatic compaction.

        - input: Input to queue: text, or one or more messages with the role `user` and content of text, images and files. Other roles, other items and tool outputs are not supported.
        - previous_response_id: ID of the active response on this WebSocket to steer."""
        ...


class AsyncBetaResponsesConnection(AsyncBase):
    """Connections of `client.beta.responses.connect`: BetaResponsesServerEvent come, and a method sends each event of BetaResponsesClientEvent."""

    @cached_property
    def response(self) -> AsyncBetaResponsesConnectionResponse:
        return AsyncBetaResponsesConnectionResponse(self)
