# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.beta.responses`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Unpack, overload

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource
from openapiopenai._runtime.sockets.channel import Channel, connect

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai._runtime.sockets.opening_async import AsyncOpening
    from openapiopenai._runtime.sockets.opening_sync import Opening
    from openapiopenai._runtime.sockets.options import ConnectOptions
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
    from openapiopenai.helpers.streams_async import AsyncBetaResponseStream
    from openapiopenai.helpers.streams_sync import BetaResponseStream
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
    response="BetaResponse",
    errors={"429": "ErrorResponse"},
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
    styles={"include": "deepObject"},
    wire_names={"betas": "openai-beta"},
    response="BetaResponse",
    errors={"429": "ErrorResponse"},
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
    errors={"404": "Error", "429": "ErrorResponse"},
)
CANCEL = Operation(
    "beta.responses.cancel",
    "POST",
    "/responses/{response_id}/cancel?beta=true",
    headers=("betas",),
    wire_names={"betas": "openai-beta"},
    response="BetaResponse",
    errors={"404": "Error", "429": "ErrorResponse"},
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
    response="BetaCompactResource",
    errors={"429": "ErrorResponse"},
)
CONNECT = Channel(
    "beta.responses.connect",
    "/responses?beta=true",
    connection="openapiopenai.api.beta_responses_connection:BetaResponsesConnection",
    server="BetaResponsesServerEvent",
    events=frozenset(),
)


class BetaResponses(SyncResource):
    """`client.beta.responses`: Responses with beta features, such as several agents in one response."""

    _path = "beta.responses"

    @subresource
    def input_items(self) -> BetaResponsesInputItems:
        """`client.beta.responses.input_items`: The input items of a response, with beta features."""
        from openapiopenai.api.beta_responses_input_items import BetaResponsesInputItems

        return BetaResponsesInputItems(self._client)

    @subresource
    def input_tokens(self) -> BetaResponsesInputTokens:
        """`client.beta.responses.input_tokens`: Counts the tokens of an input, with beta features."""
        from openapiopenai.api.beta_responses_input_tokens import BetaResponsesInputTokens

        return BetaResponsesInputTokens(self._client)

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
    ) -> BetaResponse:
        """Creates a response of a model, with beta features: text or image inputs, text or JSON outputs, your own functions and built-in tools.

        - betas: Beta features to enable for this request.
        - model: ID of the model, such as `gpt-5.1`.
        - input: Input to the model: text, or items such as messages with text, images and files.
        - instructions: System (or developer) message that is put into the model's context. Not carried over from the response named by `previous_response_id`, so each response can have other instructions.
        - previous_response_id: ID of the previous response, which this one continues; cannot be combined with `conversation`.
        - conversation: Conversation that the response belongs to; cannot be combined with `previous_response_id`. Its items precede the input; input and output items are added to it once the response has completed.
        - prompt: Reference to a stored prompt template, with values for its variables.
        - tools: The tools that the model may call.
        - tool_choice: Whether the model calls tools, and which ones.
        - parallel_tool_calls: Whether the model may make several tool calls in parallel.
        - max_tool_calls: Maximum number of calls of built-in tools, across all of them; further calls are ignored.
        - text: Text output settings: plain text or JSON that matches a schema, and the verbosity.
        - reasoning: Reasoning settings, for `gpt-5` and o-series models only.
        - max_output_tokens: Maximum number of tokens to generate, including visible output and reasoning tokens; at least 16.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - top_logprobs: Maximum number of top candidates to return for each output token, with their log probabilities; there may be fewer.
        - truncation: What to do if the input exceeds the model's context window: `auto` drops items from the start of the conversation, `disabled` (default) fails with status 400.
        - context_management: Context management settings of the request, which keep the context from growing too long, such as by compaction.
        - include: Additional data to return with the response, such as search results, code interpreter outputs, image URLs, log probabilities or encrypted reasoning. `reasoning.encrypted_content` lets reasoning be used across turns when responses are not stored.
        - store: Whether to store the response so that it can be retrieved later. On by default.
        - background: Whether to generate the response in the background: the call returns at once, and the response is retrieved later. Off by default.
        - background_options: Options for running in the background. The completion windows `2h` and `8h` require `background: true`, standard processing and no streaming.
        - stream: Whether the response is streamed, as server-sent events.
        - stream_options: Options for streaming the response. Only with `stream: true`.
        - service_tier: Processing tier of the request; `auto`, the default, uses the tier of the project settings.
        - moderation: Moderation settings for the input and output.
        - image: How images in the input are treated.
        - access_programs: Access programs to use for the request, by domain.
        - multi_agent: Settings of multi-agent execution: whether the model may use subagents, and how many at once.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.

        `POST /responses?beta=true`"""
        ...

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
    ) -> BetaResponseStream:
        """Creates a response of a model, with beta features: text or image inputs, text or JSON outputs, your own functions and built-in tools.

        - betas: Beta features to enable for this request.
        - model: ID of the model, such as `gpt-5.1`.
        - input: Input to the model: text, or items such as messages with text, images and files.
        - instructions: System (or developer) message that is put into the model's context. Not carried over from the response named by `previous_response_id`, so each response can have other instructions.
        - previous_response_id: ID of the previous response, which this one continues; cannot be combined with `conversation`.
        - conversation: Conversation that the response belongs to; cannot be combined with `previous_response_id`. Its items precede the input; input and output items are added to it once the response has completed.
        - prompt: Reference to a stored prompt template, with values for its variables.
        - tools: The tools that the model may call.
        - tool_choice: Whether the model calls tools, and which ones.
        - parallel_tool_calls: Whether the model may make several tool calls in parallel.
        - max_tool_calls: Maximum number of calls of built-in tools, across all of them; further calls are ignored.
        - text: Text output settings: plain text or JSON that matches a schema, and the verbosity.
        - reasoning: Reasoning settings, for `gpt-5` and o-series models only.
        - max_output_tokens: Maximum number of tokens to generate, including visible output and reasoning tokens; at least 16.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - top_logprobs: Maximum number of top candidates to return for each output token, with their log probabilities; there may be fewer.
        - truncation: What to do if the input exceeds the model's context window: `auto` drops items from the start of the conversation, `disabled` (default) fails with status 400.
        - context_management: Context management settings of the request, which keep the context from growing too long, such as by compaction.
        - include: Additional data to return with the response, such as search results, code interpreter outputs, image URLs, log probabilities or encrypted reasoning. `reasoning.encrypted_content` lets reasoning be used across turns when responses are not stored.
        - store: Whether to store the response so that it can be retrieved later. On by default.
        - background: Whether to generate the response in the background: the call returns at once, and the response is retrieved later. Off by default.
        - background_options: Options for running in the background. The completion windows `2h` and `8h` require `background: true`, standard processing and no streaming.
        - stream: Whether the response is streamed, as server-sent events.
        - stream_options: Options for streaming the response. Only with `stream: true`.
        - service_tier: Processing tier of the request; `auto`, the default, uses the tier of the project settings.
        - moderation: Moderation settings for the input and output.
        - image: How images in the input are treated.
        - access_programs: Access programs to use for the request, by domain.
        - multi_agent: Settings of multi-agent execution: whether the model may use subagents, and how many at once.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.

        `POST /responses?beta=true`"""
        ...

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
    ) -> BetaResponse | BetaResponseStream:
        """Creates a response of a model, with beta features: text or image inputs, text or JSON outputs, your own functions and built-in tools.

        - betas: Beta features to enable for this request.
        - model: ID of the model, such as `gpt-5.1`.
        - input: Input to the model: text, or items such as messages with text, images and files.
        - instructions: System (or developer) message that is put into the model's context. Not carried over from the response named by `previous_response_id`, so each response can have other instructions.
        - previous_response_id: ID of the previous response, which this one continues; cannot be combined with `conversation`.
        - conversation: Conversation that the response belongs to; cannot be combined with `previous_response_id`. Its items precede the input; input and output items are added to it once the response has completed.
        - prompt: Reference to a stored prompt template, with values for its variables.
        - tools: The tools that the model may call.
        - tool_choice: Whether the model calls tools, and which ones.
        - parallel_tool_calls: Whether the model may make several tool calls in parallel.
        - max_tool_calls: Maximum number of calls of built-in tools, across all of them; further calls are ignored.
        - text: Text output settings: plain text or JSON that matches a schema, and the verbosity.
        - reasoning: Reasoning settings, for `gpt-5` and o-series models only.
        - max_output_tokens: Maximum number of tokens to generate, including visible output and reasoning tokens; at least 16.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - top_logprobs: Maximum number of top candidates to return for each output token, with their log probabilities; there may be fewer.
        - truncation: What to do if the input exceeds the model's context window: `auto` drops items from the start of the conversation, `disabled` (default) fails with status 400.
        - context_management: Context management settings of the request, which keep the context from growing too long, such as by compaction.
        - include: Additional data to return with the response, such as search results, code interpreter outputs, image URLs, log probabilities or encrypted reasoning. `reasoning.encrypted_content` lets reasoning be used across turns when responses are not stored.
        - store: Whether to store the response so that it can be retrieved later. On by default.
        - background: Whether to generate the response in the background: the call returns at once, and the response is retrieved later. Off by default.
        - background_options: Options for running in the background. The completion windows `2h` and `8h` require `background: true`, standard processing and no streaming.
        - stream: Whether the response is streamed, as server-sent events.
        - stream_options: Options for streaming the response. Only with `stream: true`.
        - service_tier: Processing tier of the request; `auto`, the default, uses the tier of the project settings.
        - moderation: Moderation settings for the input and output.
        - image: How images in the input are treated.
        - access_programs: Access programs to use for the request, by domain.
        - multi_agent: Settings of multi-agent execution: whether the model may use subagents, and how many at once.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.

        `POST /responses?beta=true`"""
        ...

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
        """Creates a response of a model, with beta features: text or image inputs, text or JSON outputs, your own functions and built-in tools.

        - betas: Beta features to enable for this request.
        - model: ID of the model, such as `gpt-5.1`.
        - input: Input to the model: text, or items such as messages with text, images and files.
        - instructions: System (or developer) message that is put into the model's context. Not carried over from the response named by `previous_response_id`, so each response can have other instructions.
        - previous_response_id: ID of the previous response, which this one continues; cannot be combined with `conversation`.
        - conversation: Conversation that the response belongs to; cannot be combined with `previous_response_id`. Its items precede the input; input and output items are added to it once the response has completed.
        - prompt: Reference to a stored prompt template, with values for its variables.
        - tools: The tools that the model may call.
        - tool_choice: Whether the model calls tools, and which ones.
        - parallel_tool_calls: Whether the model may make several tool calls in parallel.
        - max_tool_calls: Maximum number of calls of built-in tools, across all of them; further calls are ignored.
        - text: Text output settings: plain text or JSON that matches a schema, and the verbosity.
        - reasoning: Reasoning settings, for `gpt-5` and o-series models only.
        - max_output_tokens: Maximum number of tokens to generate, including visible output and reasoning tokens; at least 16.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - top_logprobs: Maximum number of top candidates to return for each output token, with their log probabilities; there may be fewer.
        - truncation: What to do if the input exceeds the model's context window: `auto` drops items from the start of the conversation, `disabled` (default) fails with status 400.
        - context_management: Context management settings of the request, which keep the context from growing too long, such as by compaction.
        - include: Additional data to return with the response, such as search results, code interpreter outputs, image URLs, log probabilities or encrypted reasoning. `reasoning.encrypted_content` lets reasoning be used across turns when responses are not stored.
        - store: Whether to store the response so that it can be retrieved later. On by default.
        - background: Whether to generate the response in the background: the call returns at once, and the response is retrieved later. Off by default.
        - background_options: Options for running in the background. The completion windows `2h` and `8h` require `background: true`, standard processing and no streaming.
        - stream: Whether the response is streamed, as server-sent events.
        - stream_options: Options for streaming the response. Only with `stream: true`.
        - service_tier: Processing tier of the request; `auto`, the default, uses the tier of the project settings.
        - moderation: Moderation settings for the input and output.
        - image: How images in the input are treated.
        - access_programs: Access programs to use for the request, by domain.
        - multi_agent: Settings of multi-agent execution: whether the model may use subagents, and how many at once.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.

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
    ) -> BetaResponse:
        """Retrieves a response; with `stream`, its events are sent as they are generated.

        - response_id: ID of the response.
        - include: What else to include in the response; as for creating one.
        - stream: Whether the response is streamed, as server-sent events.
        - starting_after: Sequence number of the event after which the stream starts.
        - include_obfuscation: Whether deltas in the stream carry `obfuscation`: random characters that even out event sizes, against side-channel attacks. True by default; false saves bandwidth if the network is trusted.
        - betas: Beta features to enable for this request.

        `GET /responses/{response_id}?beta=true`"""
        ...

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
    ) -> BetaResponseStream:
        """Retrieves a response; with `stream`, its events are sent as they are generated.

        - response_id: ID of the response.
        - include: What else to include in the response; as for creating one.
        - stream: Whether the response is streamed, as server-sent events.
        - starting_after: Sequence number of the event after which the stream starts.
        - include_obfuscation: Whether deltas in the stream carry `obfuscation`: random characters that even out event sizes, against side-channel attacks. True by default; false saves bandwidth if the network is trusted.
        - betas: Beta features to enable for this request.

        `GET /responses/{response_id}?beta=true`"""
        ...

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
    ) -> BetaResponse | BetaResponseStream:
        """Retrieves a response; with `stream`, its events are sent as they are generated.

        - response_id: ID of the response.
        - include: What else to include in the response; as for creating one.
        - stream: Whether the response is streamed, as server-sent events.
        - starting_after: Sequence number of the event after which the stream starts.
        - include_obfuscation: Whether deltas in the stream carry `obfuscation`: random characters that even out event sizes, against side-channel attacks. True by default; false saves bandwidth if the network is trusted.
        - betas: Beta features to enable for this request.

        `GET /responses/{response_id}?beta=true`"""
        ...

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
        """Retrieves a response; with `stream`, its events are sent as they are generated.

        - response_id: ID of the response.
        - include: What else to include in the response; as for creating one.
        - stream: Whether the response is streamed, as server-sent events.
        - starting_after: Sequence number of the event after which the stream starts.
        - include_obfuscation: Whether deltas in the stream carry `obfuscation`: random characters that even out event sizes, against side-channel attacks. True by default; false saves bandwidth if the network is trusted.
        - betas: Beta features to enable for this request.

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

        - response_id: ID of the response.
        - betas: Beta features to enable for this request.

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
        """Cancels a response in progress. Only responses created with `background: true` can be canceled.

        - response_id: ID of the response.
        - betas: Beta features to enable for this request.

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
        """Compacts a conversation, so that it continues with fewer tokens.

        - betas: Beta features to enable for this request.
        - model: ID of the model, such as `gpt-5.1`.
        - input: The conversation to compact: text, or a list of input items.
        - previous_response_id: ID of the response whose conversation is to be compacted.
        - instructions: System (or developer) message to add to the model's context. Instructions of the response named by `previous_response_id` do not carry over.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_retention: How long a cache entry for the prompt of this request is retained.
        - prompt_cache_options: Prompt cache options. From `gpt-5.6` on.
        - service_tier: Processing tier of the request. `auto`, the default, uses the tier of the project settings, or else `default` (standard pricing and performance); `flex` uses flex processing; `fast` and `priority` use the fast mode, and the response shows both as `priority`. The response has the tier actually used, which may be another one.
        - image: How images in the input are treated.

        `POST /responses/compact?beta=true`"""
        ...

    @connect(CONNECT)
    def connect(self, **options: Unpack[ConnectOptions]) -> Opening[BetaResponsesConnection]:
        """Creates responses one after another over a single connection, with beta features."""
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
    """`client.beta.responses`: Responses with beta features, such as several agents in one response."""

    _path = "beta.responses"

    @subresource
    def input_items(self) -> AsyncBetaResponsesInputItems:
        """`client.beta.responses.input_items`: The input items of a response, with beta features."""
        from openapiopenai.api.beta_responses_input_items import AsyncBetaResponsesInputItems

        return AsyncBetaResponsesInputItems(self._client)

    @subresource
    def input_tokens(self) -> AsyncBetaResponsesInputTokens:
        """`client.beta.responses.input_tokens`: Counts the tokens of an input, with beta features."""
        from openapiopenai.api.beta_responses_input_tokens import AsyncBetaResponsesInputTokens

        return AsyncBetaResponsesInputTokens(self._client)

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
    ) -> BetaResponse:
        """Creates a response of a model, with beta features: text or image inputs, text or JSON outputs, your own functions and built-in tools.

        - betas: Beta features to enable for this request.
        - model: ID of the model, such as `gpt-5.1`.
        - input: Input to the model: text, or items such as messages with text, images and files.
        - instructions: System (or developer) message that is put into the model's context. Not carried over from the response named by `previous_response_id`, so each response can have other instructions.
        - previous_response_id: ID of the previous response, which this one continues; cannot be combined with `conversation`.
        - conversation: Conversation that the response belongs to; cannot be combined with `previous_response_id`. Its items precede the input; input and output items are added to it once the response has completed.
        - prompt: Reference to a stored prompt template, with values for its variables.
        - tools: The tools that the model may call.
        - tool_choice: Whether the model calls tools, and which ones.
        - parallel_tool_calls: Whether the model may make several tool calls in parallel.
        - max_tool_calls: Maximum number of calls of built-in tools, across all of them; further calls are ignored.
        - text: Text output settings: plain text or JSON that matches a schema, and the verbosity.
        - reasoning: Reasoning settings, for `gpt-5` and o-series models only.
        - max_output_tokens: Maximum number of tokens to generate, including visible output and reasoning tokens; at least 16.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - top_logprobs: Maximum number of top candidates to return for each output token, with their log probabilities; there may be fewer.
        - truncation: What to do if the input exceeds the model's context window: `auto` drops items from the start of the conversation, `disabled` (default) fails with status 400.
        - context_management: Context management settings of the request, which keep the context from growing too long, such as by compaction.
        - include: Additional data to return with the response, such as search results, code interpreter outputs, image URLs, log probabilities or encrypted reasoning. `reasoning.encrypted_content` lets reasoning be used across turns when responses are not stored.
        - store: Whether to store the response so that it can be retrieved later. On by default.
        - background: Whether to generate the response in the background: the call returns at once, and the response is retrieved later. Off by default.
        - background_options: Options for running in the background. The completion windows `2h` and `8h` require `background: true`, standard processing and no streaming.
        - stream: Whether the response is streamed, as server-sent events.
        - stream_options: Options for streaming the response. Only with `stream: true`.
        - service_tier: Processing tier of the request; `auto`, the default, uses the tier of the project settings.
        - moderation: Moderation settings for the input and output.
        - image: How images in the input are treated.
        - access_programs: Access programs to use for the request, by domain.
        - multi_agent: Settings of multi-agent execution: whether the model may use subagents, and how many at once.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.

        `POST /responses?beta=true`"""
        ...

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
    ) -> AsyncBetaResponseStream:
        """Creates a response of a model, with beta features: text or image inputs, text or JSON outputs, your own functions and built-in tools.

        - betas: Beta features to enable for this request.
        - model: ID of the model, such as `gpt-5.1`.
        - input: Input to the model: text, or items such as messages with text, images and files.
        - instructions: System (or developer) message that is put into the model's context. Not carried over from the response named by `previous_response_id`, so each response can have other instructions.
        - previous_response_id: ID of the previous response, which this one continues; cannot be combined with `conversation`.
        - conversation: Conversation that the response belongs to; cannot be combined with `previous_response_id`. Its items precede the input; input and output items are added to it once the response has completed.
        - prompt: Reference to a stored prompt template, with values for its variables.
        - tools: The tools that the model may call.
        - tool_choice: Whether the model calls tools, and which ones.
        - parallel_tool_calls: Whether the model may make several tool calls in parallel.
        - max_tool_calls: Maximum number of calls of built-in tools, across all of them; further calls are ignored.
        - text: Text output settings: plain text or JSON that matches a schema, and the verbosity.
        - reasoning: Reasoning settings, for `gpt-5` and o-series models only.
        - max_output_tokens: Maximum number of tokens to generate, including visible output and reasoning tokens; at least 16.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - top_logprobs: Maximum number of top candidates to return for each output token, with their log probabilities; there may be fewer.
        - truncation: What to do if the input exceeds the model's context window: `auto` drops items from the start of the conversation, `disabled` (default) fails with status 400.
        - context_management: Context management settings of the request, which keep the context from growing too long, such as by compaction.
        - include: Additional data to return with the response, such as search results, code interpreter outputs, image URLs, log probabilities or encrypted reasoning. `reasoning.encrypted_content` lets reasoning be used across turns when responses are not stored.
        - store: Whether to store the response so that it can be retrieved later. On by default.
        - background: Whether to generate the response in the background: the call returns at once, and the response is retrieved later. Off by default.
        - background_options: Options for running in the background. The completion windows `2h` and `8h` require `background: true`, standard processing and no streaming.
        - stream: Whether the response is streamed, as server-sent events.
        - stream_options: Options for streaming the response. Only with `stream: true`.
        - service_tier: Processing tier of the request; `auto`, the default, uses the tier of the project settings.
        - moderation: Moderation settings for the input and output.
        - image: How images in the input are treated.
        - access_programs: Access programs to use for the request, by domain.
        - multi_agent: Settings of multi-agent execution: whether the model may use subagents, and how many at once.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.

        `POST /responses?beta=true`"""
        ...

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
    ) -> BetaResponse | AsyncBetaResponseStream:
        """Creates a response of a model, with beta features: text or image inputs, text or JSON outputs, your own functions and built-in tools.

        - betas: Beta features to enable for this request.
        - model: ID of the model, such as `gpt-5.1`.
        - input: Input to the model: text, or items such as messages with text, images and files.
        - instructions: System (or developer) message that is put into the model's context. Not carried over from the response named by `previous_response_id`, so each response can have other instructions.
        - previous_response_id: ID of the previous response, which this one continues; cannot be combined with `conversation`.
        - conversation: Conversation that the response belongs to; cannot be combined with `previous_response_id`. Its items precede the input; input and output items are added to it once the response has completed.
        - prompt: Reference to a stored prompt template, with values for its variables.
        - tools: The tools that the model may call.
        - tool_choice: Whether the model calls tools, and which ones.
        - parallel_tool_calls: Whether the model may make several tool calls in parallel.
        - max_tool_calls: Maximum number of calls of built-in tools, across all of them; further calls are ignored.
        - text: Text output settings: plain text or JSON that matches a schema, and the verbosity.
        - reasoning: Reasoning settings, for `gpt-5` and o-series models only.
        - max_output_tokens: Maximum number of tokens to generate, including visible output and reasoning tokens; at least 16.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - top_logprobs: Maximum number of top candidates to return for each output token, with their log probabilities; there may be fewer.
        - truncation: What to do if the input exceeds the model's context window: `auto` drops items from the start of the conversation, `disabled` (default) fails with status 400.
        - context_management: Context management settings of the request, which keep the context from growing too long, such as by compaction.
        - include: Additional data to return with the response, such as search results, code interpreter outputs, image URLs, log probabilities or encrypted reasoning. `reasoning.encrypted_content` lets reasoning be used across turns when responses are not stored.
        - store: Whether to store the response so that it can be retrieved later. On by default.
        - background: Whether to generate the response in the background: the call returns at once, and the response is retrieved later. Off by default.
        - background_options: Options for running in the background. The completion windows `2h` and `8h` require `background: true`, standard processing and no streaming.
        - stream: Whether the response is streamed, as server-sent events.
        - stream_options: Options for streaming the response. Only with `stream: true`.
        - service_tier: Processing tier of the request; `auto`, the default, uses the tier of the project settings.
        - moderation: Moderation settings for the input and output.
        - image: How images in the input are treated.
        - access_programs: Access programs to use for the request, by domain.
        - multi_agent: Settings of multi-agent execution: whether the model may use subagents, and how many at once.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.

        `POST /responses?beta=true`"""
        ...

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
        """Creates a response of a model, with beta features: text or image inputs, text or JSON outputs, your own functions and built-in tools.

        - betas: Beta features to enable for this request.
        - model: ID of the model, such as `gpt-5.1`.
        - input: Input to the model: text, or items such as messages with text, images and files.
        - instructions: System (or developer) message that is put into the model's context. Not carried over from the response named by `previous_response_id`, so each response can have other instructions.
        - previous_response_id: ID of the previous response, which this one continues; cannot be combined with `conversation`.
        - conversation: Conversation that the response belongs to; cannot be combined with `previous_response_id`. Its items precede the input; input and output items are added to it once the response has completed.
        - prompt: Reference to a stored prompt template, with values for its variables.
        - tools: The tools that the model may call.
        - tool_choice: Whether the model calls tools, and which ones.
        - parallel_tool_calls: Whether the model may make several tool calls in parallel.
        - max_tool_calls: Maximum number of calls of built-in tools, across all of them; further calls are ignored.
        - text: Text output settings: plain text or JSON that matches a schema, and the verbosity.
        - reasoning: Reasoning settings, for `gpt-5` and o-series models only.
        - max_output_tokens: Maximum number of tokens to generate, including visible output and reasoning tokens; at least 16.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - top_logprobs: Maximum number of top candidates to return for each output token, with their log probabilities; there may be fewer.
        - truncation: What to do if the input exceeds the model's context window: `auto` drops items from the start of the conversation, `disabled` (default) fails with status 400.
        - context_management: Context management settings of the request, which keep the context from growing too long, such as by compaction.
        - include: Additional data to return with the response, such as search results, code interpreter outputs, image URLs, log probabilities or encrypted reasoning. `reasoning.encrypted_content` lets reasoning be used across turns when responses are not stored.
        - store: Whether to store the response so that it can be retrieved later. On by default.
        - background: Whether to generate the response in the background: the call returns at once, and the response is retrieved later. Off by default.
        - background_options: Options for running in the background. The completion windows `2h` and `8h` require `background: true`, standard processing and no streaming.
        - stream: Whether the response is streamed, as server-sent events.
        - stream_options: Options for streaming the response. Only with `stream: true`.
        - service_tier: Processing tier of the request; `auto`, the default, uses the tier of the project settings.
        - moderation: Moderation settings for the input and output.
        - image: How images in the input are treated.
        - access_programs: Access programs to use for the request, by domain.
        - multi_agent: Settings of multi-agent execution: whether the model may use subagents, and how many at once.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.

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
    ) -> BetaResponse:
        """Retrieves a response; with `stream`, its events are sent as they are generated.

        - response_id: ID of the response.
        - include: What else to include in the response; as for creating one.
        - stream: Whether the response is streamed, as server-sent events.
        - starting_after: Sequence number of the event after which the stream starts.
        - include_obfuscation: Whether deltas in the stream carry `obfuscation`: random characters that even out event sizes, against side-channel attacks. True by default; false saves bandwidth if the network is trusted.
        - betas: Beta features to enable for this request.

        `GET /responses/{response_id}?beta=true`"""
        ...

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
    ) -> AsyncBetaResponseStream:
        """Retrieves a response; with `stream`, its events are sent as they are generated.

        - response_id: ID of the response.
        - include: What else to include in the response; as for creating one.
        - stream: Whether the response is streamed, as server-sent events.
        - starting_after: Sequence number of the event after which the stream starts.
        - include_obfuscation: Whether deltas in the stream carry `obfuscation`: random characters that even out event sizes, against side-channel attacks. True by default; false saves bandwidth if the network is trusted.
        - betas: Beta features to enable for this request.

        `GET /responses/{response_id}?beta=true`"""
        ...

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
    ) -> BetaResponse | AsyncBetaResponseStream:
        """Retrieves a response; with `stream`, its events are sent as they are generated.

        - response_id: ID of the response.
        - include: What else to include in the response; as for creating one.
        - stream: Whether the response is streamed, as server-sent events.
        - starting_after: Sequence number of the event after which the stream starts.
        - include_obfuscation: Whether deltas in the stream carry `obfuscation`: random characters that even out event sizes, against side-channel attacks. True by default; false saves bandwidth if the network is trusted.
        - betas: Beta features to enable for this request.

        `GET /responses/{response_id}?beta=true`"""
        ...

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
        """Retrieves a response; with `stream`, its events are sent as they are generated.

        - response_id: ID of the response.
        - include: What else to include in the response; as for creating one.
        - stream: Whether the response is streamed, as server-sent events.
        - starting_after: Sequence number of the event after which the stream starts.
        - include_obfuscation: Whether deltas in the stream carry `obfuscation`: random characters that even out event sizes, against side-channel attacks. True by default; false saves bandwidth if the network is trusted.
        - betas: Beta features to enable for this request.

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

        - response_id: ID of the response.
        - betas: Beta features to enable for this request.

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
        """Cancels a response in progress. Only responses created with `background: true` can be canceled.

        - response_id: ID of the response.
        - betas: Beta features to enable for this request.

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
        """Compacts a conversation, so that it continues with fewer tokens.

        - betas: Beta features to enable for this request.
        - model: ID of the model, such as `gpt-5.1`.
        - input: The conversation to compact: text, or a list of input items.
        - previous_response_id: ID of the response whose conversation is to be compacted.
        - instructions: System (or developer) message to add to the model's context. Instructions of the response named by `previous_response_id` do not carry over.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_retention: How long a cache entry for the prompt of this request is retained.
        - prompt_cache_options: Prompt cache options. From `gpt-5.6` on.
        - service_tier: Processing tier of the request. `auto`, the default, uses the tier of the project settings, or else `default` (standard pricing and performance); `flex` uses flex processing; `fast` and `priority` use the fast mode, and the response shows both as `priority`. The response has the tier actually used, which may be another one.
        - image: How images in the input are treated.

        `POST /responses/compact?beta=true`"""
        ...

    @connect(CONNECT)
    def connect(self, **options: Unpack[ConnectOptions]) -> AsyncOpening[AsyncBetaResponsesConnection]:
        """Creates responses one after another over a single connection, with beta features."""
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
        """The methods of `BetaResponses`, returning responses as they came."""

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
        """The methods of `AsyncBetaResponses`, returning responses as they came."""

        def __init__(self, of: AsyncBetaResponses) -> None:
            self.input_items: AsyncRawBetaResponsesInputItems = of.input_items.with_raw_response
            self.input_tokens: AsyncRawBetaResponsesInputTokens = of.input_tokens.with_raw_response
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.delete = async_raw(of.delete)
            self.cancel = async_raw(of.cancel)
            self.compact = async_raw(of.compact)
            ...
