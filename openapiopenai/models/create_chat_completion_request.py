"""Model `CreateChatCompletionRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """What a chat completion is made from."""

    metadata: Metadata | None = None
    """Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512."""
    top_logprobs: int | None = None
    """How many of the likeliest tokens to tell at each place; sometimes fewer come. Only with `logprobs`."""
    temperature: float | None = None
    """How freely tokens are drawn: low values are steady, high ones varied. Change this or `top_p`, not both."""
    top_p: float | None = None
    """Draw only from the likeliest tokens that together have this share of the probability: 0.1 means the top 10 %."""
    user: str | None = None
    """Deprecated: use `safety_identifier` and `prompt_cache_key` instead. A lasting name for your end user.

Deprecated."""
    safety_identifier: str | None = None
    """A lasting name for your end user, such as a hash of their address, that helps to find abuse."""
    prompt_cache_key: str | None = None
    """Requests with the same key are more likely to find each other's prompt in the cache."""
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None
    """Deprecated: use `prompt_cache_options.ttl` instead. How long the prompt stays in the cache at most; `24h` keeps it up to a day. From `gpt-5.5` on only `24h` is possible. For older models the default is `24h`, or `in_memory` for organizations with zero data retention.

Deprecated."""
    prompt_cache_options: PromptCacheOptionsParam | None = None
    """How the prompt is cached. For `gpt-5.6` and later models."""
    messages: list[ChatCompletionRequestMessage]
    """The chat so far. What messages may hold, such as images and audio, depends on the model."""
    model: ModelIdsShared
    """Id of the model, such as `gpt-5.1`."""
    service_tier: ServiceTier | None = None
    """How the request is processed: faster, cheaper or as usual."""
    modalities: ResponseModalities | None = None
    """What the model gives out: text (default), audio or both."""
    verbosity: Verbosity | None = None
    """How much the model writes; `medium` by default."""
    reasoning_effort: ReasoningEffort | None = None
    """How much the model thinks before it answers."""
    max_completion_tokens: int | None = None
    """Most tokens that the model may make, with those that it thinks in."""
    frequency_penalty: float | None = None
    """From -2 to 2: positive values make repeats less likely, the more often a token has occurred."""
    presence_penalty: float | None = None
    """From -2 to 2: positive values make new topics likelier, since tokens that have occurred become less likely."""
    web_search_options: CreateChatCompletionRequestWebSearchOptions | None = None
    """How the model searches the web for its answer."""
    response_format: CreateChatCompletionRequestResponseFormat | None = None
    """The form of the answer: text, JSON by a schema, or any JSON. A schema is better where the model can use one."""
    audio: CreateChatCompletionRequestAudio | None = None
    """How the model speaks. Needed where `modalities` asks for audio."""
    store: bool | None = None
    """Whether to store the answer, for distillation and evals. Off by default. Images over 8 MB are dropped."""
    moderation: ModerationParam | None = None
    """How the input and the output are moderated."""
    stream: bool | None = None
    """Whether events are sent as they come about, instead of one answer at the end."""
    stop: StopConfiguration | None = None
    """Texts that the model stops at, up to 4. Not for the reasoning models `o3` and `o4-mini`."""
    logit_bias: dict[str, int] | None = None
    """Makes tokens more or less likely, by their ids: from -100, which bans a token, to 100, which forces it. Values from -1 to 1 only nudge."""
    logprobs: bool | None = None
    """Whether to return how likely each token of the text was. Off by default."""
    max_tokens: int | None = None
    """Deprecated: use `max_completion_tokens` instead. Most tokens that the model may make. Not for o-series models.

Deprecated."""
    n: int | None = None
    """How many answers to make, from 1 (default) to 128; the tokens of all are billed."""
    prediction: PredictionContent | None = None
    """Text that much of the answer is expected to equal, which makes it come faster; for instance a file to change a little."""
    seed: int | None = None
    """Makes equal requests give equal answers as far as possible (beta). Not guaranteed: watch `system_fingerprint` for changes.

Deprecated."""
    stream_options: ChatCompletionStreamOptions | None = None
    """How to stream the answer. Only with `stream: true`."""
    tools: list[CreateChatCompletionRequestToolsItem] | None = None
    """The tools that the model may call."""
    tool_choice: ChatCompletionToolChoiceOption | None = None
    """Which of the tools the model calls."""
    parallel_tool_calls: ParallelToolCalls | None = None
    """Whether the model may call several tools at once. On by default."""
    function_call: CreateChatCompletionRequestFunctionCall | None = None
    """Deprecated: use `tool_choice` instead. Which function the model calls.

Deprecated."""
    functions: list[ChatCompletionFunctions] | None = None
    """Deprecated: use `tools` instead. The functions that the model may call.

Deprecated."""


class CreateChatCompletionRequestDict(TypedDict, total=False):
    """`CreateChatCompletionRequest` as a dict, for arguments."""

    metadata: Mapping[str, str] | None
    top_logprobs: int | None
    temperature: float | None
    top_p: float | None
    user: str
    safety_identifier: str | None
    prompt_cache_key: str | None
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None
    prompt_cache_options: PromptCacheOptionsParamDict | PromptCacheOptionsParam
    messages: Required[Sequence[ChatCompletionRequestMessageDict | ChatCompletionRequestMessage]]
    model: Required[ModelIdsSharedDict | ModelIdsShared]
    service_tier: ServiceTier | str | None
    modalities: Sequence[Literal["text", "audio"] | str] | None
    verbosity: Verbosity | str | None
    reasoning_effort: ReasoningEffort | str | None
    max_completion_tokens: int | None
    frequency_penalty: float | None
    presence_penalty: float | None
    web_search_options: CreateChatCompletionRequestWebSearchOptionsDict | CreateChatCompletionRequestWebSearchOptions
    response_format: CreateChatCompletionRequestResponseFormatDict | CreateChatCompletionRequestResponseFormat
    audio: CreateChatCompletionRequestAudioDict | CreateChatCompletionRequestAudio | None
    store: bool | None
    moderation: ModerationParamDict | ModerationParam | None
    stream: bool | None
    stop: StopConfigurationDict | StopConfiguration | None
    logit_bias: Mapping[str, int] | None
    logprobs: bool | None
    max_tokens: int | None
    n: int | None
    prediction: PredictionContentDict | PredictionContent | None
    seed: int | None
    stream_options: ChatCompletionStreamOptionsDict | ChatCompletionStreamOptions | None
    tools: Sequence[CreateChatCompletionRequestToolsItemDict | CreateChatCompletionRequestToolsItem]
    tool_choice: ChatCompletionToolChoiceOptionDict | ChatCompletionToolChoiceOption
    parallel_tool_calls: bool
    function_call: CreateChatCompletionRequestFunctionCallDict | CreateChatCompletionRequestFunctionCall
    functions: Sequence[ChatCompletionFunctionsDict | ChatCompletionFunctions]
