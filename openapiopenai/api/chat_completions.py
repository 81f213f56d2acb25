# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.chat.completions`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from openapiopenai._runtime.calls.helper import helper
from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Sequence
    from typing import Any

    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.api.chat_completions_messages import (
        AsyncChatCompletionsMessages,
        AsyncRawChatCompletionsMessages,
        ChatCompletionsMessages,
        RawChatCompletionsMessages,
    )
    from openapiopenai.helpers.parsed import ParsedChatCompletion
    from openapiopenai.helpers.parsed_streams_async import AsyncParsedChatCompletionStream, AsyncStreamManager
    from openapiopenai.helpers.parsed_streams_sync import ParsedChatCompletionStream, StreamManager
    from openapiopenai.helpers.parsed_type import ParsedT
    from openapiopenai.helpers.streams_async import AsyncChatCompletionStream
    from openapiopenai.helpers.streams_sync import ChatCompletionStream
    from openapiopenai.helpers.tool_runner import ModelStep, ToolOptions, ToolStep
    from openapiopenai.models.chat_completion_deleted import ChatCompletionDeleted
    from openapiopenai.models.chat_completion_functions import ChatCompletionFunctions, ChatCompletionFunctionsDict
    from openapiopenai.models.chat_completion_list import ChatCompletionList
    from openapiopenai.models.chat_completion_request_message import (
        ChatCompletionRequestMessage,
        ChatCompletionRequestMessageDict,
    )
    from openapiopenai.models.chat_completion_stream_options import (
        ChatCompletionStreamOptions,
        ChatCompletionStreamOptionsDict,
    )
    from openapiopenai.models.chat_completion_tool_choice_option import (
        ChatCompletionToolChoiceOption,
        ChatCompletionToolChoiceOptionDict,
    )
    from openapiopenai.models.create_chat_completion_request_audio import (
        CreateChatCompletionRequestAudio,
        CreateChatCompletionRequestAudioDict,
    )
    from openapiopenai.models.create_chat_completion_request_function_call import (
        CreateChatCompletionRequestFunctionCall,
        CreateChatCompletionRequestFunctionCallDict,
    )
    from openapiopenai.models.create_chat_completion_request_response_format import (
        CreateChatCompletionRequestResponseFormat,
        CreateChatCompletionRequestResponseFormatDict,
    )
    from openapiopenai.models.create_chat_completion_request_tools_item import (
        CreateChatCompletionRequestToolsItem,
        CreateChatCompletionRequestToolsItemDict,
    )
    from openapiopenai.models.create_chat_completion_request_web_search_options import (
        CreateChatCompletionRequestWebSearchOptions,
        CreateChatCompletionRequestWebSearchOptionsDict,
    )
    from openapiopenai.models.create_chat_completion_response import CreateChatCompletionResponse
    from openapiopenai.models.create_chat_completion_stream_response import CreateChatCompletionStreamResponse
    from openapiopenai.models.model_ids_shared import ModelIdsShared, ModelIdsSharedDict
    from openapiopenai.models.moderation_param import ModerationParam, ModerationParamDict
    from openapiopenai.models.prediction_content import PredictionContent, PredictionContentDict
    from openapiopenai.models.prompt_cache_options_param import PromptCacheOptionsParam, PromptCacheOptionsParamDict
    from openapiopenai.models.reasoning_effort import ReasoningEffort
    from openapiopenai.models.service_tier import ServiceTier
    from openapiopenai.models.stop_configuration import StopConfiguration, StopConfigurationDict
    from openapiopenai.models.verbosity import Verbosity

CREATE = Operation(
    "chat.completions.create",
    "POST",
    "/chat/completions",
    body="json",
    nullable=(
        "reasoning_effort",
        "verbosity",
        "max_completion_tokens",
        "temperature",
        "top_p",
        "top_logprobs",
        "logprobs",
        "n",
        "stop",
        "presence_penalty",
        "frequency_penalty",
        "logit_bias",
        "seed",
        "modalities",
        "audio",
        "prediction",
        "store",
        "stream",
        "stream_options",
        "service_tier",
        "moderation",
        "metadata",
        "safety_identifier",
        "prompt_cache_key",
        "prompt_cache_retention",
        "max_tokens",
    ),
    response="CreateChatCompletionResponse",
    errors={"429": "ErrorResponse"},
    event="CreateChatCompletionStreamResponse",
    stream_class="openapiopenai.helpers.streams:ChatCompletionStream",
    stream_end={"field": "choices[].finish_reason"},
)
RETRIEVE = Operation(
    "chat.completions.retrieve",
    "GET",
    "/chat/completions/{completion_id}",
    response="CreateChatCompletionResponse",
)
UPDATE = Operation(
    "chat.completions.update",
    "POST",
    "/chat/completions/{completion_id}",
    body="json",
    nullable=("metadata",),
    response="CreateChatCompletionResponse",
)
LIST = Operation(
    "chat.completions.list",
    "GET",
    "/chat/completions",
    query=("model", "metadata", "after", "limit", "order"),
    styles={"metadata": "deepObject"},
    response="ChatCompletionList",
    page={"argument": "after", "next": "last_id", "last": "id"},
)
DELETE = Operation(
    "chat.completions.delete",
    "DELETE",
    "/chat/completions/{completion_id}",
    response="ChatCompletionDeleted",
)


class ChatCompletions(SyncResource):
    """`client.chat.completions`: Responses of a model to a list of messages, whole or as a stream; most compatible servers offer these too."""

    _path = "chat.completions"

    @subresource
    def messages(self) -> ChatCompletionsMessages:
        """`client.chat.completions.messages`: The input messages of a stored chat completion."""
        from openapiopenai.api.chat_completions_messages import ChatCompletionsMessages

        return ChatCompletionsMessages(self._client)

    @overload
    def create(
        self,
        *,
        model: ModelIdsSharedDict | ModelIdsShared,
        messages: Sequence[ChatCompletionRequestMessageDict | ChatCompletionRequestMessage],
        tools: Sequence[CreateChatCompletionRequestToolsItemDict | CreateChatCompletionRequestToolsItem] | None = None,
        tool_choice: ChatCompletionToolChoiceOptionDict | ChatCompletionToolChoiceOption | None = None,
        parallel_tool_calls: bool | None = None,
        response_format: CreateChatCompletionRequestResponseFormatDict
        | CreateChatCompletionRequestResponseFormat
        | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        verbosity: Verbosity | str | None = None,
        max_completion_tokens: int | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_logprobs: int | None = None,
        logprobs: bool | None = None,
        n: int | None = None,
        stop: StopConfigurationDict | StopConfiguration | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, int] | None = None,
        seed: int | None = None,
        modalities: Sequence[Literal["text", "audio"] | str] | None = None,
        audio: CreateChatCompletionRequestAudioDict | CreateChatCompletionRequestAudio | None = None,
        prediction: PredictionContentDict | PredictionContent | None = None,
        web_search_options: CreateChatCompletionRequestWebSearchOptionsDict
        | CreateChatCompletionRequestWebSearchOptions
        | None = None,
        store: bool | None = None,
        stream: Literal[False] | None = None,
        stream_options: ChatCompletionStreamOptionsDict | ChatCompletionStreamOptions | None = None,
        service_tier: ServiceTier | str | None = None,
        moderation: ModerationParamDict | ModerationParam | None = None,
        metadata: Mapping[str, str] | None = None,
        safety_identifier: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: PromptCacheOptionsParamDict | PromptCacheOptionsParam | None = None,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None,
        user: str | None = None,
        max_tokens: int | None = None,
        function_call: CreateChatCompletionRequestFunctionCallDict
        | CreateChatCompletionRequestFunctionCall
        | None = None,
        functions: Sequence[ChatCompletionFunctionsDict | ChatCompletionFunctions] | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateChatCompletionResponse:
        """Creates a model's response to a chat, whole or as a stream of chunks. Which parameters are supported depends on the model, above all with reasoning models. For new projects, `responses.create` is recommended.

        - model: ID of the model, such as `gpt-5.1`.
        - messages: The conversation so far. Which types of messages are supported, such as text, images and audio, depends on the model.
        - tools: The tools that the model may call.
        - tool_choice: Whether the model calls tools, and which ones.
        - parallel_tool_calls: Whether the model may make several tool calls in parallel. On by default.
        - response_format: Format of the output: text, JSON that matches a schema (`json_schema`), or any valid JSON (`json_object`, the older mode). Use `json_schema` where the model supports it.
        - reasoning_effort: Reasoning effort: how much the model thinks before it answers.
        - verbosity: Verbosity of the model's response; `medium` by default.
        - max_completion_tokens: Maximum number of tokens to generate for a completion, counting both visible output and reasoning tokens.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - top_logprobs: How many of the most likely tokens to return at each position, with their log probabilities; sometimes fewer are returned. Requires `logprobs` to be true.
        - logprobs: Whether to return the log probability of each output token. Off by default.
        - n: Number of choices to generate, from 1 (default) to 128; the tokens of all choices are billed.
        - stop: Up to 4 sequences at which the model stops generating; the returned text does not include them. Not supported by the latest reasoning models, `o3` and `o4-mini`.
        - presence_penalty: From -2 to 2: positive values penalize tokens that have occurred so far, which makes new topics more likely.
        - frequency_penalty: From -2 to 2: positive values penalize tokens by how often they have occurred so far, which makes verbatim repetition less likely.
        - logit_bias: Maps token IDs to a bias from -100 to 100, which is added to the logits before sampling. The effect depends on the model: values between -1 and 1 should make a token less or more likely, -100 should ban it, and 100 should make it the only choice.
        - seed: Deprecated: with the same `seed` and parameters, sampling is deterministic as far as possible, without guarantee; `system_fingerprint` shows changes of the backend.
        - modalities: Output types that the model generates: text (default), audio or both.
        - audio: Settings for audio output; required where `modalities` includes audio.
        - prediction: Predicted output: content that large parts of the response are expected to match, such as a file with minor changes; it makes responses much faster.
        - web_search_options: Options for the web search tool, which finds results to use in the response.
        - store: Whether to store the output, for use in distillation and evals. Off by default. Image inputs over 8 MB are dropped.
        - stream: Whether the response is streamed, as server-sent events.
        - stream_options: Options for streaming the response. Only with `stream: true`.
        - service_tier: Processing tier of the request; `auto`, the default, uses the tier of the project settings.
        - moderation: Moderation settings for the input and output.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.
        - max_tokens: Deprecated: use `max_completion_tokens` instead. Maximum number of tokens to generate. Not for o-series models.
        - function_call: Deprecated: use `tool_choice` instead. Which function the model calls, if any.
        - functions: Deprecated: use `tools` instead. The functions that the model may call.

        `POST /chat/completions`"""
        ...

    @overload
    def create(
        self,
        *,
        model: ModelIdsSharedDict | ModelIdsShared,
        messages: Sequence[ChatCompletionRequestMessageDict | ChatCompletionRequestMessage],
        tools: Sequence[CreateChatCompletionRequestToolsItemDict | CreateChatCompletionRequestToolsItem] | None = None,
        tool_choice: ChatCompletionToolChoiceOptionDict | ChatCompletionToolChoiceOption | None = None,
        parallel_tool_calls: bool | None = None,
        response_format: CreateChatCompletionRequestResponseFormatDict
        | CreateChatCompletionRequestResponseFormat
        | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        verbosity: Verbosity | str | None = None,
        max_completion_tokens: int | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_logprobs: int | None = None,
        logprobs: bool | None = None,
        n: int | None = None,
        stop: StopConfigurationDict | StopConfiguration | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, int] | None = None,
        seed: int | None = None,
        modalities: Sequence[Literal["text", "audio"] | str] | None = None,
        audio: CreateChatCompletionRequestAudioDict | CreateChatCompletionRequestAudio | None = None,
        prediction: PredictionContentDict | PredictionContent | None = None,
        web_search_options: CreateChatCompletionRequestWebSearchOptionsDict
        | CreateChatCompletionRequestWebSearchOptions
        | None = None,
        store: bool | None = None,
        stream: Literal[True],
        stream_options: ChatCompletionStreamOptionsDict | ChatCompletionStreamOptions | None = None,
        service_tier: ServiceTier | str | None = None,
        moderation: ModerationParamDict | ModerationParam | None = None,
        metadata: Mapping[str, str] | None = None,
        safety_identifier: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: PromptCacheOptionsParamDict | PromptCacheOptionsParam | None = None,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None,
        user: str | None = None,
        max_tokens: int | None = None,
        function_call: CreateChatCompletionRequestFunctionCallDict
        | CreateChatCompletionRequestFunctionCall
        | None = None,
        functions: Sequence[ChatCompletionFunctionsDict | ChatCompletionFunctions] | None = None,
        **options: Unpack[CallOptions],
    ) -> ChatCompletionStream:
        """Creates a model's response to a chat, whole or as a stream of chunks. Which parameters are supported depends on the model, above all with reasoning models. For new projects, `responses.create` is recommended.

        - model: ID of the model, such as `gpt-5.1`.
        - messages: The conversation so far. Which types of messages are supported, such as text, images and audio, depends on the model.
        - tools: The tools that the model may call.
        - tool_choice: Whether the model calls tools, and which ones.
        - parallel_tool_calls: Whether the model may make several tool calls in parallel. On by default.
        - response_format: Format of the output: text, JSON that matches a schema (`json_schema`), or any valid JSON (`json_object`, the older mode). Use `json_schema` where the model supports it.
        - reasoning_effort: Reasoning effort: how much the model thinks before it answers.
        - verbosity: Verbosity of the model's response; `medium` by default.
        - max_completion_tokens: Maximum number of tokens to generate for a completion, counting both visible output and reasoning tokens.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - top_logprobs: How many of the most likely tokens to return at each position, with their log probabilities; sometimes fewer are returned. Requires `logprobs` to be true.
        - logprobs: Whether to return the log probability of each output token. Off by default.
        - n: Number of choices to generate, from 1 (default) to 128; the tokens of all choices are billed.
        - stop: Up to 4 sequences at which the model stops generating; the returned text does not include them. Not supported by the latest reasoning models, `o3` and `o4-mini`.
        - presence_penalty: From -2 to 2: positive values penalize tokens that have occurred so far, which makes new topics more likely.
        - frequency_penalty: From -2 to 2: positive values penalize tokens by how often they have occurred so far, which makes verbatim repetition less likely.
        - logit_bias: Maps token IDs to a bias from -100 to 100, which is added to the logits before sampling. The effect depends on the model: values between -1 and 1 should make a token less or more likely, -100 should ban it, and 100 should make it the only choice.
        - seed: Deprecated: with the same `seed` and parameters, sampling is deterministic as far as possible, without guarantee; `system_fingerprint` shows changes of the backend.
        - modalities: Output types that the model generates: text (default), audio or both.
        - audio: Settings for audio output; required where `modalities` includes audio.
        - prediction: Predicted output: content that large parts of the response are expected to match, such as a file with minor changes; it makes responses much faster.
        - web_search_options: Options for the web search tool, which finds results to use in the response.
        - store: Whether to store the output, for use in distillation and evals. Off by default. Image inputs over 8 MB are dropped.
        - stream: Whether the response is streamed, as server-sent events.
        - stream_options: Options for streaming the response. Only with `stream: true`.
        - service_tier: Processing tier of the request; `auto`, the default, uses the tier of the project settings.
        - moderation: Moderation settings for the input and output.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.
        - max_tokens: Deprecated: use `max_completion_tokens` instead. Maximum number of tokens to generate. Not for o-series models.
        - function_call: Deprecated: use `tool_choice` instead. Which function the model calls, if any.
        - functions: Deprecated: use `tools` instead. The functions that the model may call.

        `POST /chat/completions`"""
        ...

    @overload
    def create(
        self,
        *,
        model: ModelIdsSharedDict | ModelIdsShared,
        messages: Sequence[ChatCompletionRequestMessageDict | ChatCompletionRequestMessage],
        tools: Sequence[CreateChatCompletionRequestToolsItemDict | CreateChatCompletionRequestToolsItem] | None = None,
        tool_choice: ChatCompletionToolChoiceOptionDict | ChatCompletionToolChoiceOption | None = None,
        parallel_tool_calls: bool | None = None,
        response_format: CreateChatCompletionRequestResponseFormatDict
        | CreateChatCompletionRequestResponseFormat
        | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        verbosity: Verbosity | str | None = None,
        max_completion_tokens: int | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_logprobs: int | None = None,
        logprobs: bool | None = None,
        n: int | None = None,
        stop: StopConfigurationDict | StopConfiguration | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, int] | None = None,
        seed: int | None = None,
        modalities: Sequence[Literal["text", "audio"] | str] | None = None,
        audio: CreateChatCompletionRequestAudioDict | CreateChatCompletionRequestAudio | None = None,
        prediction: PredictionContentDict | PredictionContent | None = None,
        web_search_options: CreateChatCompletionRequestWebSearchOptionsDict
        | CreateChatCompletionRequestWebSearchOptions
        | None = None,
        store: bool | None = None,
        stream: bool,
        stream_options: ChatCompletionStreamOptionsDict | ChatCompletionStreamOptions | None = None,
        service_tier: ServiceTier | str | None = None,
        moderation: ModerationParamDict | ModerationParam | None = None,
        metadata: Mapping[str, str] | None = None,
        safety_identifier: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: PromptCacheOptionsParamDict | PromptCacheOptionsParam | None = None,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None,
        user: str | None = None,
        max_tokens: int | None = None,
        function_call: CreateChatCompletionRequestFunctionCallDict
        | CreateChatCompletionRequestFunctionCall
        | None = None,
        functions: Sequence[ChatCompletionFunctionsDict | ChatCompletionFunctions] | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateChatCompletionResponse | ChatCompletionStream:
        """Creates a model's response to a chat, whole or as a stream of chunks. Which parameters are supported depends on the model, above all with reasoning models. For new projects, `responses.create` is recommended.

        - model: ID of the model, such as `gpt-5.1`.
        - messages: The conversation so far. Which types of messages are supported, such as text, images and audio, depends on the model.
        - tools: The tools that the model may call.
        - tool_choice: Whether the model calls tools, and which ones.
        - parallel_tool_calls: Whether the model may make several tool calls in parallel. On by default.
        - response_format: Format of the output: text, JSON that matches a schema (`json_schema`), or any valid JSON (`json_object`, the older mode). Use `json_schema` where the model supports it.
        - reasoning_effort: Reasoning effort: how much the model thinks before it answers.
        - verbosity: Verbosity of the model's response; `medium` by default.
        - max_completion_tokens: Maximum number of tokens to generate for a completion, counting both visible output and reasoning tokens.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - top_logprobs: How many of the most likely tokens to return at each position, with their log probabilities; sometimes fewer are returned. Requires `logprobs` to be true.
        - logprobs: Whether to return the log probability of each output token. Off by default.
        - n: Number of choices to generate, from 1 (default) to 128; the tokens of all choices are billed.
        - stop: Up to 4 sequences at which the model stops generating; the returned text does not include them. Not supported by the latest reasoning models, `o3` and `o4-mini`.
        - presence_penalty: From -2 to 2: positive values penalize tokens that have occurred so far, which makes new topics more likely.
        - frequency_penalty: From -2 to 2: positive values penalize tokens by how often they have occurred so far, which makes verbatim repetition less likely.
        - logit_bias: Maps token IDs to a bias from -100 to 100, which is added to the logits before sampling. The effect depends on the model: values between -1 and 1 should make a token less or more likely, -100 should ban it, and 100 should make it the only choice.
        - seed: Deprecated: with the same `seed` and parameters, sampling is deterministic as far as possible, without guarantee; `system_fingerprint` shows changes of the backend.
        - modalities: Output types that the model generates: text (default), audio or both.
        - audio: Settings for audio output; required where `modalities` includes audio.
        - prediction: Predicted output: content that large parts of the response are expected to match, such as a file with minor changes; it makes responses much faster.
        - web_search_options: Options for the web search tool, which finds results to use in the response.
        - store: Whether to store the output, for use in distillation and evals. Off by default. Image inputs over 8 MB are dropped.
        - stream: Whether the response is streamed, as server-sent events.
        - stream_options: Options for streaming the response. Only with `stream: true`.
        - service_tier: Processing tier of the request; `auto`, the default, uses the tier of the project settings.
        - moderation: Moderation settings for the input and output.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.
        - max_tokens: Deprecated: use `max_completion_tokens` instead. Maximum number of tokens to generate. Not for o-series models.
        - function_call: Deprecated: use `tool_choice` instead. Which function the model calls, if any.
        - functions: Deprecated: use `tools` instead. The functions that the model may call.

        `POST /chat/completions`"""
        ...

    @operation(CREATE)
    def create(
        self,
        *,
        model: ModelIdsSharedDict | ModelIdsShared,
        messages: Sequence[ChatCompletionRequestMessageDict | ChatCompletionRequestMessage],
        tools: Sequence[CreateChatCompletionRequestToolsItemDict | CreateChatCompletionRequestToolsItem] | None = None,
        tool_choice: ChatCompletionToolChoiceOptionDict | ChatCompletionToolChoiceOption | None = None,
        parallel_tool_calls: bool | None = None,
        response_format: CreateChatCompletionRequestResponseFormatDict
        | CreateChatCompletionRequestResponseFormat
        | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        verbosity: Verbosity | str | None = None,
        max_completion_tokens: int | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_logprobs: int | None = None,
        logprobs: bool | None = None,
        n: int | None = None,
        stop: StopConfigurationDict | StopConfiguration | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, int] | None = None,
        seed: int | None = None,
        modalities: Sequence[Literal["text", "audio"] | str] | None = None,
        audio: CreateChatCompletionRequestAudioDict | CreateChatCompletionRequestAudio | None = None,
        prediction: PredictionContentDict | PredictionContent | None = None,
        web_search_options: CreateChatCompletionRequestWebSearchOptionsDict
        | CreateChatCompletionRequestWebSearchOptions
        | None = None,
        store: bool | None = None,
        stream: bool | None = None,
        stream_options: ChatCompletionStreamOptionsDict | ChatCompletionStreamOptions | None = None,
        service_tier: ServiceTier | str | None = None,
        moderation: ModerationParamDict | ModerationParam | None = None,
        metadata: Mapping[str, str] | None = None,
        safety_identifier: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: PromptCacheOptionsParamDict | PromptCacheOptionsParam | None = None,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None,
        user: str | None = None,
        max_tokens: int | None = None,
        function_call: CreateChatCompletionRequestFunctionCallDict
        | CreateChatCompletionRequestFunctionCall
        | None = None,
        functions: Sequence[ChatCompletionFunctionsDict | ChatCompletionFunctions] | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateChatCompletionResponse | ChatCompletionStream:
        """Creates a model's response to a chat, whole or as a stream of chunks. Which parameters are supported depends on the model, above all with reasoning models. For new projects, `responses.create` is recommended.

        - model: ID of the model, such as `gpt-5.1`.
        - messages: The conversation so far. Which types of messages are supported, such as text, images and audio, depends on the model.
        - tools: The tools that the model may call.
        - tool_choice: Whether the model calls tools, and which ones.
        - parallel_tool_calls: Whether the model may make several tool calls in parallel. On by default.
        - response_format: Format of the output: text, JSON that matches a schema (`json_schema`), or any valid JSON (`json_object`, the older mode). Use `json_schema` where the model supports it.
        - reasoning_effort: Reasoning effort: how much the model thinks before it answers.
        - verbosity: Verbosity of the model's response; `medium` by default.
        - max_completion_tokens: Maximum number of tokens to generate for a completion, counting both visible output and reasoning tokens.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - top_logprobs: How many of the most likely tokens to return at each position, with their log probabilities; sometimes fewer are returned. Requires `logprobs` to be true.
        - logprobs: Whether to return the log probability of each output token. Off by default.
        - n: Number of choices to generate, from 1 (default) to 128; the tokens of all choices are billed.
        - stop: Up to 4 sequences at which the model stops generating; the returned text does not include them. Not supported by the latest reasoning models, `o3` and `o4-mini`.
        - presence_penalty: From -2 to 2: positive values penalize tokens that have occurred so far, which makes new topics more likely.
        - frequency_penalty: From -2 to 2: positive values penalize tokens by how often they have occurred so far, which makes verbatim repetition less likely.
        - logit_bias: Maps token IDs to a bias from -100 to 100, which is added to the logits before sampling. The effect depends on the model: values between -1 and 1 should make a token less or more likely, -100 should ban it, and 100 should make it the only choice.
        - seed: Deprecated: with the same `seed` and parameters, sampling is deterministic as far as possible, without guarantee; `system_fingerprint` shows changes of the backend.
        - modalities: Output types that the model generates: text (default), audio or both.
        - audio: Settings for audio output; required where `modalities` includes audio.
        - prediction: Predicted output: content that large parts of the response are expected to match, such as a file with minor changes; it makes responses much faster.
        - web_search_options: Options for the web search tool, which finds results to use in the response.
        - store: Whether to store the output, for use in distillation and evals. Off by default. Image inputs over 8 MB are dropped.
        - stream: Whether the response is streamed, as server-sent events.
        - stream_options: Options for streaming the response. Only with `stream: true`.
        - service_tier: Processing tier of the request; `auto`, the default, uses the tier of the project settings.
        - moderation: Moderation settings for the input and output.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.
        - max_tokens: Deprecated: use `max_completion_tokens` instead. Maximum number of tokens to generate. Not for o-series models.
        - function_call: Deprecated: use `tool_choice` instead. Which function the model calls, if any.
        - functions: Deprecated: use `tools` instead. The functions that the model may call.

        `POST /chat/completions`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, completion_id: str, **options: Unpack[CallOptions]) -> CreateChatCompletionResponse:
        """Retrieves a stored chat completion, that is, one created with `store: true`.

        - completion_id: ID of the chat completion.

        `GET /chat/completions/{completion_id}`"""
        ...

    @operation(UPDATE)
    def update(
        self, completion_id: str, *, metadata: Mapping[str, str] | None, **options: Unpack[CallOptions]
    ) -> CreateChatCompletionResponse:
        """Updates the `metadata` of a stored chat completion, that is, one created with `store: true`; nothing else can be changed.

        - completion_id: ID of the chat completion.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.

        `POST /chat/completions/{completion_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        model: str | None = None,
        metadata: Mapping[str, str] | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> ChatCompletionList:
        """Lists stored chat completions, that is, those created with `store: true`.

        - model: Only chat completions generated by this model.
        - metadata: Only chat completions whose metadata has these pairs.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` (the default) puts the oldest entry first, `desc` the newest.

        `GET /chat/completions`"""
        ...

    @operation(DELETE)
    def delete(self, completion_id: str, **options: Unpack[CallOptions]) -> ChatCompletionDeleted:
        """Deletes a stored chat completion, that is, one created with `store: true`.

        - completion_id: ID of the chat completion.

        `DELETE /chat/completions/{completion_id}`"""
        ...

    @helper("openapiopenai.helpers.tool_runner_sync:run_chat_tools")
    def run_tools(
        self,
        *,
        tools: Sequence[
            Callable[..., Any] | CreateChatCompletionRequestToolsItemDict | CreateChatCompletionRequestToolsItem
        ],
        model: ModelIdsSharedDict | ModelIdsShared,
        messages: Sequence[ChatCompletionRequestMessageDict | ChatCompletionRequestMessage],
        tool_choice: ChatCompletionToolChoiceOptionDict | ChatCompletionToolChoiceOption | None = None,
        parallel_tool_calls: bool | None = None,
        response_format: CreateChatCompletionRequestResponseFormatDict
        | CreateChatCompletionRequestResponseFormat
        | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        verbosity: Verbosity | str | None = None,
        max_completion_tokens: int | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_logprobs: int | None = None,
        logprobs: bool | None = None,
        n: int | None = None,
        stop: StopConfigurationDict | StopConfiguration | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, int] | None = None,
        seed: int | None = None,
        modalities: Sequence[Literal["text", "audio"] | str] | None = None,
        audio: CreateChatCompletionRequestAudioDict | CreateChatCompletionRequestAudio | None = None,
        prediction: PredictionContentDict | PredictionContent | None = None,
        web_search_options: CreateChatCompletionRequestWebSearchOptionsDict
        | CreateChatCompletionRequestWebSearchOptions
        | None = None,
        store: bool | None = None,
        service_tier: ServiceTier | str | None = None,
        moderation: ModerationParamDict | ModerationParam | None = None,
        metadata: Mapping[str, str] | None = None,
        safety_identifier: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: PromptCacheOptionsParamDict | PromptCacheOptionsParam | None = None,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None,
        user: str | None = None,
        max_tokens: int | None = None,
        function_call: CreateChatCompletionRequestFunctionCallDict
        | CreateChatCompletionRequestFunctionCall
        | None = None,
        functions: Sequence[ChatCompletionFunctionsDict | ChatCompletionFunctions] | None = None,
        **options: Unpack[ToolOptions],
    ) -> Iterator[ModelStep[CreateChatCompletionResponse, ChatCompletionRequestMessageDict] | ToolStep]:
        """Let the model call functions until it gives its final answer. Yields each step, the last one a final ModelStep.

        Only the first choice of each completion is used. For the arguments, see `client.responses.run_tools`.

        - tools: annotated functions, tools made by `tool`, and other tools of the API.
        - model: ID of the model, such as `gpt-5.1`.
        - messages: The conversation so far. Which types of messages are supported, such as text, images and audio, depends on the model.
        - tool_choice: Whether the model calls tools, and which ones.
        - parallel_tool_calls: Whether the model may make several tool calls in parallel. On by default.
        - response_format: Format of the output: text, JSON that matches a schema (`json_schema`), or any valid JSON (`json_object`, the older mode). Use `json_schema` where the model supports it.
        - reasoning_effort: Reasoning effort: how much the model thinks before it answers.
        - verbosity: Verbosity of the model's response; `medium` by default.
        - max_completion_tokens: Maximum number of tokens to generate for a completion, counting both visible output and reasoning tokens.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - top_logprobs: How many of the most likely tokens to return at each position, with their log probabilities; sometimes fewer are returned. Requires `logprobs` to be true.
        - logprobs: Whether to return the log probability of each output token. Off by default.
        - n: Number of choices to generate, from 1 (default) to 128; the tokens of all choices are billed.
        - stop: Up to 4 sequences at which the model stops generating; the returned text does not include them. Not supported by the latest reasoning models, `o3` and `o4-mini`.
        - presence_penalty: From -2 to 2: positive values penalize tokens that have occurred so far, which makes new topics more likely.
        - frequency_penalty: From -2 to 2: positive values penalize tokens by how often they have occurred so far, which makes verbatim repetition less likely.
        - logit_bias: Maps token IDs to a bias from -100 to 100, which is added to the logits before sampling. The effect depends on the model: values between -1 and 1 should make a token less or more likely, -100 should ban it, and 100 should make it the only choice.
        - seed: Deprecated: with the same `seed` and parameters, sampling is deterministic as far as possible, without guarantee; `system_fingerprint` shows changes of the backend.
        - modalities: Output types that the model generates: text (default), audio or both.
        - audio: Settings for audio output; required where `modalities` includes audio.
        - prediction: Predicted output: content that large parts of the response are expected to match, such as a file with minor changes; it makes responses much faster.
        - web_search_options: Options for the web search tool, which finds results to use in the response.
        - store: Whether to store the output, for use in distillation and evals. Off by default. Image inputs over 8 MB are dropped.
        - service_tier: Processing tier of the request; `auto`, the default, uses the tier of the project settings.
        - moderation: Moderation settings for the input and output.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.
        - max_tokens: Deprecated: use `max_completion_tokens` instead. Maximum number of tokens to generate. Not for o-series models.
        - function_call: Deprecated: use `tool_choice` instead. Which function the model calls, if any.
        - functions: Deprecated: use `tools` instead. The functions that the model may call.
        - max_turns: Maximum number of model responses; default: 10.
        - max_seconds: Time limit in seconds of the whole run; default: none. Running functions are waited for.
        - max_parallel: Maximum number of function calls of one response that run concurrently; default: 8.
        - fatal: Exception classes that end the run when a function raises them. All others are reported to the model, so that it can try again.
        - approve: Called with each `ToolRequest` before the function is; True lets it be called, False refuses, a string is the output in its place. It may be asynchronous if the client is. Default: every call is made.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.tool_runner_sync:stream_chat_tools")
    def stream_tools(
        self,
        *,
        tools: Sequence[
            Callable[..., Any] | CreateChatCompletionRequestToolsItemDict | CreateChatCompletionRequestToolsItem
        ],
        model: ModelIdsSharedDict | ModelIdsShared,
        messages: Sequence[ChatCompletionRequestMessageDict | ChatCompletionRequestMessage],
        tool_choice: ChatCompletionToolChoiceOptionDict | ChatCompletionToolChoiceOption | None = None,
        parallel_tool_calls: bool | None = None,
        response_format: CreateChatCompletionRequestResponseFormatDict
        | CreateChatCompletionRequestResponseFormat
        | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        verbosity: Verbosity | str | None = None,
        max_completion_tokens: int | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_logprobs: int | None = None,
        logprobs: bool | None = None,
        n: int | None = None,
        stop: StopConfigurationDict | StopConfiguration | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, int] | None = None,
        seed: int | None = None,
        modalities: Sequence[Literal["text", "audio"] | str] | None = None,
        audio: CreateChatCompletionRequestAudioDict | CreateChatCompletionRequestAudio | None = None,
        prediction: PredictionContentDict | PredictionContent | None = None,
        web_search_options: CreateChatCompletionRequestWebSearchOptionsDict
        | CreateChatCompletionRequestWebSearchOptions
        | None = None,
        store: bool | None = None,
        stream_options: ChatCompletionStreamOptionsDict | ChatCompletionStreamOptions | None = None,
        service_tier: ServiceTier | str | None = None,
        moderation: ModerationParamDict | ModerationParam | None = None,
        metadata: Mapping[str, str] | None = None,
        safety_identifier: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: PromptCacheOptionsParamDict | PromptCacheOptionsParam | None = None,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None,
        user: str | None = None,
        max_tokens: int | None = None,
        function_call: CreateChatCompletionRequestFunctionCallDict
        | CreateChatCompletionRequestFunctionCall
        | None = None,
        functions: Sequence[ChatCompletionFunctionsDict | ChatCompletionFunctions] | None = None,
        **options: Unpack[ToolOptions],
    ) -> Iterator[
        CreateChatCompletionStreamResponse
        | ModelStep[CreateChatCompletionResponse, ChatCompletionRequestMessageDict]
        | ToolStep
    ]:
        """Like `run_tools`, but each response is streamed: yields its events as they arrive, then its ModelStep, then the
        ToolStep of each function that it calls. For the arguments, see `client.responses.run_tools`.

        - tools: annotated functions, tools made by `tool`, and other tools of the API.
        - model: ID of the model, such as `gpt-5.1`.
        - messages: The conversation so far. Which types of messages are supported, such as text, images and audio, depends on the model.
        - tool_choice: Whether the model calls tools, and which ones.
        - parallel_tool_calls: Whether the model may make several tool calls in parallel. On by default.
        - response_format: Format of the output: text, JSON that matches a schema (`json_schema`), or any valid JSON (`json_object`, the older mode). Use `json_schema` where the model supports it.
        - reasoning_effort: Reasoning effort: how much the model thinks before it answers.
        - verbosity: Verbosity of the model's response; `medium` by default.
        - max_completion_tokens: Maximum number of tokens to generate for a completion, counting both visible output and reasoning tokens.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - top_logprobs: How many of the most likely tokens to return at each position, with their log probabilities; sometimes fewer are returned. Requires `logprobs` to be true.
        - logprobs: Whether to return the log probability of each output token. Off by default.
        - n: Number of choices to generate, from 1 (default) to 128; the tokens of all choices are billed.
        - stop: Up to 4 sequences at which the model stops generating; the returned text does not include them. Not supported by the latest reasoning models, `o3` and `o4-mini`.
        - presence_penalty: From -2 to 2: positive values penalize tokens that have occurred so far, which makes new topics more likely.
        - frequency_penalty: From -2 to 2: positive values penalize tokens by how often they have occurred so far, which makes verbatim repetition less likely.
        - logit_bias: Maps token IDs to a bias from -100 to 100, which is added to the logits before sampling. The effect depends on the model: values between -1 and 1 should make a token less or more likely, -100 should ban it, and 100 should make it the only choice.
        - seed: Deprecated: with the same `seed` and parameters, sampling is deterministic as far as possible, without guarantee; `system_fingerprint` shows changes of the backend.
        - modalities: Output types that the model generates: text (default), audio or both.
        - audio: Settings for audio output; required where `modalities` includes audio.
        - prediction: Predicted output: content that large parts of the response are expected to match, such as a file with minor changes; it makes responses much faster.
        - web_search_options: Options for the web search tool, which finds results to use in the response.
        - store: Whether to store the output, for use in distillation and evals. Off by default. Image inputs over 8 MB are dropped.
        - stream_options: Options for streaming the response. Only with `stream: true`.
        - service_tier: Processing tier of the request; `auto`, the default, uses the tier of the project settings.
        - moderation: Moderation settings for the input and output.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.
        - max_tokens: Deprecated: use `max_completion_tokens` instead. Maximum number of tokens to generate. Not for o-series models.
        - function_call: Deprecated: use `tool_choice` instead. Which function the model calls, if any.
        - functions: Deprecated: use `tools` instead. The functions that the model may call.
        - max_turns: Maximum number of model responses; default: 10.
        - max_seconds: Time limit in seconds of the whole run; default: none. Running functions are waited for.
        - max_parallel: Maximum number of function calls of one response that run concurrently; default: 8.
        - fatal: Exception classes that end the run when a function raises them. All others are reported to the model, so that it can try again.
        - approve: Called with each `ToolRequest` before the function is; True lets it be called, False refuses, a string is the output in its place. It may be asynchronous if the client is. Default: every call is made.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.tool_runner_sync:create_chat_and_run_tools")
    def create_and_run_tools(
        self,
        *,
        tools: Sequence[
            Callable[..., Any] | CreateChatCompletionRequestToolsItemDict | CreateChatCompletionRequestToolsItem
        ],
        model: ModelIdsSharedDict | ModelIdsShared,
        messages: Sequence[ChatCompletionRequestMessageDict | ChatCompletionRequestMessage],
        tool_choice: ChatCompletionToolChoiceOptionDict | ChatCompletionToolChoiceOption | None = None,
        parallel_tool_calls: bool | None = None,
        response_format: CreateChatCompletionRequestResponseFormatDict
        | CreateChatCompletionRequestResponseFormat
        | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        verbosity: Verbosity | str | None = None,
        max_completion_tokens: int | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_logprobs: int | None = None,
        logprobs: bool | None = None,
        n: int | None = None,
        stop: StopConfigurationDict | StopConfiguration | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, int] | None = None,
        seed: int | None = None,
        modalities: Sequence[Literal["text", "audio"] | str] | None = None,
        audio: CreateChatCompletionRequestAudioDict | CreateChatCompletionRequestAudio | None = None,
        prediction: PredictionContentDict | PredictionContent | None = None,
        web_search_options: CreateChatCompletionRequestWebSearchOptionsDict
        | CreateChatCompletionRequestWebSearchOptions
        | None = None,
        store: bool | None = None,
        service_tier: ServiceTier | str | None = None,
        moderation: ModerationParamDict | ModerationParam | None = None,
        metadata: Mapping[str, str] | None = None,
        safety_identifier: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: PromptCacheOptionsParamDict | PromptCacheOptionsParam | None = None,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None,
        user: str | None = None,
        max_tokens: int | None = None,
        function_call: CreateChatCompletionRequestFunctionCallDict
        | CreateChatCompletionRequestFunctionCall
        | None = None,
        functions: Sequence[ChatCompletionFunctionsDict | ChatCompletionFunctions] | None = None,
        **options: Unpack[ToolOptions],
    ) -> CreateChatCompletionResponse:
        """Let the model call functions until it gives its final answer, and return that completion; see `run_tools`.

        - tools: annotated functions, tools made by `tool`, and other tools of the API.
        - model: ID of the model, such as `gpt-5.1`.
        - messages: The conversation so far. Which types of messages are supported, such as text, images and audio, depends on the model.
        - tool_choice: Whether the model calls tools, and which ones.
        - parallel_tool_calls: Whether the model may make several tool calls in parallel. On by default.
        - response_format: Format of the output: text, JSON that matches a schema (`json_schema`), or any valid JSON (`json_object`, the older mode). Use `json_schema` where the model supports it.
        - reasoning_effort: Reasoning effort: how much the model thinks before it answers.
        - verbosity: Verbosity of the model's response; `medium` by default.
        - max_completion_tokens: Maximum number of tokens to generate for a completion, counting both visible output and reasoning tokens.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - top_logprobs: How many of the most likely tokens to return at each position, with their log probabilities; sometimes fewer are returned. Requires `logprobs` to be true.
        - logprobs: Whether to return the log probability of each output token. Off by default.
        - n: Number of choices to generate, from 1 (default) to 128; the tokens of all choices are billed.
        - stop: Up to 4 sequences at which the model stops generating; the returned text does not include them. Not supported by the latest reasoning models, `o3` and `o4-mini`.
        - presence_penalty: From -2 to 2: positive values penalize tokens that have occurred so far, which makes new topics more likely.
        - frequency_penalty: From -2 to 2: positive values penalize tokens by how often they have occurred so far, which makes verbatim repetition less likely.
        - logit_bias: Maps token IDs to a bias from -100 to 100, which is added to the logits before sampling. The effect depends on the model: values between -1 and 1 should make a token less or more likely, -100 should ban it, and 100 should make it the only choice.
        - seed: Deprecated: with the same `seed` and parameters, sampling is deterministic as far as possible, without guarantee; `system_fingerprint` shows changes of the backend.
        - modalities: Output types that the model generates: text (default), audio or both.
        - audio: Settings for audio output; required where `modalities` includes audio.
        - prediction: Predicted output: content that large parts of the response are expected to match, such as a file with minor changes; it makes responses much faster.
        - web_search_options: Options for the web search tool, which finds results to use in the response.
        - store: Whether to store the output, for use in distillation and evals. Off by default. Image inputs over 8 MB are dropped.
        - service_tier: Processing tier of the request; `auto`, the default, uses the tier of the project settings.
        - moderation: Moderation settings for the input and output.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.
        - max_tokens: Deprecated: use `max_completion_tokens` instead. Maximum number of tokens to generate. Not for o-series models.
        - function_call: Deprecated: use `tool_choice` instead. Which function the model calls, if any.
        - functions: Deprecated: use `tools` instead. The functions that the model may call.
        - max_turns: Maximum number of model responses; default: 10.
        - max_seconds: Time limit in seconds of the whole run; default: none. Running functions are waited for.
        - max_parallel: Maximum number of function calls of one response that run concurrently; default: 8.
        - fatal: Exception classes that end the run when a function raises them. All others are reported to the model, so that it can try again.
        - approve: Called with each `ToolRequest` before the function is; True lets it be called, False refuses, a string is the output in its place. It may be asynchronous if the client is. Default: every call is made.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.structured_sync:parse_completion")
    def parse(
        self,
        *,
        model: ModelIdsSharedDict | ModelIdsShared,
        messages: Sequence[ChatCompletionRequestMessageDict | ChatCompletionRequestMessage],
        response_format: type[ParsedT]
        | CreateChatCompletionRequestResponseFormatDict
        | CreateChatCompletionRequestResponseFormat
        | None = None,
        extract_json: bool = False,
        tools: Sequence[CreateChatCompletionRequestToolsItemDict | CreateChatCompletionRequestToolsItem] | None = None,
        tool_choice: ChatCompletionToolChoiceOptionDict | ChatCompletionToolChoiceOption | None = None,
        parallel_tool_calls: bool | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        verbosity: Verbosity | str | None = None,
        max_completion_tokens: int | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_logprobs: int | None = None,
        logprobs: bool | None = None,
        n: int | None = None,
        stop: StopConfigurationDict | StopConfiguration | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, int] | None = None,
        seed: int | None = None,
        modalities: Sequence[Literal["text", "audio"] | str] | None = None,
        audio: CreateChatCompletionRequestAudioDict | CreateChatCompletionRequestAudio | None = None,
        prediction: PredictionContentDict | PredictionContent | None = None,
        web_search_options: CreateChatCompletionRequestWebSearchOptionsDict
        | CreateChatCompletionRequestWebSearchOptions
        | None = None,
        store: bool | None = None,
        stream_options: ChatCompletionStreamOptionsDict | ChatCompletionStreamOptions | None = None,
        service_tier: ServiceTier | str | None = None,
        moderation: ModerationParamDict | ModerationParam | None = None,
        metadata: Mapping[str, str] | None = None,
        safety_identifier: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: PromptCacheOptionsParamDict | PromptCacheOptionsParam | None = None,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None,
        user: str | None = None,
        max_tokens: int | None = None,
        function_call: CreateChatCompletionRequestFunctionCallDict
        | CreateChatCompletionRequestFunctionCall
        | None = None,
        functions: Sequence[ChatCompletionFunctionsDict | ChatCompletionFunctions] | None = None,
        **options: Unpack[CallOptions],
    ) -> ParsedChatCompletion[ParsedT]:
        """Create a chat completion and parse its text into a type of your own: `completion.choices[0].message.parsed`.

        - response_format: a pydantic model, dataclass, or TypedDict. Other values are passed to `create`, and nothing is
          parsed.
        - extract_json: see `client.responses.parse`.

        Arguments of calls are parsed too: `choices[0].message.tool_calls[0].function.parsed_arguments`, for tools made by
        `pydantic_function_tool` and for strict functions.

        Raises the errors of `client.responses.parse`, if no choice can be parsed.

        - model: ID of the model, such as `gpt-5.1`.
        - messages: The conversation so far. Which types of messages are supported, such as text, images and audio, depends on the model.
        - tools: The tools that the model may call.
        - tool_choice: Whether the model calls tools, and which ones.
        - parallel_tool_calls: Whether the model may make several tool calls in parallel. On by default.
        - reasoning_effort: Reasoning effort: how much the model thinks before it answers.
        - verbosity: Verbosity of the model's response; `medium` by default.
        - max_completion_tokens: Maximum number of tokens to generate for a completion, counting both visible output and reasoning tokens.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - top_logprobs: How many of the most likely tokens to return at each position, with their log probabilities; sometimes fewer are returned. Requires `logprobs` to be true.
        - logprobs: Whether to return the log probability of each output token. Off by default.
        - n: Number of choices to generate, from 1 (default) to 128; the tokens of all choices are billed.
        - stop: Up to 4 sequences at which the model stops generating; the returned text does not include them. Not supported by the latest reasoning models, `o3` and `o4-mini`.
        - presence_penalty: From -2 to 2: positive values penalize tokens that have occurred so far, which makes new topics more likely.
        - frequency_penalty: From -2 to 2: positive values penalize tokens by how often they have occurred so far, which makes verbatim repetition less likely.
        - logit_bias: Maps token IDs to a bias from -100 to 100, which is added to the logits before sampling. The effect depends on the model: values between -1 and 1 should make a token less or more likely, -100 should ban it, and 100 should make it the only choice.
        - seed: Deprecated: with the same `seed` and parameters, sampling is deterministic as far as possible, without guarantee; `system_fingerprint` shows changes of the backend.
        - modalities: Output types that the model generates: text (default), audio or both.
        - audio: Settings for audio output; required where `modalities` includes audio.
        - prediction: Predicted output: content that large parts of the response are expected to match, such as a file with minor changes; it makes responses much faster.
        - web_search_options: Options for the web search tool, which finds results to use in the response.
        - store: Whether to store the output, for use in distillation and evals. Off by default. Image inputs over 8 MB are dropped.
        - stream_options: Options for streaming the response. Only with `stream: true`.
        - service_tier: Processing tier of the request; `auto`, the default, uses the tier of the project settings.
        - moderation: Moderation settings for the input and output.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.
        - max_tokens: Deprecated: use `max_completion_tokens` instead. Maximum number of tokens to generate. Not for o-series models.
        - function_call: Deprecated: use `tool_choice` instead. Which function the model calls, if any.
        - functions: Deprecated: use `tools` instead. The functions that the model may call.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.structured_sync:stream_completion")
    def stream(
        self,
        *,
        model: ModelIdsSharedDict | ModelIdsShared,
        messages: Sequence[ChatCompletionRequestMessageDict | ChatCompletionRequestMessage],
        response_format: type[ParsedT]
        | CreateChatCompletionRequestResponseFormatDict
        | CreateChatCompletionRequestResponseFormat
        | None = None,
        extract_json: bool = False,
        tools: Sequence[CreateChatCompletionRequestToolsItemDict | CreateChatCompletionRequestToolsItem] | None = None,
        tool_choice: ChatCompletionToolChoiceOptionDict | ChatCompletionToolChoiceOption | None = None,
        parallel_tool_calls: bool | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        verbosity: Verbosity | str | None = None,
        max_completion_tokens: int | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_logprobs: int | None = None,
        logprobs: bool | None = None,
        n: int | None = None,
        stop: StopConfigurationDict | StopConfiguration | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, int] | None = None,
        seed: int | None = None,
        modalities: Sequence[Literal["text", "audio"] | str] | None = None,
        audio: CreateChatCompletionRequestAudioDict | CreateChatCompletionRequestAudio | None = None,
        prediction: PredictionContentDict | PredictionContent | None = None,
        web_search_options: CreateChatCompletionRequestWebSearchOptionsDict
        | CreateChatCompletionRequestWebSearchOptions
        | None = None,
        store: bool | None = None,
        stream_options: ChatCompletionStreamOptionsDict | ChatCompletionStreamOptions | None = None,
        service_tier: ServiceTier | str | None = None,
        moderation: ModerationParamDict | ModerationParam | None = None,
        metadata: Mapping[str, str] | None = None,
        safety_identifier: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: PromptCacheOptionsParamDict | PromptCacheOptionsParam | None = None,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None,
        user: str | None = None,
        max_tokens: int | None = None,
        function_call: CreateChatCompletionRequestFunctionCallDict
        | CreateChatCompletionRequestFunctionCall
        | None = None,
        functions: Sequence[ChatCompletionFunctionsDict | ChatCompletionFunctions] | None = None,
        **options: Unpack[CallOptions],
    ) -> StreamManager[ParsedChatCompletionStream[ParsedT]]:
        """Stream a chat completion whose text is parsed into a type of your own: `with … as stream: for event in stream`.

        - `response_format`, `extract_json`: see `parse`.

        Each chunk is a `chunk` event, followed by the events derived from it: `content.delta`, `content.done` with the
        parsed text as `parsed`, and similar events for refusals and tool arguments. `get_final_completion()` returns and
        raises the same as `parse`.

        - model: ID of the model, such as `gpt-5.1`.
        - messages: The conversation so far. Which types of messages are supported, such as text, images and audio, depends on the model.
        - response_format: a pydantic model, dataclass, or TypedDict. Other values are passed to `create`, and nothing is parsed.
        - extract_json: whether the JSON is looked for in the text, behind thoughts (`<think>…</think>`), in code fences, or between sentences, as models write it whose server does not enforce the schema; default: the text must be JSON.
        - tools: The tools that the model may call.
        - tool_choice: Whether the model calls tools, and which ones.
        - parallel_tool_calls: Whether the model may make several tool calls in parallel. On by default.
        - reasoning_effort: Reasoning effort: how much the model thinks before it answers.
        - verbosity: Verbosity of the model's response; `medium` by default.
        - max_completion_tokens: Maximum number of tokens to generate for a completion, counting both visible output and reasoning tokens.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - top_logprobs: How many of the most likely tokens to return at each position, with their log probabilities; sometimes fewer are returned. Requires `logprobs` to be true.
        - logprobs: Whether to return the log probability of each output token. Off by default.
        - n: Number of choices to generate, from 1 (default) to 128; the tokens of all choices are billed.
        - stop: Up to 4 sequences at which the model stops generating; the returned text does not include them. Not supported by the latest reasoning models, `o3` and `o4-mini`.
        - presence_penalty: From -2 to 2: positive values penalize tokens that have occurred so far, which makes new topics more likely.
        - frequency_penalty: From -2 to 2: positive values penalize tokens by how often they have occurred so far, which makes verbatim repetition less likely.
        - logit_bias: Maps token IDs to a bias from -100 to 100, which is added to the logits before sampling. The effect depends on the model: values between -1 and 1 should make a token less or more likely, -100 should ban it, and 100 should make it the only choice.
        - seed: Deprecated: with the same `seed` and parameters, sampling is deterministic as far as possible, without guarantee; `system_fingerprint` shows changes of the backend.
        - modalities: Output types that the model generates: text (default), audio or both.
        - audio: Settings for audio output; required where `modalities` includes audio.
        - prediction: Predicted output: content that large parts of the response are expected to match, such as a file with minor changes; it makes responses much faster.
        - web_search_options: Options for the web search tool, which finds results to use in the response.
        - store: Whether to store the output, for use in distillation and evals. Off by default. Image inputs over 8 MB are dropped.
        - stream_options: Options for streaming the response. Only with `stream: true`.
        - service_tier: Processing tier of the request; `auto`, the default, uses the tier of the project settings.
        - moderation: Moderation settings for the input and output.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.
        - max_tokens: Deprecated: use `max_completion_tokens` instead. Maximum number of tokens to generate. Not for o-series models.
        - function_call: Deprecated: use `tool_choice` instead. Which function the model calls, if any.
        - functions: Deprecated: use `tools` instead. The functions that the model may call.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawChatCompletions:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawChatCompletions:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncChatCompletions(AsyncResource):
    """`client.chat.completions`: Responses of a model to a list of messages, whole or as a stream; most compatible servers offer these too."""

    _path = "chat.completions"

    @subresource
    def messages(self) -> AsyncChatCompletionsMessages:
        """`client.chat.completions.messages`: The input messages of a stored chat completion."""
        from openapiopenai.api.chat_completions_messages import AsyncChatCompletionsMessages

        return AsyncChatCompletionsMessages(self._client)

    @overload
    async def create(
        self,
        *,
        model: ModelIdsSharedDict | ModelIdsShared,
        messages: Sequence[ChatCompletionRequestMessageDict | ChatCompletionRequestMessage],
        tools: Sequence[CreateChatCompletionRequestToolsItemDict | CreateChatCompletionRequestToolsItem] | None = None,
        tool_choice: ChatCompletionToolChoiceOptionDict | ChatCompletionToolChoiceOption | None = None,
        parallel_tool_calls: bool | None = None,
        response_format: CreateChatCompletionRequestResponseFormatDict
        | CreateChatCompletionRequestResponseFormat
        | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        verbosity: Verbosity | str | None = None,
        max_completion_tokens: int | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_logprobs: int | None = None,
        logprobs: bool | None = None,
        n: int | None = None,
        stop: StopConfigurationDict | StopConfiguration | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, int] | None = None,
        seed: int | None = None,
        modalities: Sequence[Literal["text", "audio"] | str] | None = None,
        audio: CreateChatCompletionRequestAudioDict | CreateChatCompletionRequestAudio | None = None,
        prediction: PredictionContentDict | PredictionContent | None = None,
        web_search_options: CreateChatCompletionRequestWebSearchOptionsDict
        | CreateChatCompletionRequestWebSearchOptions
        | None = None,
        store: bool | None = None,
        stream: Literal[False] | None = None,
        stream_options: ChatCompletionStreamOptionsDict | ChatCompletionStreamOptions | None = None,
        service_tier: ServiceTier | str | None = None,
        moderation: ModerationParamDict | ModerationParam | None = None,
        metadata: Mapping[str, str] | None = None,
        safety_identifier: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: PromptCacheOptionsParamDict | PromptCacheOptionsParam | None = None,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None,
        user: str | None = None,
        max_tokens: int | None = None,
        function_call: CreateChatCompletionRequestFunctionCallDict
        | CreateChatCompletionRequestFunctionCall
        | None = None,
        functions: Sequence[ChatCompletionFunctionsDict | ChatCompletionFunctions] | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateChatCompletionResponse:
        """Creates a model's response to a chat, whole or as a stream of chunks. Which parameters are supported depends on the model, above all with reasoning models. For new projects, `responses.create` is recommended.

        - model: ID of the model, such as `gpt-5.1`.
        - messages: The conversation so far. Which types of messages are supported, such as text, images and audio, depends on the model.
        - tools: The tools that the model may call.
        - tool_choice: Whether the model calls tools, and which ones.
        - parallel_tool_calls: Whether the model may make several tool calls in parallel. On by default.
        - response_format: Format of the output: text, JSON that matches a schema (`json_schema`), or any valid JSON (`json_object`, the older mode). Use `json_schema` where the model supports it.
        - reasoning_effort: Reasoning effort: how much the model thinks before it answers.
        - verbosity: Verbosity of the model's response; `medium` by default.
        - max_completion_tokens: Maximum number of tokens to generate for a completion, counting both visible output and reasoning tokens.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - top_logprobs: How many of the most likely tokens to return at each position, with their log probabilities; sometimes fewer are returned. Requires `logprobs` to be true.
        - logprobs: Whether to return the log probability of each output token. Off by default.
        - n: Number of choices to generate, from 1 (default) to 128; the tokens of all choices are billed.
        - stop: Up to 4 sequences at which the model stops generating; the returned text does not include them. Not supported by the latest reasoning models, `o3` and `o4-mini`.
        - presence_penalty: From -2 to 2: positive values penalize tokens that have occurred so far, which makes new topics more likely.
        - frequency_penalty: From -2 to 2: positive values penalize tokens by how often they have occurred so far, which makes verbatim repetition less likely.
        - logit_bias: Maps token IDs to a bias from -100 to 100, which is added to the logits before sampling. The effect depends on the model: values between -1 and 1 should make a token less or more likely, -100 should ban it, and 100 should make it the only choice.
        - seed: Deprecated: with the same `seed` and parameters, sampling is deterministic as far as possible, without guarantee; `system_fingerprint` shows changes of the backend.
        - modalities: Output types that the model generates: text (default), audio or both.
        - audio: Settings for audio output; required where `modalities` includes audio.
        - prediction: Predicted output: content that large parts of the response are expected to match, such as a file with minor changes; it makes responses much faster.
        - web_search_options: Options for the web search tool, which finds results to use in the response.
        - store: Whether to store the output, for use in distillation and evals. Off by default. Image inputs over 8 MB are dropped.
        - stream: Whether the response is streamed, as server-sent events.
        - stream_options: Options for streaming the response. Only with `stream: true`.
        - service_tier: Processing tier of the request; `auto`, the default, uses the tier of the project settings.
        - moderation: Moderation settings for the input and output.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.
        - max_tokens: Deprecated: use `max_completion_tokens` instead. Maximum number of tokens to generate. Not for o-series models.
        - function_call: Deprecated: use `tool_choice` instead. Which function the model calls, if any.
        - functions: Deprecated: use `tools` instead. The functions that the model may call.

        `POST /chat/completions`"""
        ...

    @overload
    async def create(
        self,
        *,
        model: ModelIdsSharedDict | ModelIdsShared,
        messages: Sequence[ChatCompletionRequestMessageDict | ChatCompletionRequestMessage],
        tools: Sequence[CreateChatCompletionRequestToolsItemDict | CreateChatCompletionRequestToolsItem] | None = None,
        tool_choice: ChatCompletionToolChoiceOptionDict | ChatCompletionToolChoiceOption | None = None,
        parallel_tool_calls: bool | None = None,
        response_format: CreateChatCompletionRequestResponseFormatDict
        | CreateChatCompletionRequestResponseFormat
        | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        verbosity: Verbosity | str | None = None,
        max_completion_tokens: int | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_logprobs: int | None = None,
        logprobs: bool | None = None,
        n: int | None = None,
        stop: StopConfigurationDict | StopConfiguration | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, int] | None = None,
        seed: int | None = None,
        modalities: Sequence[Literal["text", "audio"] | str] | None = None,
        audio: CreateChatCompletionRequestAudioDict | CreateChatCompletionRequestAudio | None = None,
        prediction: PredictionContentDict | PredictionContent | None = None,
        web_search_options: CreateChatCompletionRequestWebSearchOptionsDict
        | CreateChatCompletionRequestWebSearchOptions
        | None = None,
        store: bool | None = None,
        stream: Literal[True],
        stream_options: ChatCompletionStreamOptionsDict | ChatCompletionStreamOptions | None = None,
        service_tier: ServiceTier | str | None = None,
        moderation: ModerationParamDict | ModerationParam | None = None,
        metadata: Mapping[str, str] | None = None,
        safety_identifier: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: PromptCacheOptionsParamDict | PromptCacheOptionsParam | None = None,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None,
        user: str | None = None,
        max_tokens: int | None = None,
        function_call: CreateChatCompletionRequestFunctionCallDict
        | CreateChatCompletionRequestFunctionCall
        | None = None,
        functions: Sequence[ChatCompletionFunctionsDict | ChatCompletionFunctions] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncChatCompletionStream:
        """Creates a model's response to a chat, whole or as a stream of chunks. Which parameters are supported depends on the model, above all with reasoning models. For new projects, `responses.create` is recommended.

        - model: ID of the model, such as `gpt-5.1`.
        - messages: The conversation so far. Which types of messages are supported, such as text, images and audio, depends on the model.
        - tools: The tools that the model may call.
        - tool_choice: Whether the model calls tools, and which ones.
        - parallel_tool_calls: Whether the model may make several tool calls in parallel. On by default.
        - response_format: Format of the output: text, JSON that matches a schema (`json_schema`), or any valid JSON (`json_object`, the older mode). Use `json_schema` where the model supports it.
        - reasoning_effort: Reasoning effort: how much the model thinks before it answers.
        - verbosity: Verbosity of the model's response; `medium` by default.
        - max_completion_tokens: Maximum number of tokens to generate for a completion, counting both visible output and reasoning tokens.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - top_logprobs: How many of the most likely tokens to return at each position, with their log probabilities; sometimes fewer are returned. Requires `logprobs` to be true.
        - logprobs: Whether to return the log probability of each output token. Off by default.
        - n: Number of choices to generate, from 1 (default) to 128; the tokens of all choices are billed.
        - stop: Up to 4 sequences at which the model stops generating; the returned text does not include them. Not supported by the latest reasoning models, `o3` and `o4-mini`.
        - presence_penalty: From -2 to 2: positive values penalize tokens that have occurred so far, which makes new topics more likely.
        - frequency_penalty: From -2 to 2: positive values penalize tokens by how often they have occurred so far, which makes verbatim repetition less likely.
        - logit_bias: Maps token IDs to a bias from -100 to 100, which is added to the logits before sampling. The effect depends on the model: values between -1 and 1 should make a token less or more likely, -100 should ban it, and 100 should make it the only choice.
        - seed: Deprecated: with the same `seed` and parameters, sampling is deterministic as far as possible, without guarantee; `system_fingerprint` shows changes of the backend.
        - modalities: Output types that the model generates: text (default), audio or both.
        - audio: Settings for audio output; required where `modalities` includes audio.
        - prediction: Predicted output: content that large parts of the response are expected to match, such as a file with minor changes; it makes responses much faster.
        - web_search_options: Options for the web search tool, which finds results to use in the response.
        - store: Whether to store the output, for use in distillation and evals. Off by default. Image inputs over 8 MB are dropped.
        - stream: Whether the response is streamed, as server-sent events.
        - stream_options: Options for streaming the response. Only with `stream: true`.
        - service_tier: Processing tier of the request; `auto`, the default, uses the tier of the project settings.
        - moderation: Moderation settings for the input and output.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.
        - max_tokens: Deprecated: use `max_completion_tokens` instead. Maximum number of tokens to generate. Not for o-series models.
        - function_call: Deprecated: use `tool_choice` instead. Which function the model calls, if any.
        - functions: Deprecated: use `tools` instead. The functions that the model may call.

        `POST /chat/completions`"""
        ...

    @overload
    async def create(
        self,
        *,
        model: ModelIdsSharedDict | ModelIdsShared,
        messages: Sequence[ChatCompletionRequestMessageDict | ChatCompletionRequestMessage],
        tools: Sequence[CreateChatCompletionRequestToolsItemDict | CreateChatCompletionRequestToolsItem] | None = None,
        tool_choice: ChatCompletionToolChoiceOptionDict | ChatCompletionToolChoiceOption | None = None,
        parallel_tool_calls: bool | None = None,
        response_format: CreateChatCompletionRequestResponseFormatDict
        | CreateChatCompletionRequestResponseFormat
        | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        verbosity: Verbosity | str | None = None,
        max_completion_tokens: int | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_logprobs: int | None = None,
        logprobs: bool | None = None,
        n: int | None = None,
        stop: StopConfigurationDict | StopConfiguration | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, int] | None = None,
        seed: int | None = None,
        modalities: Sequence[Literal["text", "audio"] | str] | None = None,
        audio: CreateChatCompletionRequestAudioDict | CreateChatCompletionRequestAudio | None = None,
        prediction: PredictionContentDict | PredictionContent | None = None,
        web_search_options: CreateChatCompletionRequestWebSearchOptionsDict
        | CreateChatCompletionRequestWebSearchOptions
        | None = None,
        store: bool | None = None,
        stream: bool,
        stream_options: ChatCompletionStreamOptionsDict | ChatCompletionStreamOptions | None = None,
        service_tier: ServiceTier | str | None = None,
        moderation: ModerationParamDict | ModerationParam | None = None,
        metadata: Mapping[str, str] | None = None,
        safety_identifier: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: PromptCacheOptionsParamDict | PromptCacheOptionsParam | None = None,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None,
        user: str | None = None,
        max_tokens: int | None = None,
        function_call: CreateChatCompletionRequestFunctionCallDict
        | CreateChatCompletionRequestFunctionCall
        | None = None,
        functions: Sequence[ChatCompletionFunctionsDict | ChatCompletionFunctions] | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateChatCompletionResponse | AsyncChatCompletionStream:
        """Creates a model's response to a chat, whole or as a stream of chunks. Which parameters are supported depends on the model, above all with reasoning models. For new projects, `responses.create` is recommended.

        - model: ID of the model, such as `gpt-5.1`.
        - messages: The conversation so far. Which types of messages are supported, such as text, images and audio, depends on the model.
        - tools: The tools that the model may call.
        - tool_choice: Whether the model calls tools, and which ones.
        - parallel_tool_calls: Whether the model may make several tool calls in parallel. On by default.
        - response_format: Format of the output: text, JSON that matches a schema (`json_schema`), or any valid JSON (`json_object`, the older mode). Use `json_schema` where the model supports it.
        - reasoning_effort: Reasoning effort: how much the model thinks before it answers.
        - verbosity: Verbosity of the model's response; `medium` by default.
        - max_completion_tokens: Maximum number of tokens to generate for a completion, counting both visible output and reasoning tokens.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - top_logprobs: How many of the most likely tokens to return at each position, with their log probabilities; sometimes fewer are returned. Requires `logprobs` to be true.
        - logprobs: Whether to return the log probability of each output token. Off by default.
        - n: Number of choices to generate, from 1 (default) to 128; the tokens of all choices are billed.
        - stop: Up to 4 sequences at which the model stops generating; the returned text does not include them. Not supported by the latest reasoning models, `o3` and `o4-mini`.
        - presence_penalty: From -2 to 2: positive values penalize tokens that have occurred so far, which makes new topics more likely.
        - frequency_penalty: From -2 to 2: positive values penalize tokens by how often they have occurred so far, which makes verbatim repetition less likely.
        - logit_bias: Maps token IDs to a bias from -100 to 100, which is added to the logits before sampling. The effect depends on the model: values between -1 and 1 should make a token less or more likely, -100 should ban it, and 100 should make it the only choice.
        - seed: Deprecated: with the same `seed` and parameters, sampling is deterministic as far as possible, without guarantee; `system_fingerprint` shows changes of the backend.
        - modalities: Output types that the model generates: text (default), audio or both.
        - audio: Settings for audio output; required where `modalities` includes audio.
        - prediction: Predicted output: content that large parts of the response are expected to match, such as a file with minor changes; it makes responses much faster.
        - web_search_options: Options for the web search tool, which finds results to use in the response.
        - store: Whether to store the output, for use in distillation and evals. Off by default. Image inputs over 8 MB are dropped.
        - stream: Whether the response is streamed, as server-sent events.
        - stream_options: Options for streaming the response. Only with `stream: true`.
        - service_tier: Processing tier of the request; `auto`, the default, uses the tier of the project settings.
        - moderation: Moderation settings for the input and output.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.
        - max_tokens: Deprecated: use `max_completion_tokens` instead. Maximum number of tokens to generate. Not for o-series models.
        - function_call: Deprecated: use `tool_choice` instead. Which function the model calls, if any.
        - functions: Deprecated: use `tools` instead. The functions that the model may call.

        `POST /chat/completions`"""
        ...

    @operation(CREATE)
    async def create(
        self,
        *,
        model: ModelIdsSharedDict | ModelIdsShared,
        messages: Sequence[ChatCompletionRequestMessageDict | ChatCompletionRequestMessage],
        tools: Sequence[CreateChatCompletionRequestToolsItemDict | CreateChatCompletionRequestToolsItem] | None = None,
        tool_choice: ChatCompletionToolChoiceOptionDict | ChatCompletionToolChoiceOption | None = None,
        parallel_tool_calls: bool | None = None,
        response_format: CreateChatCompletionRequestResponseFormatDict
        | CreateChatCompletionRequestResponseFormat
        | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        verbosity: Verbosity | str | None = None,
        max_completion_tokens: int | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_logprobs: int | None = None,
        logprobs: bool | None = None,
        n: int | None = None,
        stop: StopConfigurationDict | StopConfiguration | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, int] | None = None,
        seed: int | None = None,
        modalities: Sequence[Literal["text", "audio"] | str] | None = None,
        audio: CreateChatCompletionRequestAudioDict | CreateChatCompletionRequestAudio | None = None,
        prediction: PredictionContentDict | PredictionContent | None = None,
        web_search_options: CreateChatCompletionRequestWebSearchOptionsDict
        | CreateChatCompletionRequestWebSearchOptions
        | None = None,
        store: bool | None = None,
        stream: bool | None = None,
        stream_options: ChatCompletionStreamOptionsDict | ChatCompletionStreamOptions | None = None,
        service_tier: ServiceTier | str | None = None,
        moderation: ModerationParamDict | ModerationParam | None = None,
        metadata: Mapping[str, str] | None = None,
        safety_identifier: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: PromptCacheOptionsParamDict | PromptCacheOptionsParam | None = None,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None,
        user: str | None = None,
        max_tokens: int | None = None,
        function_call: CreateChatCompletionRequestFunctionCallDict
        | CreateChatCompletionRequestFunctionCall
        | None = None,
        functions: Sequence[ChatCompletionFunctionsDict | ChatCompletionFunctions] | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateChatCompletionResponse | AsyncChatCompletionStream:
        """Creates a model's response to a chat, whole or as a stream of chunks. Which parameters are supported depends on the model, above all with reasoning models. For new projects, `responses.create` is recommended.

        - model: ID of the model, such as `gpt-5.1`.
        - messages: The conversation so far. Which types of messages are supported, such as text, images and audio, depends on the model.
        - tools: The tools that the model may call.
        - tool_choice: Whether the model calls tools, and which ones.
        - parallel_tool_calls: Whether the model may make several tool calls in parallel. On by default.
        - response_format: Format of the output: text, JSON that matches a schema (`json_schema`), or any valid JSON (`json_object`, the older mode). Use `json_schema` where the model supports it.
        - reasoning_effort: Reasoning effort: how much the model thinks before it answers.
        - verbosity: Verbosity of the model's response; `medium` by default.
        - max_completion_tokens: Maximum number of tokens to generate for a completion, counting both visible output and reasoning tokens.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - top_logprobs: How many of the most likely tokens to return at each position, with their log probabilities; sometimes fewer are returned. Requires `logprobs` to be true.
        - logprobs: Whether to return the log probability of each output token. Off by default.
        - n: Number of choices to generate, from 1 (default) to 128; the tokens of all choices are billed.
        - stop: Up to 4 sequences at which the model stops generating; the returned text does not include them. Not supported by the latest reasoning models, `o3` and `o4-mini`.
        - presence_penalty: From -2 to 2: positive values penalize tokens that have occurred so far, which makes new topics more likely.
        - frequency_penalty: From -2 to 2: positive values penalize tokens by how often they have occurred so far, which makes verbatim repetition less likely.
        - logit_bias: Maps token IDs to a bias from -100 to 100, which is added to the logits before sampling. The effect depends on the model: values between -1 and 1 should make a token less or more likely, -100 should ban it, and 100 should make it the only choice.
        - seed: Deprecated: with the same `seed` and parameters, sampling is deterministic as far as possible, without guarantee; `system_fingerprint` shows changes of the backend.
        - modalities: Output types that the model generates: text (default), audio or both.
        - audio: Settings for audio output; required where `modalities` includes audio.
        - prediction: Predicted output: content that large parts of the response are expected to match, such as a file with minor changes; it makes responses much faster.
        - web_search_options: Options for the web search tool, which finds results to use in the response.
        - store: Whether to store the output, for use in distillation and evals. Off by default. Image inputs over 8 MB are dropped.
        - stream: Whether the response is streamed, as server-sent events.
        - stream_options: Options for streaming the response. Only with `stream: true`.
        - service_tier: Processing tier of the request; `auto`, the default, uses the tier of the project settings.
        - moderation: Moderation settings for the input and output.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.
        - max_tokens: Deprecated: use `max_completion_tokens` instead. Maximum number of tokens to generate. Not for o-series models.
        - function_call: Deprecated: use `tool_choice` instead. Which function the model calls, if any.
        - functions: Deprecated: use `tools` instead. The functions that the model may call.

        `POST /chat/completions`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, completion_id: str, **options: Unpack[CallOptions]) -> CreateChatCompletionResponse:
        """Retrieves a stored chat completion, that is, one created with `store: true`.

        - completion_id: ID of the chat completion.

        `GET /chat/completions/{completion_id}`"""
        ...

    @operation(UPDATE)
    async def update(
        self, completion_id: str, *, metadata: Mapping[str, str] | None, **options: Unpack[CallOptions]
    ) -> CreateChatCompletionResponse:
        """Updates the `metadata` of a stored chat completion, that is, one created with `store: true`; nothing else can be changed.

        - completion_id: ID of the chat completion.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.

        `POST /chat/completions/{completion_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        model: str | None = None,
        metadata: Mapping[str, str] | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[ChatCompletionList, CreateChatCompletionResponse]:
        """Lists stored chat completions, that is, those created with `store: true`.

        - model: Only chat completions generated by this model.
        - metadata: Only chat completions whose metadata has these pairs.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` (the default) puts the oldest entry first, `desc` the newest.

        `GET /chat/completions`"""
        ...

    @operation(DELETE)
    async def delete(self, completion_id: str, **options: Unpack[CallOptions]) -> ChatCompletionDeleted:
        """Deletes a stored chat completion, that is, one created with `store: true`.

        - completion_id: ID of the chat completion.

        `DELETE /chat/completions/{completion_id}`"""
        ...

    @helper("openapiopenai.helpers.tool_runner_async:run_chat_tools")
    def run_tools(
        self,
        *,
        tools: Sequence[
            Callable[..., Any] | CreateChatCompletionRequestToolsItemDict | CreateChatCompletionRequestToolsItem
        ],
        model: ModelIdsSharedDict | ModelIdsShared,
        messages: Sequence[ChatCompletionRequestMessageDict | ChatCompletionRequestMessage],
        tool_choice: ChatCompletionToolChoiceOptionDict | ChatCompletionToolChoiceOption | None = None,
        parallel_tool_calls: bool | None = None,
        response_format: CreateChatCompletionRequestResponseFormatDict
        | CreateChatCompletionRequestResponseFormat
        | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        verbosity: Verbosity | str | None = None,
        max_completion_tokens: int | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_logprobs: int | None = None,
        logprobs: bool | None = None,
        n: int | None = None,
        stop: StopConfigurationDict | StopConfiguration | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, int] | None = None,
        seed: int | None = None,
        modalities: Sequence[Literal["text", "audio"] | str] | None = None,
        audio: CreateChatCompletionRequestAudioDict | CreateChatCompletionRequestAudio | None = None,
        prediction: PredictionContentDict | PredictionContent | None = None,
        web_search_options: CreateChatCompletionRequestWebSearchOptionsDict
        | CreateChatCompletionRequestWebSearchOptions
        | None = None,
        store: bool | None = None,
        service_tier: ServiceTier | str | None = None,
        moderation: ModerationParamDict | ModerationParam | None = None,
        metadata: Mapping[str, str] | None = None,
        safety_identifier: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: PromptCacheOptionsParamDict | PromptCacheOptionsParam | None = None,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None,
        user: str | None = None,
        max_tokens: int | None = None,
        function_call: CreateChatCompletionRequestFunctionCallDict
        | CreateChatCompletionRequestFunctionCall
        | None = None,
        functions: Sequence[ChatCompletionFunctionsDict | ChatCompletionFunctions] | None = None,
        **options: Unpack[ToolOptions],
    ) -> AsyncIterator[ModelStep[CreateChatCompletionResponse, ChatCompletionRequestMessageDict] | ToolStep]:
        """Let the model call functions until it gives its final answer. Yields each step, the last one a final ModelStep.

        Only the first choice of each completion is used. For the arguments, see `client.responses.run_tools`.

        - tools: annotated functions, tools made by `tool`, and other tools of the API.
        - model: ID of the model, such as `gpt-5.1`.
        - messages: The conversation so far. Which types of messages are supported, such as text, images and audio, depends on the model.
        - tool_choice: Whether the model calls tools, and which ones.
        - parallel_tool_calls: Whether the model may make several tool calls in parallel. On by default.
        - response_format: Format of the output: text, JSON that matches a schema (`json_schema`), or any valid JSON (`json_object`, the older mode). Use `json_schema` where the model supports it.
        - reasoning_effort: Reasoning effort: how much the model thinks before it answers.
        - verbosity: Verbosity of the model's response; `medium` by default.
        - max_completion_tokens: Maximum number of tokens to generate for a completion, counting both visible output and reasoning tokens.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - top_logprobs: How many of the most likely tokens to return at each position, with their log probabilities; sometimes fewer are returned. Requires `logprobs` to be true.
        - logprobs: Whether to return the log probability of each output token. Off by default.
        - n: Number of choices to generate, from 1 (default) to 128; the tokens of all choices are billed.
        - stop: Up to 4 sequences at which the model stops generating; the returned text does not include them. Not supported by the latest reasoning models, `o3` and `o4-mini`.
        - presence_penalty: From -2 to 2: positive values penalize tokens that have occurred so far, which makes new topics more likely.
        - frequency_penalty: From -2 to 2: positive values penalize tokens by how often they have occurred so far, which makes verbatim repetition less likely.
        - logit_bias: Maps token IDs to a bias from -100 to 100, which is added to the logits before sampling. The effect depends on the model: values between -1 and 1 should make a token less or more likely, -100 should ban it, and 100 should make it the only choice.
        - seed: Deprecated: with the same `seed` and parameters, sampling is deterministic as far as possible, without guarantee; `system_fingerprint` shows changes of the backend.
        - modalities: Output types that the model generates: text (default), audio or both.
        - audio: Settings for audio output; required where `modalities` includes audio.
        - prediction: Predicted output: content that large parts of the response are expected to match, such as a file with minor changes; it makes responses much faster.
        - web_search_options: Options for the web search tool, which finds results to use in the response.
        - store: Whether to store the output, for use in distillation and evals. Off by default. Image inputs over 8 MB are dropped.
        - service_tier: Processing tier of the request; `auto`, the default, uses the tier of the project settings.
        - moderation: Moderation settings for the input and output.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.
        - max_tokens: Deprecated: use `max_completion_tokens` instead. Maximum number of tokens to generate. Not for o-series models.
        - function_call: Deprecated: use `tool_choice` instead. Which function the model calls, if any.
        - functions: Deprecated: use `tools` instead. The functions that the model may call.
        - max_turns: Maximum number of model responses; default: 10.
        - max_seconds: Time limit in seconds of the whole run; default: none. Running functions are waited for.
        - max_parallel: Maximum number of function calls of one response that run concurrently; default: 8.
        - fatal: Exception classes that end the run when a function raises them. All others are reported to the model, so that it can try again.
        - approve: Called with each `ToolRequest` before the function is; True lets it be called, False refuses, a string is the output in its place. It may be asynchronous if the client is. Default: every call is made.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.tool_runner_async:stream_chat_tools")
    def stream_tools(
        self,
        *,
        tools: Sequence[
            Callable[..., Any] | CreateChatCompletionRequestToolsItemDict | CreateChatCompletionRequestToolsItem
        ],
        model: ModelIdsSharedDict | ModelIdsShared,
        messages: Sequence[ChatCompletionRequestMessageDict | ChatCompletionRequestMessage],
        tool_choice: ChatCompletionToolChoiceOptionDict | ChatCompletionToolChoiceOption | None = None,
        parallel_tool_calls: bool | None = None,
        response_format: CreateChatCompletionRequestResponseFormatDict
        | CreateChatCompletionRequestResponseFormat
        | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        verbosity: Verbosity | str | None = None,
        max_completion_tokens: int | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_logprobs: int | None = None,
        logprobs: bool | None = None,
        n: int | None = None,
        stop: StopConfigurationDict | StopConfiguration | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, int] | None = None,
        seed: int | None = None,
        modalities: Sequence[Literal["text", "audio"] | str] | None = None,
        audio: CreateChatCompletionRequestAudioDict | CreateChatCompletionRequestAudio | None = None,
        prediction: PredictionContentDict | PredictionContent | None = None,
        web_search_options: CreateChatCompletionRequestWebSearchOptionsDict
        | CreateChatCompletionRequestWebSearchOptions
        | None = None,
        store: bool | None = None,
        stream_options: ChatCompletionStreamOptionsDict | ChatCompletionStreamOptions | None = None,
        service_tier: ServiceTier | str | None = None,
        moderation: ModerationParamDict | ModerationParam | None = None,
        metadata: Mapping[str, str] | None = None,
        safety_identifier: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: PromptCacheOptionsParamDict | PromptCacheOptionsParam | None = None,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None,
        user: str | None = None,
        max_tokens: int | None = None,
        function_call: CreateChatCompletionRequestFunctionCallDict
        | CreateChatCompletionRequestFunctionCall
        | None = None,
        functions: Sequence[ChatCompletionFunctionsDict | ChatCompletionFunctions] | None = None,
        **options: Unpack[ToolOptions],
    ) -> AsyncIterator[
        CreateChatCompletionStreamResponse
        | ModelStep[CreateChatCompletionResponse, ChatCompletionRequestMessageDict]
        | ToolStep
    ]:
        """Like `run_tools`, but each response is streamed: yields its events as they arrive, then its ModelStep, then the
        ToolStep of each function that it calls. For the arguments, see `client.responses.run_tools`.

        - tools: annotated functions, tools made by `tool`, and other tools of the API.
        - model: ID of the model, such as `gpt-5.1`.
        - messages: The conversation so far. Which types of messages are supported, such as text, images and audio, depends on the model.
        - tool_choice: Whether the model calls tools, and which ones.
        - parallel_tool_calls: Whether the model may make several tool calls in parallel. On by default.
        - response_format: Format of the output: text, JSON that matches a schema (`json_schema`), or any valid JSON (`json_object`, the older mode). Use `json_schema` where the model supports it.
        - reasoning_effort: Reasoning effort: how much the model thinks before it answers.
        - verbosity: Verbosity of the model's response; `medium` by default.
        - max_completion_tokens: Maximum number of tokens to generate for a completion, counting both visible output and reasoning tokens.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - top_logprobs: How many of the most likely tokens to return at each position, with their log probabilities; sometimes fewer are returned. Requires `logprobs` to be true.
        - logprobs: Whether to return the log probability of each output token. Off by default.
        - n: Number of choices to generate, from 1 (default) to 128; the tokens of all choices are billed.
        - stop: Up to 4 sequences at which the model stops generating; the returned text does not include them. Not supported by the latest reasoning models, `o3` and `o4-mini`.
        - presence_penalty: From -2 to 2: positive values penalize tokens that have occurred so far, which makes new topics more likely.
        - frequency_penalty: From -2 to 2: positive values penalize tokens by how often they have occurred so far, which makes verbatim repetition less likely.
        - logit_bias: Maps token IDs to a bias from -100 to 100, which is added to the logits before sampling. The effect depends on the model: values between -1 and 1 should make a token less or more likely, -100 should ban it, and 100 should make it the only choice.
        - seed: Deprecated: with the same `seed` and parameters, sampling is deterministic as far as possible, without guarantee; `system_fingerprint` shows changes of the backend.
        - modalities: Output types that the model generates: text (default), audio or both.
        - audio: Settings for audio output; required where `modalities` includes audio.
        - prediction: Predicted output: content that large parts of the response are expected to match, such as a file with minor changes; it makes responses much faster.
        - web_search_options: Options for the web search tool, which finds results to use in the response.
        - store: Whether to store the output, for use in distillation and evals. Off by default. Image inputs over 8 MB are dropped.
        - stream_options: Options for streaming the response. Only with `stream: true`.
        - service_tier: Processing tier of the request; `auto`, the default, uses the tier of the project settings.
        - moderation: Moderation settings for the input and output.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.
        - max_tokens: Deprecated: use `max_completion_tokens` instead. Maximum number of tokens to generate. Not for o-series models.
        - function_call: Deprecated: use `tool_choice` instead. Which function the model calls, if any.
        - functions: Deprecated: use `tools` instead. The functions that the model may call.
        - max_turns: Maximum number of model responses; default: 10.
        - max_seconds: Time limit in seconds of the whole run; default: none. Running functions are waited for.
        - max_parallel: Maximum number of function calls of one response that run concurrently; default: 8.
        - fatal: Exception classes that end the run when a function raises them. All others are reported to the model, so that it can try again.
        - approve: Called with each `ToolRequest` before the function is; True lets it be called, False refuses, a string is the output in its place. It may be asynchronous if the client is. Default: every call is made.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.tool_runner_async:create_chat_and_run_tools")
    async def create_and_run_tools(
        self,
        *,
        tools: Sequence[
            Callable[..., Any] | CreateChatCompletionRequestToolsItemDict | CreateChatCompletionRequestToolsItem
        ],
        model: ModelIdsSharedDict | ModelIdsShared,
        messages: Sequence[ChatCompletionRequestMessageDict | ChatCompletionRequestMessage],
        tool_choice: ChatCompletionToolChoiceOptionDict | ChatCompletionToolChoiceOption | None = None,
        parallel_tool_calls: bool | None = None,
        response_format: CreateChatCompletionRequestResponseFormatDict
        | CreateChatCompletionRequestResponseFormat
        | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        verbosity: Verbosity | str | None = None,
        max_completion_tokens: int | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_logprobs: int | None = None,
        logprobs: bool | None = None,
        n: int | None = None,
        stop: StopConfigurationDict | StopConfiguration | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, int] | None = None,
        seed: int | None = None,
        modalities: Sequence[Literal["text", "audio"] | str] | None = None,
        audio: CreateChatCompletionRequestAudioDict | CreateChatCompletionRequestAudio | None = None,
        prediction: PredictionContentDict | PredictionContent | None = None,
        web_search_options: CreateChatCompletionRequestWebSearchOptionsDict
        | CreateChatCompletionRequestWebSearchOptions
        | None = None,
        store: bool | None = None,
        service_tier: ServiceTier | str | None = None,
        moderation: ModerationParamDict | ModerationParam | None = None,
        metadata: Mapping[str, str] | None = None,
        safety_identifier: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: PromptCacheOptionsParamDict | PromptCacheOptionsParam | None = None,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None,
        user: str | None = None,
        max_tokens: int | None = None,
        function_call: CreateChatCompletionRequestFunctionCallDict
        | CreateChatCompletionRequestFunctionCall
        | None = None,
        functions: Sequence[ChatCompletionFunctionsDict | ChatCompletionFunctions] | None = None,
        **options: Unpack[ToolOptions],
    ) -> CreateChatCompletionResponse:
        """Let the model call functions until it gives its final answer, and return that completion; see `run_tools`.

        - tools: annotated functions, tools made by `tool`, and other tools of the API.
        - model: ID of the model, such as `gpt-5.1`.
        - messages: The conversation so far. Which types of messages are supported, such as text, images and audio, depends on the model.
        - tool_choice: Whether the model calls tools, and which ones.
        - parallel_tool_calls: Whether the model may make several tool calls in parallel. On by default.
        - response_format: Format of the output: text, JSON that matches a schema (`json_schema`), or any valid JSON (`json_object`, the older mode). Use `json_schema` where the model supports it.
        - reasoning_effort: Reasoning effort: how much the model thinks before it answers.
        - verbosity: Verbosity of the model's response; `medium` by default.
        - max_completion_tokens: Maximum number of tokens to generate for a completion, counting both visible output and reasoning tokens.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - top_logprobs: How many of the most likely tokens to return at each position, with their log probabilities; sometimes fewer are returned. Requires `logprobs` to be true.
        - logprobs: Whether to return the log probability of each output token. Off by default.
        - n: Number of choices to generate, from 1 (default) to 128; the tokens of all choices are billed.
        - stop: Up to 4 sequences at which the model stops generating; the returned text does not include them. Not supported by the latest reasoning models, `o3` and `o4-mini`.
        - presence_penalty: From -2 to 2: positive values penalize tokens that have occurred so far, which makes new topics more likely.
        - frequency_penalty: From -2 to 2: positive values penalize tokens by how often they have occurred so far, which makes verbatim repetition less likely.
        - logit_bias: Maps token IDs to a bias from -100 to 100, which is added to the logits before sampling. The effect depends on the model: values between -1 and 1 should make a token less or more likely, -100 should ban it, and 100 should make it the only choice.
        - seed: Deprecated: with the same `seed` and parameters, sampling is deterministic as far as possible, without guarantee; `system_fingerprint` shows changes of the backend.
        - modalities: Output types that the model generates: text (default), audio or both.
        - audio: Settings for audio output; required where `modalities` includes audio.
        - prediction: Predicted output: content that large parts of the response are expected to match, such as a file with minor changes; it makes responses much faster.
        - web_search_options: Options for the web search tool, which finds results to use in the response.
        - store: Whether to store the output, for use in distillation and evals. Off by default. Image inputs over 8 MB are dropped.
        - service_tier: Processing tier of the request; `auto`, the default, uses the tier of the project settings.
        - moderation: Moderation settings for the input and output.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.
        - max_tokens: Deprecated: use `max_completion_tokens` instead. Maximum number of tokens to generate. Not for o-series models.
        - function_call: Deprecated: use `tool_choice` instead. Which function the model calls, if any.
        - functions: Deprecated: use `tools` instead. The functions that the model may call.
        - max_turns: Maximum number of model responses; default: 10.
        - max_seconds: Time limit in seconds of the whole run; default: none. Running functions are waited for.
        - max_parallel: Maximum number of function calls of one response that run concurrently; default: 8.
        - fatal: Exception classes that end the run when a function raises them. All others are reported to the model, so that it can try again.
        - approve: Called with each `ToolRequest` before the function is; True lets it be called, False refuses, a string is the output in its place. It may be asynchronous if the client is. Default: every call is made.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.structured_async:parse_completion")
    async def parse(
        self,
        *,
        model: ModelIdsSharedDict | ModelIdsShared,
        messages: Sequence[ChatCompletionRequestMessageDict | ChatCompletionRequestMessage],
        response_format: type[ParsedT]
        | CreateChatCompletionRequestResponseFormatDict
        | CreateChatCompletionRequestResponseFormat
        | None = None,
        extract_json: bool = False,
        tools: Sequence[CreateChatCompletionRequestToolsItemDict | CreateChatCompletionRequestToolsItem] | None = None,
        tool_choice: ChatCompletionToolChoiceOptionDict | ChatCompletionToolChoiceOption | None = None,
        parallel_tool_calls: bool | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        verbosity: Verbosity | str | None = None,
        max_completion_tokens: int | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_logprobs: int | None = None,
        logprobs: bool | None = None,
        n: int | None = None,
        stop: StopConfigurationDict | StopConfiguration | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, int] | None = None,
        seed: int | None = None,
        modalities: Sequence[Literal["text", "audio"] | str] | None = None,
        audio: CreateChatCompletionRequestAudioDict | CreateChatCompletionRequestAudio | None = None,
        prediction: PredictionContentDict | PredictionContent | None = None,
        web_search_options: CreateChatCompletionRequestWebSearchOptionsDict
        | CreateChatCompletionRequestWebSearchOptions
        | None = None,
        store: bool | None = None,
        stream_options: ChatCompletionStreamOptionsDict | ChatCompletionStreamOptions | None = None,
        service_tier: ServiceTier | str | None = None,
        moderation: ModerationParamDict | ModerationParam | None = None,
        metadata: Mapping[str, str] | None = None,
        safety_identifier: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: PromptCacheOptionsParamDict | PromptCacheOptionsParam | None = None,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None,
        user: str | None = None,
        max_tokens: int | None = None,
        function_call: CreateChatCompletionRequestFunctionCallDict
        | CreateChatCompletionRequestFunctionCall
        | None = None,
        functions: Sequence[ChatCompletionFunctionsDict | ChatCompletionFunctions] | None = None,
        **options: Unpack[CallOptions],
    ) -> ParsedChatCompletion[ParsedT]:
        """Create a chat completion and parse its text into a type of your own: `completion.choices[0].message.parsed`.

        - response_format: a pydantic model, dataclass, or TypedDict. Other values are passed to `create`, and nothing is
          parsed.
        - extract_json: see `client.responses.parse`.

        Arguments of calls are parsed too: `choices[0].message.tool_calls[0].function.parsed_arguments`, for tools made by
        `pydantic_function_tool` and for strict functions.

        Raises the errors of `client.responses.parse`, if no choice can be parsed.

        - model: ID of the model, such as `gpt-5.1`.
        - messages: The conversation so far. Which types of messages are supported, such as text, images and audio, depends on the model.
        - tools: The tools that the model may call.
        - tool_choice: Whether the model calls tools, and which ones.
        - parallel_tool_calls: Whether the model may make several tool calls in parallel. On by default.
        - reasoning_effort: Reasoning effort: how much the model thinks before it answers.
        - verbosity: Verbosity of the model's response; `medium` by default.
        - max_completion_tokens: Maximum number of tokens to generate for a completion, counting both visible output and reasoning tokens.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - top_logprobs: How many of the most likely tokens to return at each position, with their log probabilities; sometimes fewer are returned. Requires `logprobs` to be true.
        - logprobs: Whether to return the log probability of each output token. Off by default.
        - n: Number of choices to generate, from 1 (default) to 128; the tokens of all choices are billed.
        - stop: Up to 4 sequences at which the model stops generating; the returned text does not include them. Not supported by the latest reasoning models, `o3` and `o4-mini`.
        - presence_penalty: From -2 to 2: positive values penalize tokens that have occurred so far, which makes new topics more likely.
        - frequency_penalty: From -2 to 2: positive values penalize tokens by how often they have occurred so far, which makes verbatim repetition less likely.
        - logit_bias: Maps token IDs to a bias from -100 to 100, which is added to the logits before sampling. The effect depends on the model: values between -1 and 1 should make a token less or more likely, -100 should ban it, and 100 should make it the only choice.
        - seed: Deprecated: with the same `seed` and parameters, sampling is deterministic as far as possible, without guarantee; `system_fingerprint` shows changes of the backend.
        - modalities: Output types that the model generates: text (default), audio or both.
        - audio: Settings for audio output; required where `modalities` includes audio.
        - prediction: Predicted output: content that large parts of the response are expected to match, such as a file with minor changes; it makes responses much faster.
        - web_search_options: Options for the web search tool, which finds results to use in the response.
        - store: Whether to store the output, for use in distillation and evals. Off by default. Image inputs over 8 MB are dropped.
        - stream_options: Options for streaming the response. Only with `stream: true`.
        - service_tier: Processing tier of the request; `auto`, the default, uses the tier of the project settings.
        - moderation: Moderation settings for the input and output.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.
        - max_tokens: Deprecated: use `max_completion_tokens` instead. Maximum number of tokens to generate. Not for o-series models.
        - function_call: Deprecated: use `tool_choice` instead. Which function the model calls, if any.
        - functions: Deprecated: use `tools` instead. The functions that the model may call.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.structured_async:stream_completion")
    def stream(
        self,
        *,
        model: ModelIdsSharedDict | ModelIdsShared,
        messages: Sequence[ChatCompletionRequestMessageDict | ChatCompletionRequestMessage],
        response_format: type[ParsedT]
        | CreateChatCompletionRequestResponseFormatDict
        | CreateChatCompletionRequestResponseFormat
        | None = None,
        extract_json: bool = False,
        tools: Sequence[CreateChatCompletionRequestToolsItemDict | CreateChatCompletionRequestToolsItem] | None = None,
        tool_choice: ChatCompletionToolChoiceOptionDict | ChatCompletionToolChoiceOption | None = None,
        parallel_tool_calls: bool | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        verbosity: Verbosity | str | None = None,
        max_completion_tokens: int | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_logprobs: int | None = None,
        logprobs: bool | None = None,
        n: int | None = None,
        stop: StopConfigurationDict | StopConfiguration | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, int] | None = None,
        seed: int | None = None,
        modalities: Sequence[Literal["text", "audio"] | str] | None = None,
        audio: CreateChatCompletionRequestAudioDict | CreateChatCompletionRequestAudio | None = None,
        prediction: PredictionContentDict | PredictionContent | None = None,
        web_search_options: CreateChatCompletionRequestWebSearchOptionsDict
        | CreateChatCompletionRequestWebSearchOptions
        | None = None,
        store: bool | None = None,
        stream_options: ChatCompletionStreamOptionsDict | ChatCompletionStreamOptions | None = None,
        service_tier: ServiceTier | str | None = None,
        moderation: ModerationParamDict | ModerationParam | None = None,
        metadata: Mapping[str, str] | None = None,
        safety_identifier: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: PromptCacheOptionsParamDict | PromptCacheOptionsParam | None = None,
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None,
        user: str | None = None,
        max_tokens: int | None = None,
        function_call: CreateChatCompletionRequestFunctionCallDict
        | CreateChatCompletionRequestFunctionCall
        | None = None,
        functions: Sequence[ChatCompletionFunctionsDict | ChatCompletionFunctions] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamManager[AsyncParsedChatCompletionStream[ParsedT]]:
        """Stream a chat completion whose text is parsed into a type of your own: `with … as stream: for event in stream`.

        - `response_format`, `extract_json`: see `parse`.

        Each chunk is a `chunk` event, followed by the events derived from it: `content.delta`, `content.done` with the
        parsed text as `parsed`, and similar events for refusals and tool arguments. `get_final_completion()` returns and
        raises the same as `parse`.

        - model: ID of the model, such as `gpt-5.1`.
        - messages: The conversation so far. Which types of messages are supported, such as text, images and audio, depends on the model.
        - response_format: a pydantic model, dataclass, or TypedDict. Other values are passed to `create`, and nothing is parsed.
        - extract_json: whether the JSON is looked for in the text, behind thoughts (`<think>…</think>`), in code fences, or between sentences, as models write it whose server does not enforce the schema; default: the text must be JSON.
        - tools: The tools that the model may call.
        - tool_choice: Whether the model calls tools, and which ones.
        - parallel_tool_calls: Whether the model may make several tool calls in parallel. On by default.
        - reasoning_effort: Reasoning effort: how much the model thinks before it answers.
        - verbosity: Verbosity of the model's response; `medium` by default.
        - max_completion_tokens: Maximum number of tokens to generate for a completion, counting both visible output and reasoning tokens.
        - temperature: Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both.
        - top_p: Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%.
        - top_logprobs: How many of the most likely tokens to return at each position, with their log probabilities; sometimes fewer are returned. Requires `logprobs` to be true.
        - logprobs: Whether to return the log probability of each output token. Off by default.
        - n: Number of choices to generate, from 1 (default) to 128; the tokens of all choices are billed.
        - stop: Up to 4 sequences at which the model stops generating; the returned text does not include them. Not supported by the latest reasoning models, `o3` and `o4-mini`.
        - presence_penalty: From -2 to 2: positive values penalize tokens that have occurred so far, which makes new topics more likely.
        - frequency_penalty: From -2 to 2: positive values penalize tokens by how often they have occurred so far, which makes verbatim repetition less likely.
        - logit_bias: Maps token IDs to a bias from -100 to 100, which is added to the logits before sampling. The effect depends on the model: values between -1 and 1 should make a token less or more likely, -100 should ban it, and 100 should make it the only choice.
        - seed: Deprecated: with the same `seed` and parameters, sampling is deterministic as far as possible, without guarantee; `system_fingerprint` shows changes of the backend.
        - modalities: Output types that the model generates: text (default), audio or both.
        - audio: Settings for audio output; required where `modalities` includes audio.
        - prediction: Predicted output: content that large parts of the response are expected to match, such as a file with minor changes; it makes responses much faster.
        - web_search_options: Options for the web search tool, which finds results to use in the response.
        - store: Whether to store the output, for use in distillation and evals. Off by default. Image inputs over 8 MB are dropped.
        - stream_options: Options for streaming the response. Only with `stream: true`.
        - service_tier: Processing tier of the request; `auto`, the default, uses the tier of the project settings.
        - moderation: Moderation settings for the input and output.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - prompt_cache_key: Key that improves cache hits: requests with the same key are more likely to share a cached prompt.
        - prompt_cache_options: Prompt caching settings, for `gpt-5.6` and later models.
        - prompt_cache_retention: Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention.
        - user: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse.
        - max_tokens: Deprecated: use `max_completion_tokens` instead. Maximum number of tokens to generate. Not for o-series models.
        - function_call: Deprecated: use `tool_choice` instead. Which function the model calls, if any.
        - functions: Deprecated: use `tools` instead. The functions that the model may call.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawChatCompletions:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawChatCompletions:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawChatCompletions:
        """The methods of `ChatCompletions`, returning responses as they came."""

        def __init__(self, of: ChatCompletions) -> None:
            self.messages: RawChatCompletionsMessages = of.messages.with_raw_response
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            ...

    class AsyncRawChatCompletions:
        """The methods of `AsyncChatCompletions`, returning responses as they came."""

        def __init__(self, of: AsyncChatCompletions) -> None:
            self.messages: AsyncRawChatCompletionsMessages = of.messages.with_raw_response
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            ...
