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

    model: ModelIdsShared
    """Id of the model, such as `gpt-5.1`."""
    messages: list[ChatCompletionRequestMessage]
    """The chat so far. What messages may hold, such as images and audio, depends on the model."""
    tools: list[CreateChatCompletionRequestToolsItem] | None = None
    """The tools that the model may call."""
    tool_choice: ChatCompletionToolChoiceOption | None = None
    """Which of the tools the model calls."""
    parallel_tool_calls: ParallelToolCalls | None = None
    """Whether the model may call several tools at once. On by default."""
    response_format: CreateChatCompletionRequestResponseFormat | None = None
    """The form of the answer: text, JSON by a schema, or any JSON. A schema is better where the model can use one."""
    reasoning_effort: ReasoningEffort | None = None
    """How much the model thinks before it answers."""
    verbosity: Verbosity | None = None
    """How much the model writes; `medium` by default."""
    max_completion_tokens: int | None = None
    """Most tokens that the model may make, with those that it thinks in."""
    temperature: float | None = None
    """How freely tokens are drawn: low values are steady, high ones varied. Change this or `top_p`, not both."""
    top_p: float | None = None
    """Draw only from the likeliest tokens that together have this share of the probability: 0.1 means the top 10 %."""
    top_logprobs: int | None = None
    """How many of the likeliest tokens to tell at each place; sometimes fewer come. Only with `logprobs`."""
    logprobs: bool | None = None
    """Whether to return how likely each token of the text was. Off by default."""
    n: int | None = None
    """How many answers to make, from 1 (default) to 128; the tokens of all are billed."""
    stop: StopConfiguration | None = None
    """Texts that the model stops at, up to 4. Not for the reasoning models `o3` and `o4-mini`."""
    presence_penalty: float | None = None
    """From -2 to 2: positive values make new topics likelier, since tokens that have occurred become less likely."""
    frequency_penalty: float | None = None
    """From -2 to 2: positive values make repeats less likely, the more often a token has occurred."""
    logit_bias: dict[str, int] | None = None
    """Makes tokens more or less likely, by their ids: from -100, which bans a token, to 100, which forces it. Values from -1 to 1 only nudge."""
    seed: int | None = None
    """Makes equal requests give equal answers as far as possible (beta). Not guaranteed: watch `system_fingerprint` for changes.

Deprecated."""
    modalities: ResponseModalities | None = None
    """What the model gives out: text (default), audio or both."""
    audio: CreateChatCompletionRequestAudio | None = None
    """How the model speaks. Needed where `modalities` asks for audio."""
    prediction: PredictionContent | None = None
    """Text that much of the answer is expected to equal, which makes it come faster; for instance a file to change a little."""
    web_search_options: CreateChatCompletionRequestWebSearchOptions | None = None
    """How the model searches the web for its answer."""
    store: bool | None = None
    """Whether to store the answer, for distillation and evals. Off by default. Images over 8 MB are dropped."""
    stream: bool | None = None
    """Whether events are sent as they come about, instead of one answer at the end."""
    stream_options: ChatCompletionStreamOptions | None = None
    """How to stream the answer. Only with `stream: true`."""
    service_tier: ServiceTier | None = None
    """How the request is processed: faster, cheaper or as usual."""
    moderation: ModerationParam | None = None
    """How the input and the output are moderated."""
    metadata: Metadata | None = None
    """Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512."""
    safety_identifier: str | None = None
    """A lasting name for your end user, such as a hash of their address, that helps to find abuse."""
    prompt_cache_key: str | None = None
    """Requests with the same key are more likely to find each other's prompt in the cache."""
    prompt_cache_options: PromptCacheOptionsParam | None = None
    """How the prompt is cached. For `gpt-5.6` and later models."""
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None
    """Deprecated: use `prompt_cache_options.ttl` instead. How long the prompt stays in the cache at most; `24h` keeps it up to a day. From `gpt-5.5` on only `24h` is possible. For older models the default is `24h`, or `in_memory` for organizations with zero data retention.

Deprecated."""
    user: str | None = None
    """Deprecated: use `safety_identifier` and `prompt_cache_key` instead. A lasting name for your end user.

Deprecated."""
    max_tokens: int | None = None
    """Deprecated: use `max_completion_tokens` instead. Most tokens that the model may make. Not for o-series models.

Deprecated."""
    function_call: CreateChatCompletionRequestFunctionCall | None = None
    """Deprecated: use `tool_choice` instead. Which function the model calls.

Deprecated."""
    functions: list[ChatCompletionFunctions] | None = None
    """Deprecated: use `tools` instead. The functions that the model may call.

Deprecated."""


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
