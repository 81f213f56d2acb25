"""`client.beta.responses`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack, overload

from openapiopenai._runtime.channel import Channel, connect
from openapiopenai._runtime.operation import CallOptions, Operation, operation
from openapiopenai._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.channel import ConnectOptions
    from openapiopenai._runtime.connection import AsyncOpening, Opening
    from openapiopenai._runtime.raw import async_raw, raw
    from openapiopenai.api.beta_responses_connection import AsyncBetaResponsesConnection, BetaResponsesConnection
    from openapiopenai.api.beta_responses_input_items import (
        AsyncBetaResponsesInputItems,
        AsyncRawBetaResponsesInputItems,
        BetaResponsesInputItems,
        RawBetaResponsesInputItems,
    )
    from openapiopenai.api.beta_responses_input_tokens import (
        AsyncBetaResponsesInputTokens,
        AsyncRawBetaResponsesInputTokens,
        BetaResponsesInputTokens,
        RawBetaResponsesInputTokens,
    )
    from openapiopenai.helpers.streams import AsyncBetaResponseStream, BetaResponseStream
    from openapiopenai.models.beta_compact_resource import BetaCompactResource
    from openapiopenai.models.beta_compact_response_method_public_body_input import (
        BetaCompactResponseMethodPublicBodyInput,
        BetaCompactResponseMethodPublicBodyInputDict,
    )
    from openapiopenai.models.beta_input_param import BetaInputParam, BetaInputParamDict
    from openapiopenai.models.beta_multi_agent_param import BetaMultiAgentParam, BetaMultiAgentParamDict
    from openapiopenai.models.beta_response import BetaResponse
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
    from openapiopenai.models.model_ids_compaction import ModelIdsCompaction, ModelIdsCompactionDict
    from openapiopenai.models.model_ids_responses import ModelIdsResponses, ModelIdsResponsesDict
    from openapiopenai.models.moderation_param import ModerationParam, ModerationParamDict
    from openapiopenai.models.prompt import Prompt, PromptDict
    from openapiopenai.models.prompt_cache_options_param import PromptCacheOptionsParam, PromptCacheOptionsParamDict
    from openapiopenai.models.prompt_cache_retention_enum import PromptCacheRetentionEnum
    from openapiopenai.models.reasoning import Reasoning, ReasoningDict
    from openapiopenai.models.response_stream_options import ResponseStreamOptions, ResponseStreamOptionsDict
    from openapiopenai.models.response_text_param import ResponseTextParam, ResponseTextParamDict
    from openapiopenai.models.service_tier_enum import ServiceTierEnum
    from openapiopenai.models.service_tier_responses import ServiceTierResponses
    from openapiopenai.models.tool import Tool, ToolDict
    from openapiopenai.models.tool_choice_param import ToolChoiceParam, ToolChoiceParamDict

CREATE = Operation(
    "beta.responses.create",
    "POST",
    "/responses?beta=true",
    headers=("betas",),
    body="json",
    wire_names={"betas": "openai-beta"},
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
        "stream",
        "stream_options",
        "service_tier",
        "moderation",
        "multi_agent",
        "metadata",
        "safety_identifier",
        "prompt_cache_key",
        "prompt_cache_retention",
    ),
    answer="BetaResponse",
    event="BetaResponseStreamEvent",
    stream_class="openapiopenai.helpers.streams:BetaResponseStream",
    stream_end={"tags": ["response.completed", "response.failed", "response.incomplete", "error"]},
)
RETRIEVE = Operation(
    "beta.responses.retrieve",
    "GET",
    "/responses/{response_id}?beta=true",
    query=("include", "stream", "starting_after", "include_obfuscation"),
    headers=("betas",),
    wire_names={"betas": "openai-beta"},
    answer="BetaResponse",
    event="BetaResponseStreamEvent",
    stream_class="openapiopenai.helpers.streams:BetaResponseStream",
    stream_end={"tags": ["response.completed", "response.failed", "response.incomplete", "error"]},
)
DELETE = Operation(
    "beta.responses.delete",
    "DELETE",
    "/responses/{response_id}?beta=true",
    headers=("betas",),
    wire_names={"betas": "openai-beta"},
)
CANCEL = Operation(
    "beta.responses.cancel",
    "POST",
    "/responses/{response_id}/cancel?beta=true",
    headers=("betas",),
    wire_names={"betas": "openai-beta"},
    answer="BetaResponse",
)
COMPACT = Operation(
    "beta.responses.compact",
    "POST",
    "/responses/compact?beta=true",
    headers=("betas",),
    body="json",
    wire_names={"betas": "openai-beta"},
    nullable=(
        "model",
        "input",
        "previous_response_id",
        "instructions",
        "prompt_cache_key",
        "prompt_cache_retention",
        "prompt_cache_options",
        "service_tier",
    ),
    answer="BetaCompactResource",
)
CONNECT = Channel(
    "beta.responses.connect",
    "/responses?beta=true",
    connection="openapiopenai.api.beta_responses_connection:BetaResponsesConnection",
    server="BetaResponsesServerEvent",
    events=frozenset(),
)


class BetaResponses(SyncResource):
    """`client.beta.responses`: Responses with what is in beta, such as several agents in one response."""

    path = "beta.responses"

    @cached_property
    def input_items(self) -> BetaResponsesInputItems:
        """`client.beta.responses.input_items`."""
        from openapiopenai.api.beta_responses_input_items import BetaResponsesInputItems

        return BetaResponsesInputItems(self.client)

    @cached_property
    def input_tokens(self) -> BetaResponsesInputTokens:
        """`client.beta.responses.input_tokens`."""
        from openapiopenai.api.beta_responses_input_tokens import BetaResponsesInputTokens

        return BetaResponsesInputTokens(self.client)

    @overload
    def create(
        self,
        *,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | None = None,
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
        stream: Literal[False] | None = None,
        stream_options: ResponseStreamOptionsDict | ResponseStreamOptions | None = None,
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
        **options: Unpack[CallOptions],
    ) -> BetaResponse: ...

    @overload
    def create(
        self,
        *,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | None = None,
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
        stream: Literal[True],
        stream_options: ResponseStreamOptionsDict | ResponseStreamOptions | None = None,
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
        **options: Unpack[CallOptions],
    ) -> BetaResponseStream: ...

    @overload
    def create(
        self,
        *,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | None = None,
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
        stream: bool,
        stream_options: ResponseStreamOptionsDict | ResponseStreamOptions | None = None,
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
        **options: Unpack[CallOptions],
    ) -> BetaResponse | BetaResponseStream: ...

    @operation(CREATE)
    def create(
        self,
        *,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | None = None,
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
        **options: Unpack[CallOptions],
    ) -> BetaResponse | BetaResponseStream:
        """Makes a model's response, with what is in beta: text and images in, text or JSON out, with tools of yours and of the API.

        - `betas`: Beta features to switch on for this call.
        - `model`: Id of the model, such as `gpt-5.1`.
        - `input`: What the model answers to: text, or items such as messages with images and files.
        - `instructions`: What the model is told before all else, as a system message. Not carried over by `previous_response_id`.
        - `previous_response_id`: Id of the response that this goes on from; not together with `conversation`.
        - `conversation`: The conversation that the response belongs to; not together with `previous_response_id`. Its items come before the input; input and output are added to it when the response is complete.
        - `prompt`: A stored prompt to use, with values for its variables.
        - `tools`: The tools that the model may call.
        - `tool_choice`: Which of the tools the model calls.
        - `parallel_tool_calls`: Whether the model may ask for several tool calls at once.
        - `max_tool_calls`: How many calls of built-in tools the model may make, all tools together; further ones are ignored.
        - `text`: How the model writes: as plain text or by a JSON schema, and at what length.
        - `reasoning`: How the model thinks, for models that reason.
        - `max_output_tokens`: Most tokens that the model may make, with those that it thinks in; at least 16.
        - `temperature`: How freely tokens are drawn: low values are steady, high ones varied. Change this or `top_p`, not both.
        - `top_p`: Draw only from the likeliest tokens that together have this share of the probability: 0.1 means the top 10 %.
        - `top_logprobs`: How many of the likeliest tokens to tell at each place at most, each with its log probability; there may be fewer.
        - `truncation`: What to do with more input than the model's context can hold: `auto` drops the conversation's first items, `disabled` (default) fails with status 400.
        - `context_management`: How the context is kept from growing too long.
        - `include`: What else to return with the response, such as results of searches, outputs of code, URLs of images, logprobs or encrypted reasoning.
        - `store`: Whether to store the response, to be fetched later. On by default.
        - `background`: Whether to make the response in the background, to be fetched later. Off by default.
        - `background_options`: How to run in the background. The completion windows `2h` and `8h` need `background: true`, standard processing and no streaming.
        - `stream`: Whether events are sent as they come about, instead of one answer at the end.
        - `stream_options`: How to stream the response. Only with `stream: true`.
        - `service_tier`: How the request is processed: faster, cheaper or as usual.
        - `moderation`: How the input and the output are moderated.
        - `image`: How images in the input are treated.
        - `access_programs`: Access programs to use for the request, each for a certain domain.
        - `multi_agent`: Whether the model may set several agents to work.
        - `metadata`: Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512.
        - `safety_identifier`: A lasting name for your end user, such as a hash of their address, that helps to find abuse.
        - `prompt_cache_key`: Requests with the same key are more likely to find each other's prompt in the cache.
        - `prompt_cache_options`: How the prompt is cached. For `gpt-5.6` and later models.
        - `prompt_cache_retention`: Deprecated: use `prompt_cache_options.ttl` instead. How long the prompt stays in the cache at most; `24h` keeps it up to a day. From `gpt-5.5` on only `24h` is possible. For older models the default is `24h`, or `in_memory` for organizations with zero data retention.
        - `user`: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. A lasting name for your end user.

        `POST /responses?beta=true`"""
        ...

    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: Sequence[IncludeEnum | str] | None = None,
        stream: Literal[False] | None = None,
        starting_after: int | None = None,
        include_obfuscation: bool | None = None,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> BetaResponse: ...

    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: Sequence[IncludeEnum | str] | None = None,
        stream: Literal[True],
        starting_after: int | None = None,
        include_obfuscation: bool | None = None,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> BetaResponseStream: ...

    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: Sequence[IncludeEnum | str] | None = None,
        stream: bool,
        starting_after: int | None = None,
        include_obfuscation: bool | None = None,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> BetaResponse | BetaResponseStream: ...

    @operation(RETRIEVE)
    def retrieve(
        self,
        response_id: str,
        *,
        include: Sequence[IncludeEnum | str] | None = None,
        stream: bool | None = None,
        starting_after: int | None = None,
        include_obfuscation: bool | None = None,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> BetaResponse | BetaResponseStream:
        """Gets a response, or its stream once more.

        - `response_id`: Id of the response.
        - `include`: What else the answer should hold.
        - `stream`: Whether events are sent as they come about, instead of one answer at the end.
        - `starting_after`: Number of the event behind which the stream begins.
        - `include_obfuscation`: Whether deltas of the stream carry `obfuscation`: random characters that even out the size of events, against side-channel attacks. On by default; false saves bandwidth where the network is trusted.
        - `betas`: Beta features to switch on for this call.

        `GET /responses/{response_id}?beta=true`"""
        ...

    @operation(DELETE)
    def delete(
        self,
        response_id: str,
        *,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deletes a response.

        - `response_id`: Id of the response.
        - `betas`: Beta features to switch on for this call.

        `DELETE /responses/{response_id}?beta=true`"""
        ...

    @operation(CANCEL)
    def cancel(
        self,
        response_id: str,
        *,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> BetaResponse:
        """Cancels a response in progress that was made with `background`.

        - `response_id`: Id of the response.
        - `betas`: Beta features to switch on for this call.

        `POST /responses/{response_id}/cancel?beta=true`"""
        ...

    @operation(COMPACT)
    def compact(
        self,
        *,
        model: ModelIdsCompactionDict | ModelIdsCompaction | None,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | None = None,
        input: BetaCompactResponseMethodPublicBodyInputDict | BetaCompactResponseMethodPublicBodyInput | None = None,
        previous_response_id: str | None = None,
        instructions: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_retention: PromptCacheRetentionEnum | str | None = None,
        prompt_cache_options: PromptCacheOptionsParamDict | PromptCacheOptionsParam | None = None,
        service_tier: ServiceTierEnum | str | None = None,
        image: CompactResponseMethodPublicBodyImageDict | CompactResponseMethodPublicBodyImage | None = None,
        **options: Unpack[CallOptions],
    ) -> BetaCompactResource:
        """Condenses a conversation, so that it goes on with fewer tokens.

        - `betas`: Beta features to switch on for this call.
        - `model`: Id of the model, such as `gpt-5.1`.
        - `input`: What to compact: text, or items of a conversation.
        - `previous_response_id`: Id of the response that this goes on from; not together with `conversation`.
        - `instructions`: What the model is told before all else, as a system message. Those of the response named by `previous_response_id` do not carry over.
        - `prompt_cache_key`: Requests with the same key are more likely to find each other's prompt in the cache.
        - `prompt_cache_retention`: How long the prompt that is cached by this request is kept.
        - `prompt_cache_options`: How to cache the prompt. From `gpt-5.6` on.
        - `service_tier`: How the request is processed; `auto`, the default, takes the tier set in the project, or else `default`. The answer says which tier was used, which may be another one.
        - `image`: How images in the input are treated.

        `POST /responses/compact?beta=true`"""
        ...

    @connect(CONNECT)
    def connect(self, **options: Unpack[ConnectOptions]) -> Opening[BetaResponsesConnection]:
        """Responses one after another over one connection, with what is in beta."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawBetaResponses:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawBetaResponses:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncBetaResponses(AsyncResource):
    """`client.beta.responses`: Responses with what is in beta, such as several agents in one response."""

    path = "beta.responses"

    @cached_property
    def input_items(self) -> AsyncBetaResponsesInputItems:
        """`client.beta.responses.input_items`."""
        from openapiopenai.api.beta_responses_input_items import AsyncBetaResponsesInputItems

        return AsyncBetaResponsesInputItems(self.client)

    @cached_property
    def input_tokens(self) -> AsyncBetaResponsesInputTokens:
        """`client.beta.responses.input_tokens`."""
        from openapiopenai.api.beta_responses_input_tokens import AsyncBetaResponsesInputTokens

        return AsyncBetaResponsesInputTokens(self.client)

    @overload
    async def create(
        self,
        *,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | None = None,
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
        stream: Literal[False] | None = None,
        stream_options: ResponseStreamOptionsDict | ResponseStreamOptions | None = None,
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
        **options: Unpack[CallOptions],
    ) -> BetaResponse: ...

    @overload
    async def create(
        self,
        *,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | None = None,
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
        stream: Literal[True],
        stream_options: ResponseStreamOptionsDict | ResponseStreamOptions | None = None,
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
        **options: Unpack[CallOptions],
    ) -> AsyncBetaResponseStream: ...

    @overload
    async def create(
        self,
        *,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | None = None,
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
        stream: bool,
        stream_options: ResponseStreamOptionsDict | ResponseStreamOptions | None = None,
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
        **options: Unpack[CallOptions],
    ) -> BetaResponse | AsyncBetaResponseStream: ...

    @operation(CREATE)
    async def create(
        self,
        *,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | None = None,
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
        **options: Unpack[CallOptions],
    ) -> BetaResponse | AsyncBetaResponseStream:
        """Makes a model's response, with what is in beta: text and images in, text or JSON out, with tools of yours and of the API.

        - `betas`: Beta features to switch on for this call.
        - `model`: Id of the model, such as `gpt-5.1`.
        - `input`: What the model answers to: text, or items such as messages with images and files.
        - `instructions`: What the model is told before all else, as a system message. Not carried over by `previous_response_id`.
        - `previous_response_id`: Id of the response that this goes on from; not together with `conversation`.
        - `conversation`: The conversation that the response belongs to; not together with `previous_response_id`. Its items come before the input; input and output are added to it when the response is complete.
        - `prompt`: A stored prompt to use, with values for its variables.
        - `tools`: The tools that the model may call.
        - `tool_choice`: Which of the tools the model calls.
        - `parallel_tool_calls`: Whether the model may ask for several tool calls at once.
        - `max_tool_calls`: How many calls of built-in tools the model may make, all tools together; further ones are ignored.
        - `text`: How the model writes: as plain text or by a JSON schema, and at what length.
        - `reasoning`: How the model thinks, for models that reason.
        - `max_output_tokens`: Most tokens that the model may make, with those that it thinks in; at least 16.
        - `temperature`: How freely tokens are drawn: low values are steady, high ones varied. Change this or `top_p`, not both.
        - `top_p`: Draw only from the likeliest tokens that together have this share of the probability: 0.1 means the top 10 %.
        - `top_logprobs`: How many of the likeliest tokens to tell at each place at most, each with its log probability; there may be fewer.
        - `truncation`: What to do with more input than the model's context can hold: `auto` drops the conversation's first items, `disabled` (default) fails with status 400.
        - `context_management`: How the context is kept from growing too long.
        - `include`: What else to return with the response, such as results of searches, outputs of code, URLs of images, logprobs or encrypted reasoning.
        - `store`: Whether to store the response, to be fetched later. On by default.
        - `background`: Whether to make the response in the background, to be fetched later. Off by default.
        - `background_options`: How to run in the background. The completion windows `2h` and `8h` need `background: true`, standard processing and no streaming.
        - `stream`: Whether events are sent as they come about, instead of one answer at the end.
        - `stream_options`: How to stream the response. Only with `stream: true`.
        - `service_tier`: How the request is processed: faster, cheaper or as usual.
        - `moderation`: How the input and the output are moderated.
        - `image`: How images in the input are treated.
        - `access_programs`: Access programs to use for the request, each for a certain domain.
        - `multi_agent`: Whether the model may set several agents to work.
        - `metadata`: Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512.
        - `safety_identifier`: A lasting name for your end user, such as a hash of their address, that helps to find abuse.
        - `prompt_cache_key`: Requests with the same key are more likely to find each other's prompt in the cache.
        - `prompt_cache_options`: How the prompt is cached. For `gpt-5.6` and later models.
        - `prompt_cache_retention`: Deprecated: use `prompt_cache_options.ttl` instead. How long the prompt stays in the cache at most; `24h` keeps it up to a day. From `gpt-5.5` on only `24h` is possible. For older models the default is `24h`, or `in_memory` for organizations with zero data retention.
        - `user`: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. A lasting name for your end user.

        `POST /responses?beta=true`"""
        ...

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: Sequence[IncludeEnum | str] | None = None,
        stream: Literal[False] | None = None,
        starting_after: int | None = None,
        include_obfuscation: bool | None = None,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> BetaResponse: ...

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: Sequence[IncludeEnum | str] | None = None,
        stream: Literal[True],
        starting_after: int | None = None,
        include_obfuscation: bool | None = None,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncBetaResponseStream: ...

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: Sequence[IncludeEnum | str] | None = None,
        stream: bool,
        starting_after: int | None = None,
        include_obfuscation: bool | None = None,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> BetaResponse | AsyncBetaResponseStream: ...

    @operation(RETRIEVE)
    async def retrieve(
        self,
        response_id: str,
        *,
        include: Sequence[IncludeEnum | str] | None = None,
        stream: bool | None = None,
        starting_after: int | None = None,
        include_obfuscation: bool | None = None,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> BetaResponse | AsyncBetaResponseStream:
        """Gets a response, or its stream once more.

        - `response_id`: Id of the response.
        - `include`: What else the answer should hold.
        - `stream`: Whether events are sent as they come about, instead of one answer at the end.
        - `starting_after`: Number of the event behind which the stream begins.
        - `include_obfuscation`: Whether deltas of the stream carry `obfuscation`: random characters that even out the size of events, against side-channel attacks. On by default; false saves bandwidth where the network is trusted.
        - `betas`: Beta features to switch on for this call.

        `GET /responses/{response_id}?beta=true`"""
        ...

    @operation(DELETE)
    async def delete(
        self,
        response_id: str,
        *,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deletes a response.

        - `response_id`: Id of the response.
        - `betas`: Beta features to switch on for this call.

        `DELETE /responses/{response_id}?beta=true`"""
        ...

    @operation(CANCEL)
    async def cancel(
        self,
        response_id: str,
        *,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> BetaResponse:
        """Cancels a response in progress that was made with `background`.

        - `response_id`: Id of the response.
        - `betas`: Beta features to switch on for this call.

        `POST /responses/{response_id}/cancel?beta=true`"""
        ...

    @operation(COMPACT)
    async def compact(
        self,
        *,
        model: ModelIdsCompactionDict | ModelIdsCompaction | None,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | None = None,
        input: BetaCompactResponseMethodPublicBodyInputDict | BetaCompactResponseMethodPublicBodyInput | None = None,
        previous_response_id: str | None = None,
        instructions: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_retention: PromptCacheRetentionEnum | str | None = None,
        prompt_cache_options: PromptCacheOptionsParamDict | PromptCacheOptionsParam | None = None,
        service_tier: ServiceTierEnum | str | None = None,
        image: CompactResponseMethodPublicBodyImageDict | CompactResponseMethodPublicBodyImage | None = None,
        **options: Unpack[CallOptions],
    ) -> BetaCompactResource:
        """Condenses a conversation, so that it goes on with fewer tokens.

        - `betas`: Beta features to switch on for this call.
        - `model`: Id of the model, such as `gpt-5.1`.
        - `input`: What to compact: text, or items of a conversation.
        - `previous_response_id`: Id of the response that this goes on from; not together with `conversation`.
        - `instructions`: What the model is told before all else, as a system message. Those of the response named by `previous_response_id` do not carry over.
        - `prompt_cache_key`: Requests with the same key are more likely to find each other's prompt in the cache.
        - `prompt_cache_retention`: How long the prompt that is cached by this request is kept.
        - `prompt_cache_options`: How to cache the prompt. From `gpt-5.6` on.
        - `service_tier`: How the request is processed; `auto`, the default, takes the tier set in the project, or else `default`. The answer says which tier was used, which may be another one.
        - `image`: How images in the input are treated.

        `POST /responses/compact?beta=true`"""
        ...

    @connect(CONNECT)
    def connect(self, **options: Unpack[ConnectOptions]) -> AsyncOpening[AsyncBetaResponsesConnection]:
        """Responses one after another over one connection, with what is in beta."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawBetaResponses:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawBetaResponses:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawBetaResponses:
        """The methods of `BetaResponses`, returning answers as they came."""

        def __init__(self, of: BetaResponses) -> None:
            self.input_items: RawBetaResponsesInputItems = of.input_items.with_raw_response
            self.input_tokens: RawBetaResponsesInputTokens = of.input_tokens.with_raw_response
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.delete = raw(of.delete)
            self.cancel = raw(of.cancel)
            self.compact = raw(of.compact)
            ...

    class AsyncRawBetaResponses:
        """The methods of `AsyncBetaResponses`, returning answers as they came."""

        def __init__(self, of: AsyncBetaResponses) -> None:
            self.input_items: AsyncRawBetaResponsesInputItems = of.input_items.with_raw_response
            self.input_tokens: AsyncRawBetaResponsesInputTokens = of.input_tokens.with_raw_response
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.delete = async_raw(of.delete)
            self.cancel = async_raw(of.cancel)
            self.compact = async_raw(of.compact)
            ...
