"""`client.chat.completions`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from openapiopenai._runtime.helper import helper
from openapiopenai._runtime.operation import CallOptions, Operation, operation
from openapiopenai._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Sequence
    from typing import Any

    from openapiopenai._runtime.pagination import AsyncPages
    from openapiopenai._runtime.raw import async_raw, raw
    from openapiopenai.api.chat_completions_messages import (
        AsyncChatCompletionsMessages,
        AsyncRawChatCompletionsMessages,
        ChatCompletionsMessages,
        RawChatCompletionsMessages,
    )
    from openapiopenai.helpers.parsed import ParsedChatCompletion
    from openapiopenai.helpers.parsed_streams import (
        AsyncParsedChatCompletionStream,
        AsyncStreamManager,
        ParsedChatCompletionStream,
        StreamManager,
    )
    from openapiopenai.helpers.parsed_type import ParsedT
    from openapiopenai.helpers.streams import AsyncChatCompletionStream, ChatCompletionStream
    from openapiopenai.helpers.tool_runner import ModelStep, ToolStep
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
    answer="CreateChatCompletionResponse",
    event="CreateChatCompletionStreamResponse",
    stream_class="openapiopenai.helpers.streams:ChatCompletionStream",
    stream_end={"field": "choices[].finish_reason"},
)
RETRIEVE = Operation(
    "chat.completions.retrieve",
    "GET",
    "/chat/completions/{completion_id}",
    answer="CreateChatCompletionResponse",
)
UPDATE = Operation(
    "chat.completions.update",
    "POST",
    "/chat/completions/{completion_id}",
    body="json",
    nullable=("metadata",),
    answer="CreateChatCompletionResponse",
)
LIST = Operation(
    "chat.completions.list",
    "GET",
    "/chat/completions",
    query=("model", "metadata", "after", "limit", "order"),
    answer="ChatCompletionList",
    page=("after", "last_id"),
)
DELETE = Operation(
    "chat.completions.delete",
    "DELETE",
    "/chat/completions/{completion_id}",
    answer="ChatCompletionDeleted",
)


class ChatCompletions(SyncResource):
    """`client.chat.completions`: Answers of a model to a list of messages, at once or as a stream; what most compatible servers offer too."""

    path = "chat.completions"

    @cached_property
    def messages(self) -> ChatCompletionsMessages:
        """`client.chat.completions.messages`."""
        from openapiopenai.api.chat_completions_messages import ChatCompletionsMessages

        return ChatCompletionsMessages(self.client)

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
    ) -> CreateChatCompletionResponse: ...

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
    ) -> ChatCompletionStream: ...

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
    ) -> CreateChatCompletionResponse | ChatCompletionStream: ...

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
        """Makes the model's next message in a chat, whole or as a stream of chunks. Which parameters work depends on the model, above all with reasoning models. For new projects `responses.create` is advised.

        - `model`: Id of the model, such as `gpt-5.1`.
        - `messages`: The chat so far. What messages may hold, such as images and audio, depends on the model.
        - `tools`: The tools that the model may call.
        - `tool_choice`: Which of the tools the model calls.
        - `parallel_tool_calls`: Whether the model may call several tools at once. On by default.
        - `response_format`: The form of the answer: text, JSON by a schema, or any JSON. A schema is better where the model can use one.
        - `reasoning_effort`: How much the model thinks before it answers.
        - `verbosity`: How much the model writes; `medium` by default.
        - `max_completion_tokens`: Most tokens that the model may make, with those that it thinks in.
        - `temperature`: How freely tokens are drawn: low values are steady, high ones varied. Change this or `top_p`, not both.
        - `top_p`: Draw only from the likeliest tokens that together have this share of the probability: 0.1 means the top 10 %.
        - `top_logprobs`: How many of the likeliest tokens to tell at each place; sometimes fewer come. Only with `logprobs`.
        - `logprobs`: Whether to return how likely each token of the text was. Off by default.
        - `n`: How many answers to make, from 1 (default) to 128; the tokens of all are billed.
        - `stop`: Texts that the model stops at, up to 4. Not for the reasoning models `o3` and `o4-mini`.
        - `presence_penalty`: From -2 to 2: positive values make new topics likelier, since tokens that have occurred become less likely.
        - `frequency_penalty`: From -2 to 2: positive values make repeats less likely, the more often a token has occurred.
        - `logit_bias`: Makes tokens more or less likely, by their ids: from -100, which bans a token, to 100, which forces it. Values from -1 to 1 only nudge.
        - `seed`: Makes equal requests give equal answers as far as possible (beta). Not guaranteed: watch `system_fingerprint` for changes.
        - `modalities`: What the model gives out: text (default), audio or both.
        - `audio`: How the model speaks. Needed where `modalities` asks for audio.
        - `prediction`: Text that much of the answer is expected to equal, which makes it come faster; for instance a file to change a little.
        - `web_search_options`: How the model searches the web for its answer.
        - `store`: Whether to store the answer, for distillation and evals. Off by default. Images over 8 MB are dropped.
        - `stream`: Whether events are sent as they come about, instead of one answer at the end.
        - `stream_options`: How to stream the answer. Only with `stream: true`.
        - `service_tier`: How the request is processed: faster, cheaper or as usual.
        - `moderation`: How the input and the output are moderated.
        - `metadata`: Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512.
        - `safety_identifier`: A lasting name for your end user, such as a hash of their address, that helps to find abuse.
        - `prompt_cache_key`: Requests with the same key are more likely to find each other's prompt in the cache.
        - `prompt_cache_options`: How the prompt is cached. For `gpt-5.6` and later models.
        - `prompt_cache_retention`: Deprecated: use `prompt_cache_options.ttl` instead. How long the prompt stays in the cache at most; `24h` keeps it up to a day. From `gpt-5.5` on only `24h` is possible. For older models the default is `24h`, or `in_memory` for organizations with zero data retention.
        - `user`: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. A lasting name for your end user.
        - `max_tokens`: Deprecated: use `max_completion_tokens` instead. Most tokens that the model may make. Not for o-series models.
        - `function_call`: Deprecated: use `tool_choice` instead. Which function the model calls.
        - `functions`: Deprecated: use `tools` instead. The functions that the model may call.

        `POST /chat/completions`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, completion_id: str, **options: Unpack[CallOptions]) -> CreateChatCompletionResponse:
        """Gets a stored chat completion: one made with `store: true`.

        - `completion_id`: Id of the chat completion.

        `GET /chat/completions/{completion_id}`"""
        ...

    @operation(UPDATE)
    def update(
        self, completion_id: str, *, metadata: Mapping[str, str] | None, **options: Unpack[CallOptions]
    ) -> CreateChatCompletionResponse:
        """Changes the `metadata` of a stored chat completion, one made with `store: true`; nothing else can be changed.

        - `completion_id`: Id of the chat completion.
        - `metadata`: Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512.

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
        """Lists the stored chat completions: those made with `store: true`.

        - `model`: Only those that this model made.
        - `metadata`: Only those whose metadata has these pairs.
        - `after`: Id of the entry that the page begins behind: `last_id` of the page before.
        - `limit`: How many entries a page has at most.
        - `order`: Order of the entries by their time: `asc`, the default, has the oldest first, `desc` the newest.

        `GET /chat/completions`"""
        ...

    @operation(DELETE)
    def delete(self, completion_id: str, **options: Unpack[CallOptions]) -> ChatCompletionDeleted:
        """Deletes a stored chat completion: one made with `store: true`.

        - `completion_id`: Id of the chat completion.

        `DELETE /chat/completions/{completion_id}`"""
        ...

    @helper("openapiopenai.helpers.tool_runner:run_chat_tools")
    def run_tools(
        self,
        *,
        tools: Sequence[
            Callable[..., Any] | CreateChatCompletionRequestToolsItemDict | CreateChatCompletionRequestToolsItem
        ],
        model: ModelIdsSharedDict | ModelIdsShared,
        messages: Sequence[ChatCompletionRequestMessageDict | ChatCompletionRequestMessage],
        max_turns: int = 10,
        max_seconds: float | None = None,
        max_parallel: int = 8,
        fatal: Sequence[type[Exception]] = (),
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
        **options: Unpack[CallOptions],
    ) -> Iterator[ModelStep[CreateChatCompletionResponse, ChatCompletionRequestMessageDict] | ToolStep]:
        """Let the model call functions until it has its answer; yields each step. The last one is a final ModelStep.

        Goes by the first choice of each answer. For the arguments see `client.responses.run_tools`."""
        ...

    @helper("openapiopenai.helpers.tool_runner:create_chat_and_run_tools")
    def create_and_run_tools(
        self,
        *,
        tools: Sequence[
            Callable[..., Any] | CreateChatCompletionRequestToolsItemDict | CreateChatCompletionRequestToolsItem
        ],
        model: ModelIdsSharedDict | ModelIdsShared,
        messages: Sequence[ChatCompletionRequestMessageDict | ChatCompletionRequestMessage],
        max_turns: int = 10,
        max_seconds: float | None = None,
        max_parallel: int = 8,
        fatal: Sequence[type[Exception]] = (),
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
        **options: Unpack[CallOptions],
    ) -> CreateChatCompletionResponse:
        """Let the model call functions until it has its answer, and return that; see `run_tools`."""
        ...

    @helper("openapiopenai.helpers.structured:parse_completion")
    def parse(
        self,
        *,
        model: ModelIdsSharedDict | ModelIdsShared,
        messages: Sequence[ChatCompletionRequestMessageDict | ChatCompletionRequestMessage],
        response_format: type[ParsedT]
        | CreateChatCompletionRequestResponseFormatDict
        | CreateChatCompletionRequestResponseFormat
        | None = None,
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
        """Get an answer as a value of a type of your own: `completion.choices[0].message.parsed`.

        - `response_format`: a pydantic model, a dataclass or a TypedDict; else as `create` does, and nothing is parsed.

        Raises what `client.responses.parse` raises."""
        ...

    @helper("openapiopenai.helpers.structured:stream_completion")
    def stream(
        self,
        *,
        model: ModelIdsSharedDict | ModelIdsShared,
        messages: Sequence[ChatCompletionRequestMessageDict | ChatCompletionRequestMessage],
        response_format: type[ParsedT]
        | CreateChatCompletionRequestResponseFormatDict
        | CreateChatCompletionRequestResponseFormat
        | None = None,
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
        """Stream an answer that will be a value of a type of your own, in a `with` block.

        - `response_format`: see `parse`.

        The stream gives a `chunk` event for each chunk, and then what the chunk means: `content.delta`, `content.done`
        with `parsed`, and the like for refusals and arguments of tools. `get_final_completion()` returns and raises what
        `parse` does."""
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
    """`client.chat.completions`: Answers of a model to a list of messages, at once or as a stream; what most compatible servers offer too."""

    path = "chat.completions"

    @cached_property
    def messages(self) -> AsyncChatCompletionsMessages:
        """`client.chat.completions.messages`."""
        from openapiopenai.api.chat_completions_messages import AsyncChatCompletionsMessages

        return AsyncChatCompletionsMessages(self.client)

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
    ) -> CreateChatCompletionResponse: ...

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
    ) -> AsyncChatCompletionStream: ...

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
    ) -> CreateChatCompletionResponse | AsyncChatCompletionStream: ...

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
        """Makes the model's next message in a chat, whole or as a stream of chunks. Which parameters work depends on the model, above all with reasoning models. For new projects `responses.create` is advised.

        - `model`: Id of the model, such as `gpt-5.1`.
        - `messages`: The chat so far. What messages may hold, such as images and audio, depends on the model.
        - `tools`: The tools that the model may call.
        - `tool_choice`: Which of the tools the model calls.
        - `parallel_tool_calls`: Whether the model may call several tools at once. On by default.
        - `response_format`: The form of the answer: text, JSON by a schema, or any JSON. A schema is better where the model can use one.
        - `reasoning_effort`: How much the model thinks before it answers.
        - `verbosity`: How much the model writes; `medium` by default.
        - `max_completion_tokens`: Most tokens that the model may make, with those that it thinks in.
        - `temperature`: How freely tokens are drawn: low values are steady, high ones varied. Change this or `top_p`, not both.
        - `top_p`: Draw only from the likeliest tokens that together have this share of the probability: 0.1 means the top 10 %.
        - `top_logprobs`: How many of the likeliest tokens to tell at each place; sometimes fewer come. Only with `logprobs`.
        - `logprobs`: Whether to return how likely each token of the text was. Off by default.
        - `n`: How many answers to make, from 1 (default) to 128; the tokens of all are billed.
        - `stop`: Texts that the model stops at, up to 4. Not for the reasoning models `o3` and `o4-mini`.
        - `presence_penalty`: From -2 to 2: positive values make new topics likelier, since tokens that have occurred become less likely.
        - `frequency_penalty`: From -2 to 2: positive values make repeats less likely, the more often a token has occurred.
        - `logit_bias`: Makes tokens more or less likely, by their ids: from -100, which bans a token, to 100, which forces it. Values from -1 to 1 only nudge.
        - `seed`: Makes equal requests give equal answers as far as possible (beta). Not guaranteed: watch `system_fingerprint` for changes.
        - `modalities`: What the model gives out: text (default), audio or both.
        - `audio`: How the model speaks. Needed where `modalities` asks for audio.
        - `prediction`: Text that much of the answer is expected to equal, which makes it come faster; for instance a file to change a little.
        - `web_search_options`: How the model searches the web for its answer.
        - `store`: Whether to store the answer, for distillation and evals. Off by default. Images over 8 MB are dropped.
        - `stream`: Whether events are sent as they come about, instead of one answer at the end.
        - `stream_options`: How to stream the answer. Only with `stream: true`.
        - `service_tier`: How the request is processed: faster, cheaper or as usual.
        - `moderation`: How the input and the output are moderated.
        - `metadata`: Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512.
        - `safety_identifier`: A lasting name for your end user, such as a hash of their address, that helps to find abuse.
        - `prompt_cache_key`: Requests with the same key are more likely to find each other's prompt in the cache.
        - `prompt_cache_options`: How the prompt is cached. For `gpt-5.6` and later models.
        - `prompt_cache_retention`: Deprecated: use `prompt_cache_options.ttl` instead. How long the prompt stays in the cache at most; `24h` keeps it up to a day. From `gpt-5.5` on only `24h` is possible. For older models the default is `24h`, or `in_memory` for organizations with zero data retention.
        - `user`: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. A lasting name for your end user.
        - `max_tokens`: Deprecated: use `max_completion_tokens` instead. Most tokens that the model may make. Not for o-series models.
        - `function_call`: Deprecated: use `tool_choice` instead. Which function the model calls.
        - `functions`: Deprecated: use `tools` instead. The functions that the model may call.

        `POST /chat/completions`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, completion_id: str, **options: Unpack[CallOptions]) -> CreateChatCompletionResponse:
        """Gets a stored chat completion: one made with `store: true`.

        - `completion_id`: Id of the chat completion.

        `GET /chat/completions/{completion_id}`"""
        ...

    @operation(UPDATE)
    async def update(
        self, completion_id: str, *, metadata: Mapping[str, str] | None, **options: Unpack[CallOptions]
    ) -> CreateChatCompletionResponse:
        """Changes the `metadata` of a stored chat completion, one made with `store: true`; nothing else can be changed.

        - `completion_id`: Id of the chat completion.
        - `metadata`: Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512.

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
        """Lists the stored chat completions: those made with `store: true`.

        - `model`: Only those that this model made.
        - `metadata`: Only those whose metadata has these pairs.
        - `after`: Id of the entry that the page begins behind: `last_id` of the page before.
        - `limit`: How many entries a page has at most.
        - `order`: Order of the entries by their time: `asc`, the default, has the oldest first, `desc` the newest.

        `GET /chat/completions`"""
        ...

    @operation(DELETE)
    async def delete(self, completion_id: str, **options: Unpack[CallOptions]) -> ChatCompletionDeleted:
        """Deletes a stored chat completion: one made with `store: true`.

        - `completion_id`: Id of the chat completion.

        `DELETE /chat/completions/{completion_id}`"""
        ...

    @helper("openapiopenai.helpers.tool_runner:run_chat_tools")
    def run_tools(
        self,
        *,
        tools: Sequence[
            Callable[..., Any] | CreateChatCompletionRequestToolsItemDict | CreateChatCompletionRequestToolsItem
        ],
        model: ModelIdsSharedDict | ModelIdsShared,
        messages: Sequence[ChatCompletionRequestMessageDict | ChatCompletionRequestMessage],
        max_turns: int = 10,
        max_seconds: float | None = None,
        max_parallel: int = 8,
        fatal: Sequence[type[Exception]] = (),
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
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ModelStep[CreateChatCompletionResponse, ChatCompletionRequestMessageDict] | ToolStep]:
        """Let the model call functions until it has its answer; yields each step. The last one is a final ModelStep.

        Goes by the first choice of each answer. For the arguments see `client.responses.run_tools`."""
        ...

    @helper("openapiopenai.helpers.tool_runner:create_chat_and_run_tools")
    async def create_and_run_tools(
        self,
        *,
        tools: Sequence[
            Callable[..., Any] | CreateChatCompletionRequestToolsItemDict | CreateChatCompletionRequestToolsItem
        ],
        model: ModelIdsSharedDict | ModelIdsShared,
        messages: Sequence[ChatCompletionRequestMessageDict | ChatCompletionRequestMessage],
        max_turns: int = 10,
        max_seconds: float | None = None,
        max_parallel: int = 8,
        fatal: Sequence[type[Exception]] = (),
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
        **options: Unpack[CallOptions],
    ) -> CreateChatCompletionResponse:
        """Let the model call functions until it has its answer, and return that; see `run_tools`."""
        ...

    @helper("openapiopenai.helpers.structured:parse_completion")
    async def parse(
        self,
        *,
        model: ModelIdsSharedDict | ModelIdsShared,
        messages: Sequence[ChatCompletionRequestMessageDict | ChatCompletionRequestMessage],
        response_format: type[ParsedT]
        | CreateChatCompletionRequestResponseFormatDict
        | CreateChatCompletionRequestResponseFormat
        | None = None,
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
        """Get an answer as a value of a type of your own: `completion.choices[0].message.parsed`.

        - `response_format`: a pydantic model, a dataclass or a TypedDict; else as `create` does, and nothing is parsed.

        Raises what `client.responses.parse` raises."""
        ...

    @helper("openapiopenai.helpers.structured:stream_completion")
    def stream(
        self,
        *,
        model: ModelIdsSharedDict | ModelIdsShared,
        messages: Sequence[ChatCompletionRequestMessageDict | ChatCompletionRequestMessage],
        response_format: type[ParsedT]
        | CreateChatCompletionRequestResponseFormatDict
        | CreateChatCompletionRequestResponseFormat
        | None = None,
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
        """Stream an answer that will be a value of a type of your own, in a `with` block.

        - `response_format`: see `parse`.

        The stream gives a `chunk` event for each chunk, and then what the chunk means: `content.delta`, `content.done`
        with `parsed`, and the like for refusals and arguments of tools. `get_final_completion()` returns and raises what
        `parse` does."""
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
        """The methods of `ChatCompletions`, returning answers as they came."""

        def __init__(self, of: ChatCompletions) -> None:
            self.messages: RawChatCompletionsMessages = of.messages.with_raw_response
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            ...

    class AsyncRawChatCompletions:
        """The methods of `AsyncChatCompletions`, returning answers as they came."""

        def __init__(self, of: AsyncChatCompletions) -> None:
            self.messages: AsyncRawChatCompletionsMessages = of.messages.with_raw_response
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            ...
