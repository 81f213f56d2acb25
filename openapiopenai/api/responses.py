# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.responses`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from openapiopenai._runtime.calls.helper import helper
from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource
from openapiopenai._runtime.sockets.channel import Channel, connect

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Sequence
    from typing import Any, Literal

    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai._runtime.sockets.opening_async import AsyncOpening
    from openapiopenai._runtime.sockets.opening_sync import Opening
    from openapiopenai._runtime.sockets.options import ConnectOptions
    from openapiopenai.api.responses_connection import AsyncResponsesConnection, ResponsesConnection
    from openapiopenai.api.responses_input_items import (
        AsyncRawResponsesInputItems,
        AsyncResponsesInputItems,
        RawResponsesInputItems,
        ResponsesInputItems,
    )
    from openapiopenai.api.responses_input_tokens import (
        AsyncRawResponsesInputTokens,
        AsyncResponsesInputTokens,
        RawResponsesInputTokens,
        ResponsesInputTokens,
    )
    from openapiopenai.helpers.parsed import ParsedResponse
    from openapiopenai.helpers.parsed_streams_async import AsyncParsedResponseStream, AsyncStreamManager
    from openapiopenai.helpers.parsed_streams_sync import ParsedResponseStream, StreamManager
    from openapiopenai.helpers.parsed_type import ParsedT
    from openapiopenai.helpers.polling import PollOptions
    from openapiopenai.helpers.streams_async import AsyncResponseStream
    from openapiopenai.helpers.streams_sync import ResponseStream
    from openapiopenai.helpers.tool_runner import ModelStep, ToolOptions, ToolStep
    from openapiopenai.models.chat_completion_tool import ChatCompletionToolDict
    from openapiopenai.models.compact_resource import CompactResource
    from openapiopenai.models.compact_response_method_public_body_image import (
        CompactResponseMethodPublicBodyImage,
        CompactResponseMethodPublicBodyImageDict,
    )
    from openapiopenai.models.compact_response_method_public_body_input import (
        CompactResponseMethodPublicBodyInput,
        CompactResponseMethodPublicBodyInputDict,
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
    from openapiopenai.models.input_item import InputItemDict
    from openapiopenai.models.input_param import InputParam, InputParamDict
    from openapiopenai.models.model_ids_compaction import ModelIdsCompaction, ModelIdsCompactionDict
    from openapiopenai.models.model_ids_responses import ModelIdsResponses, ModelIdsResponsesDict
    from openapiopenai.models.moderation_param import ModerationParam, ModerationParamDict
    from openapiopenai.models.prompt import Prompt, PromptDict
    from openapiopenai.models.prompt_cache_options_param import PromptCacheOptionsParam, PromptCacheOptionsParamDict
    from openapiopenai.models.prompt_cache_retention_enum import PromptCacheRetentionEnum
    from openapiopenai.models.reasoning import Reasoning, ReasoningDict
    from openapiopenai.models.response import Response
    from openapiopenai.models.response_stream_event import ResponseStreamEvent
    from openapiopenai.models.response_stream_options import ResponseStreamOptions, ResponseStreamOptionsDict
    from openapiopenai.models.response_text_param import ResponseTextParam, ResponseTextParamDict
    from openapiopenai.models.service_tier_enum import ServiceTierEnum
    from openapiopenai.models.service_tier_responses import ServiceTierResponses
    from openapiopenai.models.tool import Tool, ToolDict
    from openapiopenai.models.tool_choice_param import ToolChoiceParam, ToolChoiceParamDict

CREATE = Operation(
    "responses.create",
    "POST",
    "/responses",
    body="json",
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
        "metadata",
        "safety_identifier",
        "prompt_cache_key",
        "prompt_cache_retention",
    ),
    response="Response",
    errors={"429": "ErrorResponse"},
    event="ResponseStreamEvent",
    stream_class="openapiopenai.helpers.streams:ResponseStream",
    stream_end={"tags": ["response.completed", "response.failed", "response.incomplete", "error"]},
)
RETRIEVE = Operation(
    "responses.retrieve",
    "GET",
    "/responses/{response_id}",
    query=("include", "stream", "starting_after", "include_obfuscation"),
    styles={"include": "deepObject"},
    response="Response",
    errors={"429": "ErrorResponse"},
    event="ResponseStreamEvent",
    stream_class="openapiopenai.helpers.streams:ResponseStream",
    stream_end={"tags": ["response.completed", "response.failed", "response.incomplete", "error"]},
)
DELETE = Operation(
    "responses.delete",
    "DELETE",
    "/responses/{response_id}",
    errors={"404": "Error", "429": "ErrorResponse"},
)
CANCEL = Operation(
    "responses.cancel",
    "POST",
    "/responses/{response_id}/cancel",
    response="Response",
    errors={"404": "Error", "429": "ErrorResponse"},
)
COMPACT = Operation(
    "responses.compact",
    "POST",
    "/responses/compact",
    body="json",
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
    response="CompactResource",
    errors={"429": "ErrorResponse"},
)
CONNECT = Channel(
    "responses.connect",
    "/responses",
    connection="openapiopenai.api.responses_connection:ResponsesConnection",
    server="ResponsesServerEvent",
    events=frozenset(),
)


class Responses(SyncResource):
    """`client.responses`: Responses of a model: text, images and files in, text and tool calls out, whole or as a stream."""

    _path = "responses"

    @subresource
    def input_items(self) -> ResponsesInputItems:
        """`client.responses.input_items`: The input items of a response."""
        from openapiopenai.api.responses_input_items import ResponsesInputItems

        return ResponsesInputItems(self._client)

    @subresource
    def input_tokens(self) -> ResponsesInputTokens:
        """`client.responses.input_tokens`: Counts the tokens of an input, without running the model."""
        from openapiopenai.api.responses_input_tokens import ResponsesInputTokens

        return ResponsesInputTokens(self._client)

    @overload
    def create(
        self,
        *,
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
        stream: Literal[False] | None = None,
        stream_options: ResponseStreamOptionsDict | ResponseStreamOptions | None = None,
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
        **options: Unpack[CallOptions],
    ) -> Response:
        """Creates a response of a model, as text or JSON, from text, images or files. The model can call your own functions or built-in tools, such as web search and file search.

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
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.

        `POST /responses`"""
        ...

    @overload
    def create(
        self,
        *,
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
        stream: Literal[True],
        stream_options: ResponseStreamOptionsDict | ResponseStreamOptions | None = None,
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
        **options: Unpack[CallOptions],
    ) -> ResponseStream:
        """Creates a response of a model, as text or JSON, from text, images or files. The model can call your own functions or built-in tools, such as web search and file search.

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
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.

        `POST /responses`"""
        ...

    @overload
    def create(
        self,
        *,
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
        stream: bool,
        stream_options: ResponseStreamOptionsDict | ResponseStreamOptions | None = None,
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
        **options: Unpack[CallOptions],
    ) -> Response | ResponseStream:
        """Creates a response of a model, as text or JSON, from text, images or files. The model can call your own functions or built-in tools, such as web search and file search.

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
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.

        `POST /responses`"""
        ...

    @operation(CREATE)
    def create(
        self,
        *,
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
        **options: Unpack[CallOptions],
    ) -> Response | ResponseStream:
        """Creates a response of a model, as text or JSON, from text, images or files. The model can call your own functions or built-in tools, such as web search and file search.

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
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.

        `POST /responses`"""
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
        **options: Unpack[CallOptions],
    ) -> Response:
        """Retrieves a response.

        - response_id: ID of the response.
        - include: What else to include with the response; as for `responses.create`.
        - stream: Whether the response is streamed, as server-sent events.
        - starting_after: Sequence number of an event; the stream starts after it.
        - include_obfuscation: Whether deltas in the stream carry `obfuscation`: random characters that even out event sizes, against side-channel attacks. True by default; false saves bandwidth if the network is trusted.

        `GET /responses/{response_id}`"""
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
        **options: Unpack[CallOptions],
    ) -> ResponseStream:
        """Retrieves a response.

        - response_id: ID of the response.
        - include: What else to include with the response; as for `responses.create`.
        - stream: Whether the response is streamed, as server-sent events.
        - starting_after: Sequence number of an event; the stream starts after it.
        - include_obfuscation: Whether deltas in the stream carry `obfuscation`: random characters that even out event sizes, against side-channel attacks. True by default; false saves bandwidth if the network is trusted.

        `GET /responses/{response_id}`"""
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
        **options: Unpack[CallOptions],
    ) -> Response | ResponseStream:
        """Retrieves a response.

        - response_id: ID of the response.
        - include: What else to include with the response; as for `responses.create`.
        - stream: Whether the response is streamed, as server-sent events.
        - starting_after: Sequence number of an event; the stream starts after it.
        - include_obfuscation: Whether deltas in the stream carry `obfuscation`: random characters that even out event sizes, against side-channel attacks. True by default; false saves bandwidth if the network is trusted.

        `GET /responses/{response_id}`"""
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
        **options: Unpack[CallOptions],
    ) -> Response | ResponseStream:
        """Retrieves a response.

        - response_id: ID of the response.
        - include: What else to include with the response; as for `responses.create`.
        - stream: Whether the response is streamed, as server-sent events.
        - starting_after: Sequence number of an event; the stream starts after it.
        - include_obfuscation: Whether deltas in the stream carry `obfuscation`: random characters that even out event sizes, against side-channel attacks. True by default; false saves bandwidth if the network is trusted.

        `GET /responses/{response_id}`"""
        ...

    @operation(DELETE)
    def delete(self, response_id: str, **options: Unpack[CallOptions]) -> None:
        """Deletes a response.

        - response_id: ID of the response.

        `DELETE /responses/{response_id}`"""
        ...

    @operation(CANCEL)
    def cancel(self, response_id: str, **options: Unpack[CallOptions]) -> Response:
        """Cancels a response in progress. Only responses created with `background: true` can be canceled.

        - response_id: ID of the response.

        `POST /responses/{response_id}/cancel`"""
        ...

    @operation(COMPACT)
    def compact(
        self,
        *,
        model: ModelIdsCompactionDict | ModelIdsCompaction | None,
        input: CompactResponseMethodPublicBodyInputDict | CompactResponseMethodPublicBodyInput | None = None,
        previous_response_id: str | None = None,
        instructions: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_retention: PromptCacheRetentionEnum | str | None = None,
        prompt_cache_options: PromptCacheOptionsParamDict | PromptCacheOptionsParam | None = None,
        service_tier: ServiceTierEnum | str | None = None,
        image: CompactResponseMethodPublicBodyImageDict | CompactResponseMethodPublicBodyImage | None = None,
        **options: Unpack[CallOptions],
    ) -> CompactResource:
        """Compacts a long conversation, so that it takes fewer tokens. Returns the items to continue with.

        - model: ID of the model, such as `gpt-5.1`.
        - input: The conversation to compact: text, or a list of input items.
        - previous_response_id: ID of the response whose conversation is to be compacted.
        - instructions: System (or developer) message to add to the model's context. Instructions of the response named by `previous_response_id` do not carry over.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_retention: How long a cache entry for the prompt of this request is retained.
        - prompt_cache_options: Prompt cache options. From `gpt-5.6` on.
        - service_tier: Processing tier of the request. `auto`, the default, uses the tier of the project settings, or else `default` (standard pricing and performance); `flex` uses flex processing; `fast` and `priority` use the fast mode, and the response shows both as `priority`. The response has the tier actually used, which may be another one.
        - image: How images in the input are treated.

        `POST /responses/compact`"""
        ...

    @helper("openapiopenai.helpers.polling_sync:poll_response")
    def poll(
        self, response_id: str, *, include: Sequence[IncludeEnum | str] | None = None, **options: Unpack[PollOptions]
    ) -> Response:
        """Wait until a response created with `background=True` has ended, and return it; see its `status`.

        - response_id: ID of the response.
        - include: What else to include with the response; as for `responses.create`.
        - poll_interval_ms: Milliseconds between two polls; default: what the server sends, or 1,000.
        - max_wait_seconds: Maximum wait, in seconds. Raises PollTimeoutError if the next poll would come later; default: no limit.
        - on_progress: Called with the object after each poll.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.tool_runner_sync:run_response_tools")
    def run_tools(
        self,
        *,
        tools: Sequence[Callable[..., Any] | ToolDict | Tool],
        model: ModelIdsResponsesDict | ModelIdsResponses | None = None,
        input: InputParamDict | InputParam | None = None,
        instructions: str | None = None,
        previous_response_id: str | None = None,
        conversation: ConversationParamDict | ConversationParam | None = None,
        prompt: PromptDict | Prompt | None = None,
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
        background_options: CreateResponseBackgroundOptionsDict | CreateResponseBackgroundOptions | None = None,
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
        **options: Unpack[ToolOptions],
    ) -> Iterator[ModelStep[Response, InputItemDict] | ToolStep]:
        """Let the model call functions until it gives its final answer. Yields each step, the last one a final ModelStep.

        - tools: annotated functions, tools made by `tool`, and other tools of the API.

        To stop a run, stop iterating, and keep the `conversation` of the last step as JSON. As the input of another run, it is
        continued there: calls without an output are made first.

        A `tool_choice` of "required" or a specific tool applies to the first turn only.

        Raises ToolLimitError, with the last response and the conversation, when a limit is reached.

        - model: ID of the model, such as `gpt-5.1`.
        - input: Input to the model: text, or items such as messages with text, images and files.
        - instructions: System (or developer) message that is put into the model's context. Not carried over from the response named by `previous_response_id`, so each response can have other instructions.
        - previous_response_id: ID of the previous response, which this one continues; cannot be combined with `conversation`.
        - conversation: Conversation that the response belongs to; cannot be combined with `previous_response_id`. Its items precede the input; input and output items are added to it once the response has completed.
        - prompt: Reference to a stored prompt template, with values for its variables.
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
        - background_options: Options for running in the background. The completion windows `2h` and `8h` require `background: true`, standard processing and no streaming.
        - service_tier: Processing tier of the request; `auto`, the default, uses the tier of the project settings.
        - moderation: Moderation settings for the input and output.
        - image: How images in the input are treated.
        - access_programs: Access programs to use for the request, by domain.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.
        - max_turns: Maximum number of model responses; default: 10.
        - max_seconds: Time limit in seconds of the whole run; default: none. Running functions are waited for.
        - max_parallel: Maximum number of function calls of one response that run concurrently; default: 8.
        - fatal: Exception classes that end the run when a function raises them. All others are reported to the model, so that it can try again.
        - approve: Called with each `ToolRequest` before the function is; True lets it be called, False refuses, a string is the output in its place. It may be asynchronous if the client is. Default: every call is made.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.tool_runner_sync:stream_response_tools")
    def stream_tools(
        self,
        *,
        tools: Sequence[Callable[..., Any] | ToolDict | Tool],
        model: ModelIdsResponsesDict | ModelIdsResponses | None = None,
        input: InputParamDict | InputParam | None = None,
        instructions: str | None = None,
        previous_response_id: str | None = None,
        conversation: ConversationParamDict | ConversationParam | None = None,
        prompt: PromptDict | Prompt | None = None,
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
        background_options: CreateResponseBackgroundOptionsDict | CreateResponseBackgroundOptions | None = None,
        stream_options: ResponseStreamOptionsDict | ResponseStreamOptions | None = None,
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
        **options: Unpack[ToolOptions],
    ) -> Iterator[ResponseStreamEvent | ModelStep[Response, InputItemDict] | ToolStep]:
        """Like `run_tools`, but each response is streamed: yields its events as they arrive, then its ModelStep, then the
        ToolStep of each function that it calls. For the arguments, see `run_tools`.

        - tools: annotated functions, tools made by `tool`, and other tools of the API.
        - model: ID of the model, such as `gpt-5.1`.
        - input: Input to the model: text, or items such as messages with text, images and files.
        - instructions: System (or developer) message that is put into the model's context. Not carried over from the response named by `previous_response_id`, so each response can have other instructions.
        - previous_response_id: ID of the previous response, which this one continues; cannot be combined with `conversation`.
        - conversation: Conversation that the response belongs to; cannot be combined with `previous_response_id`. Its items precede the input; input and output items are added to it once the response has completed.
        - prompt: Reference to a stored prompt template, with values for its variables.
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
        - background_options: Options for running in the background. The completion windows `2h` and `8h` require `background: true`, standard processing and no streaming.
        - stream_options: Options for streaming the response. Only with `stream: true`.
        - service_tier: Processing tier of the request; `auto`, the default, uses the tier of the project settings.
        - moderation: Moderation settings for the input and output.
        - image: How images in the input are treated.
        - access_programs: Access programs to use for the request, by domain.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.
        - max_turns: Maximum number of model responses; default: 10.
        - max_seconds: Time limit in seconds of the whole run; default: none. Running functions are waited for.
        - max_parallel: Maximum number of function calls of one response that run concurrently; default: 8.
        - fatal: Exception classes that end the run when a function raises them. All others are reported to the model, so that it can try again.
        - approve: Called with each `ToolRequest` before the function is; True lets it be called, False refuses, a string is the output in its place. It may be asynchronous if the client is. Default: every call is made.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.tool_runner_sync:create_response_and_run_tools")
    def create_and_run_tools(
        self,
        *,
        tools: Sequence[Callable[..., Any] | ToolDict | Tool],
        model: ModelIdsResponsesDict | ModelIdsResponses | None = None,
        input: InputParamDict | InputParam | None = None,
        instructions: str | None = None,
        previous_response_id: str | None = None,
        conversation: ConversationParamDict | ConversationParam | None = None,
        prompt: PromptDict | Prompt | None = None,
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
        background_options: CreateResponseBackgroundOptionsDict | CreateResponseBackgroundOptions | None = None,
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
        **options: Unpack[ToolOptions],
    ) -> Response:
        """Let the model call functions until it gives its final answer, and return that response; see `run_tools`.

        - tools: annotated functions, tools made by `tool`, and other tools of the API.
        - model: ID of the model, such as `gpt-5.1`.
        - input: Input to the model: text, or items such as messages with text, images and files.
        - instructions: System (or developer) message that is put into the model's context. Not carried over from the response named by `previous_response_id`, so each response can have other instructions.
        - previous_response_id: ID of the previous response, which this one continues; cannot be combined with `conversation`.
        - conversation: Conversation that the response belongs to; cannot be combined with `previous_response_id`. Its items precede the input; input and output items are added to it once the response has completed.
        - prompt: Reference to a stored prompt template, with values for its variables.
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
        - background_options: Options for running in the background. The completion windows `2h` and `8h` require `background: true`, standard processing and no streaming.
        - service_tier: Processing tier of the request; `auto`, the default, uses the tier of the project settings.
        - moderation: Moderation settings for the input and output.
        - image: How images in the input are treated.
        - access_programs: Access programs to use for the request, by domain.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.
        - max_turns: Maximum number of model responses; default: 10.
        - max_seconds: Time limit in seconds of the whole run; default: none. Running functions are waited for.
        - max_parallel: Maximum number of function calls of one response that run concurrently; default: 8.
        - fatal: Exception classes that end the run when a function raises them. All others are reported to the model, so that it can try again.
        - approve: Called with each `ToolRequest` before the function is; True lets it be called, False refuses, a string is the output in its place. It may be asynchronous if the client is. Default: every call is made.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.structured_sync:parse_response")
    def parse(
        self,
        *,
        text_format: type[ParsedT] | None = None,
        parse_as: type[ParsedT] | None = None,
        verbosity: Literal["low", "medium", "high"] | None = None,
        tools: Iterable[ToolDict | Tool | ChatCompletionToolDict] | None = None,
        extract_json: bool = False,
        model: ModelIdsResponsesDict | ModelIdsResponses | None = None,
        input: InputParamDict | InputParam | None = None,
        instructions: str | None = None,
        previous_response_id: str | None = None,
        conversation: ConversationParamDict | ConversationParam | None = None,
        prompt: PromptDict | Prompt | None = None,
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
        stream_options: ResponseStreamOptionsDict | ResponseStreamOptions | None = None,
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
        **options: Unpack[CallOptions],
    ) -> ParsedResponse[ParsedT]:
        """Create a response and parse its text into a type of your own: `response.output_parsed`.

        - text_format: a pydantic model, dataclass, or TypedDict; default: no text is parsed, as in `create`.
        - parse_as: a type that the text is parsed into without asking for its schema; default: `text_format`.
        - verbosity: how much the model writes, as in `text`.
        - tools: tools that the model may call; those that `pydantic_function_tool` makes are accepted too.
        - extract_json: whether the JSON is looked for in the text, behind thoughts (`<think>…</think>`), in code fences, or
          between sentences, as models write it whose server does not enforce the schema; default: the text must be JSON.

        Arguments of function calls are parsed too: `parsed_arguments`, for tools made by `pydantic_function_tool` and for
        strict functions.

        Raises NotStrictError if the type has no strict schema, LengthFinishReasonError or ContentFilterFinishReasonError if
        the response was cut off, RefusalError if the model refuses to answer, OutputParseError if the text does not match
        the type.

        - model: ID of the model, such as `gpt-5.1`.
        - input: Input to the model: text, or items such as messages with text, images and files.
        - instructions: System (or developer) message that is put into the model's context. Not carried over from the response named by `previous_response_id`, so each response can have other instructions.
        - previous_response_id: ID of the previous response, which this one continues; cannot be combined with `conversation`.
        - conversation: Conversation that the response belongs to; cannot be combined with `previous_response_id`. Its items precede the input; input and output items are added to it once the response has completed.
        - prompt: Reference to a stored prompt template, with values for its variables.
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
        - stream_options: Options for streaming the response. Only with `stream: true`.
        - service_tier: Processing tier of the request; `auto`, the default, uses the tier of the project settings.
        - moderation: Moderation settings for the input and output.
        - image: How images in the input are treated.
        - access_programs: Access programs to use for the request, by domain.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.structured_sync:stream_response")
    def stream(
        self,
        *,
        text_format: type[ParsedT] | None = None,
        tools: Iterable[ToolDict | Tool | ChatCompletionToolDict] | None = None,
        extract_json: bool = False,
        response_id: str | None = None,
        starting_after: int | None = None,
        model: ModelIdsResponsesDict | ModelIdsResponses | None = None,
        input: InputParamDict | InputParam | None = None,
        instructions: str | None = None,
        previous_response_id: str | None = None,
        conversation: ConversationParamDict | ConversationParam | None = None,
        prompt: PromptDict | Prompt | None = None,
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
        stream_options: ResponseStreamOptionsDict | ResponseStreamOptions | None = None,
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
        **options: Unpack[CallOptions],
    ) -> StreamManager[ParsedResponseStream[ParsedT]]:
        """Stream a response whose text is parsed into a type of your own: `with … as stream: for event in stream`.

        - `text_format`, `tools`, `extract_json`: see `parse`.
        - response_id: ID of a response that is being made, whose events are read instead of creating one; the arguments
          are those of `retrieve`.
        - starting_after: the sequence number after which its events are read.

        The events are those of `create` with `stream=True`; `response.output_text.done` has the parsed text as `parsed`.
        `get_final_response()` returns and raises the same as `parse`.

        - text_format: a pydantic model, dataclass, or TypedDict; default: no text is parsed, as in `create`.
        - tools: tools that the model may call; those that `pydantic_function_tool` makes are accepted too.
        - extract_json: whether the JSON is looked for in the text, behind thoughts (`<think>…</think>`), in code fences, or between sentences, as models write it whose server does not enforce the schema; default: the text must be JSON.
        - model: ID of the model, such as `gpt-5.1`.
        - input: Input to the model: text, or items such as messages with text, images and files.
        - instructions: System (or developer) message that is put into the model's context. Not carried over from the response named by `previous_response_id`, so each response can have other instructions.
        - previous_response_id: ID of the previous response, which this one continues; cannot be combined with `conversation`.
        - conversation: Conversation that the response belongs to; cannot be combined with `previous_response_id`. Its items precede the input; input and output items are added to it once the response has completed.
        - prompt: Reference to a stored prompt template, with values for its variables.
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
        - stream_options: Options for streaming the response. Only with `stream: true`.
        - service_tier: Processing tier of the request; `auto`, the default, uses the tier of the project settings.
        - moderation: Moderation settings for the input and output.
        - image: How images in the input are treated.
        - access_programs: Access programs to use for the request, by domain.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @connect(CONNECT)
    def connect(self, **options: Unpack[ConnectOptions]) -> Opening[ResponsesConnection]:
        """WebSocket connection on which responses are created, each requested by an event."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawResponses:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawResponses:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncResponses(AsyncResource):
    """`client.responses`: Responses of a model: text, images and files in, text and tool calls out, whole or as a stream."""

    _path = "responses"

    @subresource
    def input_items(self) -> AsyncResponsesInputItems:
        """`client.responses.input_items`: The input items of a response."""
        from openapiopenai.api.responses_input_items import AsyncResponsesInputItems

        return AsyncResponsesInputItems(self._client)

    @subresource
    def input_tokens(self) -> AsyncResponsesInputTokens:
        """`client.responses.input_tokens`: Counts the tokens of an input, without running the model."""
        from openapiopenai.api.responses_input_tokens import AsyncResponsesInputTokens

        return AsyncResponsesInputTokens(self._client)

    @overload
    async def create(
        self,
        *,
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
        stream: Literal[False] | None = None,
        stream_options: ResponseStreamOptionsDict | ResponseStreamOptions | None = None,
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
        **options: Unpack[CallOptions],
    ) -> Response:
        """Creates a response of a model, as text or JSON, from text, images or files. The model can call your own functions or built-in tools, such as web search and file search.

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
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.

        `POST /responses`"""
        ...

    @overload
    async def create(
        self,
        *,
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
        stream: Literal[True],
        stream_options: ResponseStreamOptionsDict | ResponseStreamOptions | None = None,
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
        **options: Unpack[CallOptions],
    ) -> AsyncResponseStream:
        """Creates a response of a model, as text or JSON, from text, images or files. The model can call your own functions or built-in tools, such as web search and file search.

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
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.

        `POST /responses`"""
        ...

    @overload
    async def create(
        self,
        *,
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
        stream: bool,
        stream_options: ResponseStreamOptionsDict | ResponseStreamOptions | None = None,
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
        **options: Unpack[CallOptions],
    ) -> Response | AsyncResponseStream:
        """Creates a response of a model, as text or JSON, from text, images or files. The model can call your own functions or built-in tools, such as web search and file search.

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
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.

        `POST /responses`"""
        ...

    @operation(CREATE)
    async def create(
        self,
        *,
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
        **options: Unpack[CallOptions],
    ) -> Response | AsyncResponseStream:
        """Creates a response of a model, as text or JSON, from text, images or files. The model can call your own functions or built-in tools, such as web search and file search.

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
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.

        `POST /responses`"""
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
        **options: Unpack[CallOptions],
    ) -> Response:
        """Retrieves a response.

        - response_id: ID of the response.
        - include: What else to include with the response; as for `responses.create`.
        - stream: Whether the response is streamed, as server-sent events.
        - starting_after: Sequence number of an event; the stream starts after it.
        - include_obfuscation: Whether deltas in the stream carry `obfuscation`: random characters that even out event sizes, against side-channel attacks. True by default; false saves bandwidth if the network is trusted.

        `GET /responses/{response_id}`"""
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
        **options: Unpack[CallOptions],
    ) -> AsyncResponseStream:
        """Retrieves a response.

        - response_id: ID of the response.
        - include: What else to include with the response; as for `responses.create`.
        - stream: Whether the response is streamed, as server-sent events.
        - starting_after: Sequence number of an event; the stream starts after it.
        - include_obfuscation: Whether deltas in the stream carry `obfuscation`: random characters that even out event sizes, against side-channel attacks. True by default; false saves bandwidth if the network is trusted.

        `GET /responses/{response_id}`"""
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
        **options: Unpack[CallOptions],
    ) -> Response | AsyncResponseStream:
        """Retrieves a response.

        - response_id: ID of the response.
        - include: What else to include with the response; as for `responses.create`.
        - stream: Whether the response is streamed, as server-sent events.
        - starting_after: Sequence number of an event; the stream starts after it.
        - include_obfuscation: Whether deltas in the stream carry `obfuscation`: random characters that even out event sizes, against side-channel attacks. True by default; false saves bandwidth if the network is trusted.

        `GET /responses/{response_id}`"""
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
        **options: Unpack[CallOptions],
    ) -> Response | AsyncResponseStream:
        """Retrieves a response.

        - response_id: ID of the response.
        - include: What else to include with the response; as for `responses.create`.
        - stream: Whether the response is streamed, as server-sent events.
        - starting_after: Sequence number of an event; the stream starts after it.
        - include_obfuscation: Whether deltas in the stream carry `obfuscation`: random characters that even out event sizes, against side-channel attacks. True by default; false saves bandwidth if the network is trusted.

        `GET /responses/{response_id}`"""
        ...

    @operation(DELETE)
    async def delete(self, response_id: str, **options: Unpack[CallOptions]) -> None:
        """Deletes a response.

        - response_id: ID of the response.

        `DELETE /responses/{response_id}`"""
        ...

    @operation(CANCEL)
    async def cancel(self, response_id: str, **options: Unpack[CallOptions]) -> Response:
        """Cancels a response in progress. Only responses created with `background: true` can be canceled.

        - response_id: ID of the response.

        `POST /responses/{response_id}/cancel`"""
        ...

    @operation(COMPACT)
    async def compact(
        self,
        *,
        model: ModelIdsCompactionDict | ModelIdsCompaction | None,
        input: CompactResponseMethodPublicBodyInputDict | CompactResponseMethodPublicBodyInput | None = None,
        previous_response_id: str | None = None,
        instructions: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_retention: PromptCacheRetentionEnum | str | None = None,
        prompt_cache_options: PromptCacheOptionsParamDict | PromptCacheOptionsParam | None = None,
        service_tier: ServiceTierEnum | str | None = None,
        image: CompactResponseMethodPublicBodyImageDict | CompactResponseMethodPublicBodyImage | None = None,
        **options: Unpack[CallOptions],
    ) -> CompactResource:
        """Compacts a long conversation, so that it takes fewer tokens. Returns the items to continue with.

        - model: ID of the model, such as `gpt-5.1`.
        - input: The conversation to compact: text, or a list of input items.
        - previous_response_id: ID of the response whose conversation is to be compacted.
        - instructions: System (or developer) message to add to the model's context. Instructions of the response named by `previous_response_id` do not carry over.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_retention: How long a cache entry for the prompt of this request is retained.
        - prompt_cache_options: Prompt cache options. From `gpt-5.6` on.
        - service_tier: Processing tier of the request. `auto`, the default, uses the tier of the project settings, or else `default` (standard pricing and performance); `flex` uses flex processing; `fast` and `priority` use the fast mode, and the response shows both as `priority`. The response has the tier actually used, which may be another one.
        - image: How images in the input are treated.

        `POST /responses/compact`"""
        ...

    @helper("openapiopenai.helpers.polling_async:poll_response")
    async def poll(
        self, response_id: str, *, include: Sequence[IncludeEnum | str] | None = None, **options: Unpack[PollOptions]
    ) -> Response:
        """Wait until a response created with `background=True` has ended, and return it; see its `status`.

        - response_id: ID of the response.
        - include: What else to include with the response; as for `responses.create`.
        - poll_interval_ms: Milliseconds between two polls; default: what the server sends, or 1,000.
        - max_wait_seconds: Maximum wait, in seconds. Raises PollTimeoutError if the next poll would come later; default: no limit.
        - on_progress: Called with the object after each poll.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.tool_runner_async:run_response_tools")
    def run_tools(
        self,
        *,
        tools: Sequence[Callable[..., Any] | ToolDict | Tool],
        model: ModelIdsResponsesDict | ModelIdsResponses | None = None,
        input: InputParamDict | InputParam | None = None,
        instructions: str | None = None,
        previous_response_id: str | None = None,
        conversation: ConversationParamDict | ConversationParam | None = None,
        prompt: PromptDict | Prompt | None = None,
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
        background_options: CreateResponseBackgroundOptionsDict | CreateResponseBackgroundOptions | None = None,
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
        **options: Unpack[ToolOptions],
    ) -> AsyncIterator[ModelStep[Response, InputItemDict] | ToolStep]:
        """Let the model call functions until it gives its final answer. Yields each step, the last one a final ModelStep.

        - tools: annotated functions, tools made by `tool`, and other tools of the API.

        To stop a run, stop iterating, and keep the `conversation` of the last step as JSON. As the input of another run, it is
        continued there: calls without an output are made first.

        A `tool_choice` of "required" or a specific tool applies to the first turn only.

        Raises ToolLimitError, with the last response and the conversation, when a limit is reached.

        - model: ID of the model, such as `gpt-5.1`.
        - input: Input to the model: text, or items such as messages with text, images and files.
        - instructions: System (or developer) message that is put into the model's context. Not carried over from the response named by `previous_response_id`, so each response can have other instructions.
        - previous_response_id: ID of the previous response, which this one continues; cannot be combined with `conversation`.
        - conversation: Conversation that the response belongs to; cannot be combined with `previous_response_id`. Its items precede the input; input and output items are added to it once the response has completed.
        - prompt: Reference to a stored prompt template, with values for its variables.
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
        - background_options: Options for running in the background. The completion windows `2h` and `8h` require `background: true`, standard processing and no streaming.
        - service_tier: Processing tier of the request; `auto`, the default, uses the tier of the project settings.
        - moderation: Moderation settings for the input and output.
        - image: How images in the input are treated.
        - access_programs: Access programs to use for the request, by domain.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.
        - max_turns: Maximum number of model responses; default: 10.
        - max_seconds: Time limit in seconds of the whole run; default: none. Running functions are waited for.
        - max_parallel: Maximum number of function calls of one response that run concurrently; default: 8.
        - fatal: Exception classes that end the run when a function raises them. All others are reported to the model, so that it can try again.
        - approve: Called with each `ToolRequest` before the function is; True lets it be called, False refuses, a string is the output in its place. It may be asynchronous if the client is. Default: every call is made.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.tool_runner_async:stream_response_tools")
    def stream_tools(
        self,
        *,
        tools: Sequence[Callable[..., Any] | ToolDict | Tool],
        model: ModelIdsResponsesDict | ModelIdsResponses | None = None,
        input: InputParamDict | InputParam | None = None,
        instructions: str | None = None,
        previous_response_id: str | None = None,
        conversation: ConversationParamDict | ConversationParam | None = None,
        prompt: PromptDict | Prompt | None = None,
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
        background_options: CreateResponseBackgroundOptionsDict | CreateResponseBackgroundOptions | None = None,
        stream_options: ResponseStreamOptionsDict | ResponseStreamOptions | None = None,
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
        **options: Unpack[ToolOptions],
    ) -> AsyncIterator[ResponseStreamEvent | ModelStep[Response, InputItemDict] | ToolStep]:
        """Like `run_tools`, but each response is streamed: yields its events as they arrive, then its ModelStep, then the
        ToolStep of each function that it calls. For the arguments, see `run_tools`.

        - tools: annotated functions, tools made by `tool`, and other tools of the API.
        - model: ID of the model, such as `gpt-5.1`.
        - input: Input to the model: text, or items such as messages with text, images and files.
        - instructions: System (or developer) message that is put into the model's context. Not carried over from the response named by `previous_response_id`, so each response can have other instructions.
        - previous_response_id: ID of the previous response, which this one continues; cannot be combined with `conversation`.
        - conversation: Conversation that the response belongs to; cannot be combined with `previous_response_id`. Its items precede the input; input and output items are added to it once the response has completed.
        - prompt: Reference to a stored prompt template, with values for its variables.
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
        - background_options: Options for running in the background. The completion windows `2h` and `8h` require `background: true`, standard processing and no streaming.
        - stream_options: Options for streaming the response. Only with `stream: true`.
        - service_tier: Processing tier of the request; `auto`, the default, uses the tier of the project settings.
        - moderation: Moderation settings for the input and output.
        - image: How images in the input are treated.
        - access_programs: Access programs to use for the request, by domain.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.
        - max_turns: Maximum number of model responses; default: 10.
        - max_seconds: Time limit in seconds of the whole run; default: none. Running functions are waited for.
        - max_parallel: Maximum number of function calls of one response that run concurrently; default: 8.
        - fatal: Exception classes that end the run when a function raises them. All others are reported to the model, so that it can try again.
        - approve: Called with each `ToolRequest` before the function is; True lets it be called, False refuses, a string is the output in its place. It may be asynchronous if the client is. Default: every call is made.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.tool_runner_async:create_response_and_run_tools")
    async def create_and_run_tools(
        self,
        *,
        tools: Sequence[Callable[..., Any] | ToolDict | Tool],
        model: ModelIdsResponsesDict | ModelIdsResponses | None = None,
        input: InputParamDict | InputParam | None = None,
        instructions: str | None = None,
        previous_response_id: str | None = None,
        conversation: ConversationParamDict | ConversationParam | None = None,
        prompt: PromptDict | Prompt | None = None,
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
        background_options: CreateResponseBackgroundOptionsDict | CreateResponseBackgroundOptions | None = None,
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
        **options: Unpack[ToolOptions],
    ) -> Response:
        """Let the model call functions until it gives its final answer, and return that response; see `run_tools`.

        - tools: annotated functions, tools made by `tool`, and other tools of the API.
        - model: ID of the model, such as `gpt-5.1`.
        - input: Input to the model: text, or items such as messages with text, images and files.
        - instructions: System (or developer) message that is put into the model's context. Not carried over from the response named by `previous_response_id`, so each response can have other instructions.
        - previous_response_id: ID of the previous response, which this one continues; cannot be combined with `conversation`.
        - conversation: Conversation that the response belongs to; cannot be combined with `previous_response_id`. Its items precede the input; input and output items are added to it once the response has completed.
        - prompt: Reference to a stored prompt template, with values for its variables.
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
        - background_options: Options for running in the background. The completion windows `2h` and `8h` require `background: true`, standard processing and no streaming.
        - service_tier: Processing tier of the request; `auto`, the default, uses the tier of the project settings.
        - moderation: Moderation settings for the input and output.
        - image: How images in the input are treated.
        - access_programs: Access programs to use for the request, by domain.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.
        - max_turns: Maximum number of model responses; default: 10.
        - max_seconds: Time limit in seconds of the whole run; default: none. Running functions are waited for.
        - max_parallel: Maximum number of function calls of one response that run concurrently; default: 8.
        - fatal: Exception classes that end the run when a function raises them. All others are reported to the model, so that it can try again.
        - approve: Called with each `ToolRequest` before the function is; True lets it be called, False refuses, a string is the output in its place. It may be asynchronous if the client is. Default: every call is made.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.structured_async:parse_response")
    async def parse(
        self,
        *,
        text_format: type[ParsedT] | None = None,
        parse_as: type[ParsedT] | None = None,
        verbosity: Literal["low", "medium", "high"] | None = None,
        tools: Iterable[ToolDict | Tool | ChatCompletionToolDict] | None = None,
        extract_json: bool = False,
        model: ModelIdsResponsesDict | ModelIdsResponses | None = None,
        input: InputParamDict | InputParam | None = None,
        instructions: str | None = None,
        previous_response_id: str | None = None,
        conversation: ConversationParamDict | ConversationParam | None = None,
        prompt: PromptDict | Prompt | None = None,
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
        stream_options: ResponseStreamOptionsDict | ResponseStreamOptions | None = None,
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
        **options: Unpack[CallOptions],
    ) -> ParsedResponse[ParsedT]:
        """Create a response and parse its text into a type of your own: `response.output_parsed`.

        - text_format: a pydantic model, dataclass, or TypedDict; default: no text is parsed, as in `create`.
        - parse_as: a type that the text is parsed into without asking for its schema; default: `text_format`.
        - verbosity: how much the model writes, as in `text`.
        - tools: tools that the model may call; those that `pydantic_function_tool` makes are accepted too.
        - extract_json: whether the JSON is looked for in the text, behind thoughts (`<think>…</think>`), in code fences, or
          between sentences, as models write it whose server does not enforce the schema; default: the text must be JSON.

        Arguments of function calls are parsed too: `parsed_arguments`, for tools made by `pydantic_function_tool` and for
        strict functions.

        Raises NotStrictError if the type has no strict schema, LengthFinishReasonError or ContentFilterFinishReasonError if
        the response was cut off, RefusalError if the model refuses to answer, OutputParseError if the text does not match
        the type.

        - model: ID of the model, such as `gpt-5.1`.
        - input: Input to the model: text, or items such as messages with text, images and files.
        - instructions: System (or developer) message that is put into the model's context. Not carried over from the response named by `previous_response_id`, so each response can have other instructions.
        - previous_response_id: ID of the previous response, which this one continues; cannot be combined with `conversation`.
        - conversation: Conversation that the response belongs to; cannot be combined with `previous_response_id`. Its items precede the input; input and output items are added to it once the response has completed.
        - prompt: Reference to a stored prompt template, with values for its variables.
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
        - stream_options: Options for streaming the response. Only with `stream: true`.
        - service_tier: Processing tier of the request; `auto`, the default, uses the tier of the project settings.
        - moderation: Moderation settings for the input and output.
        - image: How images in the input are treated.
        - access_programs: Access programs to use for the request, by domain.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.structured_async:stream_response")
    def stream(
        self,
        *,
        text_format: type[ParsedT] | None = None,
        tools: Iterable[ToolDict | Tool | ChatCompletionToolDict] | None = None,
        extract_json: bool = False,
        response_id: str | None = None,
        starting_after: int | None = None,
        model: ModelIdsResponsesDict | ModelIdsResponses | None = None,
        input: InputParamDict | InputParam | None = None,
        instructions: str | None = None,
        previous_response_id: str | None = None,
        conversation: ConversationParamDict | ConversationParam | None = None,
        prompt: PromptDict | Prompt | None = None,
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
        stream_options: ResponseStreamOptionsDict | ResponseStreamOptions | None = None,
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
        **options: Unpack[CallOptions],
    ) -> AsyncStreamManager[AsyncParsedResponseStream[ParsedT]]:
        """Stream a response whose text is parsed into a type of your own: `with … as stream: for event in stream`.

        - `text_format`, `tools`, `extract_json`: see `parse`.
        - response_id: ID of a response that is being made, whose events are read instead of creating one; the arguments
          are those of `retrieve`.
        - starting_after: the sequence number after which its events are read.

        The events are those of `create` with `stream=True`; `response.output_text.done` has the parsed text as `parsed`.
        `get_final_response()` returns and raises the same as `parse`.

        - text_format: a pydantic model, dataclass, or TypedDict; default: no text is parsed, as in `create`.
        - tools: tools that the model may call; those that `pydantic_function_tool` makes are accepted too.
        - extract_json: whether the JSON is looked for in the text, behind thoughts (`<think>…</think>`), in code fences, or between sentences, as models write it whose server does not enforce the schema; default: the text must be JSON.
        - model: ID of the model, such as `gpt-5.1`.
        - input: Input to the model: text, or items such as messages with text, images and files.
        - instructions: System (or developer) message that is put into the model's context. Not carried over from the response named by `previous_response_id`, so each response can have other instructions.
        - previous_response_id: ID of the previous response, which this one continues; cannot be combined with `conversation`.
        - conversation: Conversation that the response belongs to; cannot be combined with `previous_response_id`. Its items precede the input; input and output items are added to it once the response has completed.
        - prompt: Reference to a stored prompt template, with values for its variables.
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
        - stream_options: Options for streaming the response. Only with `stream: true`.
        - service_tier: Processing tier of the request; `auto`, the default, uses the tier of the project settings.
        - moderation: Moderation settings for the input and output.
        - image: How images in the input are treated.
        - access_programs: Access programs to use for the request, by domain.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @connect(CONNECT)
    def connect(self, **options: Unpack[ConnectOptions]) -> AsyncOpening[AsyncResponsesConnection]:
        """WebSocket connection on which responses are created, each requested by an event."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawResponses:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawResponses:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawResponses:
        """The methods of `Responses`, returning responses as they came."""

        def __init__(self, of: Responses) -> None:
            self.input_items: RawResponsesInputItems = of.input_items.with_raw_response
            self.input_tokens: RawResponsesInputTokens = of.input_tokens.with_raw_response
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.delete = raw(of.delete)
            self.cancel = raw(of.cancel)
            self.compact = raw(of.compact)
            ...

    class AsyncRawResponses:
        """The methods of `AsyncResponses`, returning responses as they came."""

        def __init__(self, of: AsyncResponses) -> None:
            self.input_items: AsyncRawResponsesInputItems = of.input_items.with_raw_response
            self.input_tokens: AsyncRawResponsesInputTokens = of.input_tokens.with_raw_response
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.delete = async_raw(of.delete)
            self.cancel = async_raw(of.cancel)
            self.compact = async_raw(of.compact)
            ...
