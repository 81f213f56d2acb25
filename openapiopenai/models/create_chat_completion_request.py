# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateChatCompletionRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openapiopenai.models.chat_completion_functions import ChatCompletionFunctions, ChatCompletionFunctionsDict
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
    from openapiopenai.models.metadata import Metadata
    from openapiopenai.models.model_ids_shared import ModelIdsShared, ModelIdsSharedDict
    from openapiopenai.models.moderation_param import ModerationParam, ModerationParamDict
    from openapiopenai.models.parallel_tool_calls import ParallelToolCalls
    from openapiopenai.models.prediction_content import PredictionContent, PredictionContentDict
    from openapiopenai.models.prompt_cache_options_param import PromptCacheOptionsParam, PromptCacheOptionsParamDict
    from openapiopenai.models.reasoning_effort import ReasoningEffort
    from openapiopenai.models.response_modalities import ResponseModalities
    from openapiopenai.models.service_tier import ServiceTier
    from openapiopenai.models.stop_configuration import StopConfiguration, StopConfigurationDict
    from openapiopenai.models.verbosity import Verbosity

__all__ = [
    "CreateChatCompletionRequest",
    "CreateChatCompletionRequestDict",
]


class CreateChatCompletionRequest(BaseModel):
    """Parameters for creating a chat completion."""

    model: ModelIdsShared
    """ID of the model, such as `gpt-5.1`."""
    messages: list[ChatCompletionRequestMessage]
    """The conversation so far. Which types of messages are supported, such as text, images and audio, depends on the model."""
    tools: list[CreateChatCompletionRequestToolsItem] | None = None
    """The tools that the model may call."""
    tool_choice: ChatCompletionToolChoiceOption | None = None
    """Whether the model calls tools, and which ones."""
    parallel_tool_calls: ParallelToolCalls | None = None
    """Whether the model may make several tool calls in parallel. On by default."""
    response_format: CreateChatCompletionRequestResponseFormat | None = None
    """Format of the output: text, JSON that matches a schema (`json_schema`), or any valid JSON (`json_object`, the older mode). Use `json_schema` where the model supports it."""
    reasoning_effort: ReasoningEffort | None = None
    """Reasoning effort: how much the model thinks before it answers."""
    verbosity: Verbosity | None = None
    """Verbosity of the model's response; `medium` by default."""
    max_completion_tokens: int | None = None
    """Maximum number of tokens to generate for a completion, counting both visible output and reasoning tokens."""
    temperature: float | None = None
    """Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both."""
    top_p: float | None = None
    """Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%."""
    top_logprobs: int | None = None
    """How many of the most likely tokens to return at each position, with their log probabilities; sometimes fewer are returned. Requires `logprobs` to be true."""
    logprobs: bool | None = None
    """Whether to return the log probability of each output token. Off by default."""
    n: int | None = None
    """Number of choices to generate, from 1 (default) to 128; the tokens of all choices are billed."""
    stop: StopConfiguration | None = None
    """Up to 4 sequences at which the model stops generating; the returned text does not include them. Not supported by the latest reasoning models, `o3` and `o4-mini`."""
    presence_penalty: float | None = None
    """From -2 to 2: positive values penalize tokens that have occurred so far, which makes new topics more likely."""
    frequency_penalty: float | None = None
    """From -2 to 2: positive values penalize tokens by how often they have occurred so far, which makes verbatim repetition less likely."""
    logit_bias: dict[str, int] | None = None
    """Maps token IDs to a bias from -100 to 100, which is added to the logits before sampling. The effect depends on the model: values between -1 and 1 should make a token less or more likely, -100 should ban it, and 100 should make it the only choice."""
    seed: int | None = None
    """Deprecated: with the same `seed` and parameters, sampling is deterministic as far as possible, without guarantee; `system_fingerprint` shows changes of the backend."""
    modalities: ResponseModalities | None = None
    """Output types that the model generates: text (default), audio or both."""
    audio: CreateChatCompletionRequestAudio | None = None
    """Settings for audio output; required where `modalities` includes audio."""
    prediction: PredictionContent | None = None
    """Predicted output: content that large parts of the response are expected to match, such as a file with minor changes; it makes responses much faster."""
    web_search_options: CreateChatCompletionRequestWebSearchOptions | None = None
    """Options for the web search tool, which finds results to use in the response."""
    store: bool | None = None
    """Whether to store the output, for use in distillation and evals. Off by default. Image inputs over 8 MB are dropped."""
    stream: bool | None = None
    """Whether the response is streamed, as server-sent events."""
    stream_options: ChatCompletionStreamOptions | None = None
    """Options for streaming the response. Only with `stream: true`."""
    service_tier: ServiceTier | None = None
    """Processing tier of the request; `auto`, the default, uses the tier of the project settings."""
    moderation: ModerationParam | None = None
    """Moderation settings for the input and output."""
    metadata: Metadata | None = None
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""
    safety_identifier: str | None = None
    """Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse."""
    prompt_cache_key: str | None = None
    """Key that improves cache hits: requests with the same key are more likely to share a cached prompt."""
    prompt_cache_options: PromptCacheOptionsParam | None = None
    """Prompt caching settings, for `gpt-5.6` and later models."""
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None
    """Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention."""
    user: str | None = None
    """Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse."""
    max_tokens: int | None = None
    """Deprecated: use `max_completion_tokens` instead. Maximum number of tokens to generate. Not for o-series models."""
    function_call: CreateChatCompletionRequestFunctionCall | None = None
    """Deprecated: use `tool_choice` instead. Which function the model calls, if any."""
    functions: list[ChatCompletionFunctions] | None = None
    """Deprecated: use `tools` instead. The functions that the model may call."""


class CreateChatCompletionRequestDict(TypedDict, total=False):
    """`CreateChatCompletionRequest` as a dict, for arguments."""

    model: Required[ModelIdsSharedDict | ModelIdsShared]
    messages: Required[Sequence[ChatCompletionRequestMessageDict | ChatCompletionRequestMessage]]
    tools: Sequence[CreateChatCompletionRequestToolsItemDict | CreateChatCompletionRequestToolsItem]
    tool_choice: ChatCompletionToolChoiceOptionDict | ChatCompletionToolChoiceOption
    parallel_tool_calls: bool
    response_format: CreateChatCompletionRequestResponseFormatDict | CreateChatCompletionRequestResponseFormat
    reasoning_effort: ReasoningEffort | str | None
    verbosity: Verbosity | str | None
    max_completion_tokens: int | None
    temperature: float | None
    top_p: float | None
    top_logprobs: int | None
    logprobs: bool | None
    n: int | None
    stop: StopConfigurationDict | StopConfiguration | None
    presence_penalty: float | None
    frequency_penalty: float | None
    logit_bias: Mapping[str, int] | None
    seed: int | None
    modalities: Sequence[Literal["text", "audio"] | str] | None
    audio: CreateChatCompletionRequestAudioDict | CreateChatCompletionRequestAudio | None
    prediction: PredictionContentDict | PredictionContent | None
    web_search_options: CreateChatCompletionRequestWebSearchOptionsDict | CreateChatCompletionRequestWebSearchOptions
    store: bool | None
    stream: bool | None
    stream_options: ChatCompletionStreamOptionsDict | ChatCompletionStreamOptions | None
    service_tier: ServiceTier | str | None
    moderation: ModerationParamDict | ModerationParam | None
    metadata: Mapping[str, str] | None
    safety_identifier: str | None
    prompt_cache_key: str | None
    prompt_cache_options: PromptCacheOptionsParamDict | PromptCacheOptionsParam
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None
    user: str
    max_tokens: int | None
    function_call: CreateChatCompletionRequestFunctionCallDict | CreateChatCompletionRequestFunctionCall
    functions: Sequence[ChatCompletionFunctionsDict | ChatCompletionFunctions]
