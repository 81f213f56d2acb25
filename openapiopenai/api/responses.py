"""`client.responses`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from openapiopenai._runtime.channel import Channel, connect
from openapiopenai._runtime.helper import helper
from openapiopenai._runtime.operation import CallOptions, Operation, operation
from openapiopenai._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Sequence
    from typing import Any

    from openapiopenai._runtime.channel import ConnectOptions
    from openapiopenai._runtime.connection import AsyncOpening, Opening
    from openapiopenai._runtime.raw import async_raw, raw
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
    from openapiopenai.helpers.parsed_streams import (
        AsyncParsedResponseStream,
        AsyncStreamManager,
        ParsedResponseStream,
        StreamManager,
    )
    from openapiopenai.helpers.parsed_type import ParsedT
    from openapiopenai.helpers.polling import PollOptions
    from openapiopenai.helpers.streams import AsyncResponseStream, ResponseStream
    from openapiopenai.helpers.tool_runner import ModelStep, ToolStep
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
    answer="Response",
    event="ResponseStreamEvent",
    stream_class="openapiopenai.helpers.streams:ResponseStream",
    stream_end={"tags": ["response.completed", "response.failed", "response.incomplete", "error"]},
)
RETRIEVE = Operation(
    "responses.retrieve",
    "GET",
    "/responses/{response_id}",
    query=("include", "stream", "starting_after", "include_obfuscation"),
    answer="Response",
    event="ResponseStreamEvent",
    stream_class="openapiopenai.helpers.streams:ResponseStream",
    stream_end={"tags": ["response.completed", "response.failed", "response.incomplete", "error"]},
)
DELETE = Operation(
    "responses.delete",
    "DELETE",
    "/responses/{response_id}",
)
CANCEL = Operation(
    "responses.cancel",
    "POST",
    "/responses/{response_id}/cancel",
    answer="Response",
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
    answer="CompactResource",
)
CONNECT = Channel(
    "responses.connect",
    "/responses",
    connection="openapiopenai.api.responses_connection:ResponsesConnection",
    server="ResponsesServerEvent",
    events=frozenset(),
)


class Responses(SyncResource):
    """`client.responses`: Answers of a model: text, images, audio and files in, text and calls of tools out, at once or as a stream."""

    path = "responses"

    @cached_property
    def input_items(self) -> ResponsesInputItems:
        """`client.responses.input_items`."""
        from openapiopenai.api.responses_input_items import ResponsesInputItems

        return ResponsesInputItems(self.client)

    @cached_property
    def input_tokens(self) -> ResponsesInputTokens:
        """`client.responses.input_tokens`."""
        from openapiopenai.api.responses_input_tokens import ResponsesInputTokens

        return ResponsesInputTokens(self.client)

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
    ) -> Response: ...

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
    ) -> ResponseStream: ...

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
    ) -> Response | ResponseStream: ...

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
        """Makes a model's response, as text or JSON, from text or images. The model may call functions of your own or tools of the API, such as web search and file search.

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
        - `metadata`: Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512.
        - `safety_identifier`: A lasting name for your end user, such as a hash of their address, that helps to find abuse.
        - `prompt_cache_key`: Requests with the same key are more likely to find each other's prompt in the cache.
        - `prompt_cache_options`: How the prompt is cached. For `gpt-5.6` and later models.
        - `prompt_cache_retention`: Deprecated: use `prompt_cache_options.ttl` instead. How long the prompt stays in the cache at most; `24h` keeps it up to a day. From `gpt-5.5` on only `24h` is possible. For older models the default is `24h`, or `in_memory` for organizations with zero data retention.
        - `user`: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. A lasting name for your end user.

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
    ) -> Response: ...

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
    ) -> ResponseStream: ...

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
    ) -> Response | ResponseStream: ...

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
        """Gets a response.

        - `response_id`: Id of the response.
        - `include`: What else to return with the response; as for `responses.create`.
        - `stream`: Whether events are sent as they come about, instead of one answer at the end.
        - `starting_after`: The `sequence_number` of an event; the stream goes on behind it.
        - `include_obfuscation`: Whether deltas of the stream carry `obfuscation`: random characters that even out the size of events, against side-channel attacks. On by default; false saves bandwidth where the network is trusted.

        `GET /responses/{response_id}`"""
        ...

    @operation(DELETE)
    def delete(self, response_id: str, **options: Unpack[CallOptions]) -> None:
        """Deletes a response.

        - `response_id`: Id of the response.

        `DELETE /responses/{response_id}`"""
        ...

    @operation(CANCEL)
    def cancel(self, response_id: str, **options: Unpack[CallOptions]) -> Response:
        """Cancels a response that is being made. Only responses made with `background: true` can be canceled.

        - `response_id`: Id of the response.

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
        """Compacts a long conversation, so that it takes fewer tokens. Returns the items to go on with.

        - `model`: Id of the model, such as `gpt-5.1`.
        - `input`: What to compact: text, or items of a conversation.
        - `previous_response_id`: Id of the response that this goes on from; not together with `conversation`.
        - `instructions`: What the model is told before all else, as a system message. Those of the response named by `previous_response_id` do not carry over.
        - `prompt_cache_key`: Requests with the same key are more likely to find each other's prompt in the cache.
        - `prompt_cache_retention`: How long the prompt that is cached by this request is kept.
        - `prompt_cache_options`: How to cache the prompt. From `gpt-5.6` on.
        - `service_tier`: How the request is processed; `auto`, the default, takes the tier set in the project, or else `default`. The answer says which tier was used, which may be another one.
        - `image`: How images in the input are treated.

        `POST /responses/compact`"""
        ...

    @helper("openapiopenai.helpers.polling:poll_response")
    def poll(
        self, response_id: str, *, include: Sequence[IncludeEnum | str] | None = None, **options: Unpack[PollOptions]
    ) -> Response:
        """Wait until a response that was made with `background=True` has ended, and return it."""
        ...

    @helper("openapiopenai.helpers.tool_runner:run_response_tools")
    def run_tools(
        self,
        *,
        tools: Sequence[Callable[..., Any] | ToolDict | Tool],
        max_turns: int = 10,
        max_seconds: float | None = None,
        max_parallel: int = 8,
        fatal: Sequence[type[Exception]] = (),
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
        **options: Unpack[CallOptions],
    ) -> Iterator[ModelStep[Response, InputItemDict] | ToolStep]:
        """Let the model call functions until it has its answer; yields each step. The last one is a final ModelStep.

        - `tools`: typed functions, what `tool` makes of them, and other tools as they are.
        - `max_turns`: how many answers of the model there may be.
        - `max_seconds`: for the whole run; functions that are being called then are waited for. Default: no limit.
        - `max_parallel`: how many functions that one answer calls may run at a time.
        - `fatal`: errors of functions that end the run. All others are told to the model, so that it can try again.

        A `tool_choice` that forces a call holds for the first turn only. Raises ToolLimitError where a limit is reached;
        it has the last answer and the conversation."""
        ...

    @helper("openapiopenai.helpers.tool_runner:create_response_and_run_tools")
    def create_and_run_tools(
        self,
        *,
        tools: Sequence[Callable[..., Any] | ToolDict | Tool],
        max_turns: int = 10,
        max_seconds: float | None = None,
        max_parallel: int = 8,
        fatal: Sequence[type[Exception]] = (),
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
        **options: Unpack[CallOptions],
    ) -> Response:
        """Let the model call functions until it has its answer, and return that; see `run_tools`."""
        ...

    @helper("openapiopenai.helpers.structured:parse_response")
    def parse(
        self,
        *,
        text_format: type[ParsedT] | None = None,
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
        """Get an answer as a value of a type of your own: `response.output_parsed`.

        - `text_format`: a pydantic model, a dataclass or a TypedDict; default: as `create` does, and nothing is parsed.

        Raises NotStrictError where the type cannot be sent, LengthFinishReasonError or ContentFilterFinishReasonError
        where the answer was cut off, RefusalError where the model will not answer, OutputParseError where the text does
        not fit the type."""
        ...

    @helper("openapiopenai.helpers.structured:stream_response")
    def stream(
        self,
        *,
        text_format: type[ParsedT] | None = None,
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
        """Stream an answer that will be a value of a type of your own, in a `with` block.

        - `text_format`: see `parse`.

        The stream gives the same events as `create` with `stream=True`; `response.output_text.done` has `parsed`, and
        `get_final_response()` returns and raises what `parse` does."""
        ...

    @connect(CONNECT)
    def connect(self, **options: Unpack[ConnectOptions]) -> Opening[ResponsesConnection]:
        """A WebSocket on which responses are made; a client asks for each by an event."""
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
    """`client.responses`: Answers of a model: text, images, audio and files in, text and calls of tools out, at once or as a stream."""

    path = "responses"

    @cached_property
    def input_items(self) -> AsyncResponsesInputItems:
        """`client.responses.input_items`."""
        from openapiopenai.api.responses_input_items import AsyncResponsesInputItems

        return AsyncResponsesInputItems(self.client)

    @cached_property
    def input_tokens(self) -> AsyncResponsesInputTokens:
        """`client.responses.input_tokens`."""
        from openapiopenai.api.responses_input_tokens import AsyncResponsesInputTokens

        return AsyncResponsesInputTokens(self.client)

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
    ) -> Response: ...

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
    ) -> AsyncResponseStream: ...

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
    ) -> Response | AsyncResponseStream: ...

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
        """Makes a model's response, as text or JSON, from text or images. The model may call functions of your own or tools of the API, such as web search and file search.

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
        - `metadata`: Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512.
        - `safety_identifier`: A lasting name for your end user, such as a hash of their address, that helps to find abuse.
        - `prompt_cache_key`: Requests with the same key are more likely to find each other's prompt in the cache.
        - `prompt_cache_options`: How the prompt is cached. For `gpt-5.6` and later models.
        - `prompt_cache_retention`: Deprecated: use `prompt_cache_options.ttl` instead. How long the prompt stays in the cache at most; `24h` keeps it up to a day. From `gpt-5.5` on only `24h` is possible. For older models the default is `24h`, or `in_memory` for organizations with zero data retention.
        - `user`: Deprecated: use `safety_identifier` and `prompt_cache_key` instead. A lasting name for your end user.

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
    ) -> Response: ...

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
    ) -> AsyncResponseStream: ...

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
    ) -> Response | AsyncResponseStream: ...

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
        """Gets a response.

        - `response_id`: Id of the response.
        - `include`: What else to return with the response; as for `responses.create`.
        - `stream`: Whether events are sent as they come about, instead of one answer at the end.
        - `starting_after`: The `sequence_number` of an event; the stream goes on behind it.
        - `include_obfuscation`: Whether deltas of the stream carry `obfuscation`: random characters that even out the size of events, against side-channel attacks. On by default; false saves bandwidth where the network is trusted.

        `GET /responses/{response_id}`"""
        ...

    @operation(DELETE)
    async def delete(self, response_id: str, **options: Unpack[CallOptions]) -> None:
        """Deletes a response.

        - `response_id`: Id of the response.

        `DELETE /responses/{response_id}`"""
        ...

    @operation(CANCEL)
    async def cancel(self, response_id: str, **options: Unpack[CallOptions]) -> Response:
        """Cancels a response that is being made. Only responses made with `background: true` can be canceled.

        - `response_id`: Id of the response.

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
        """Compacts a long conversation, so that it takes fewer tokens. Returns the items to go on with.

        - `model`: Id of the model, such as `gpt-5.1`.
        - `input`: What to compact: text, or items of a conversation.
        - `previous_response_id`: Id of the response that this goes on from; not together with `conversation`.
        - `instructions`: What the model is told before all else, as a system message. Those of the response named by `previous_response_id` do not carry over.
        - `prompt_cache_key`: Requests with the same key are more likely to find each other's prompt in the cache.
        - `prompt_cache_retention`: How long the prompt that is cached by this request is kept.
        - `prompt_cache_options`: How to cache the prompt. From `gpt-5.6` on.
        - `service_tier`: How the request is processed; `auto`, the default, takes the tier set in the project, or else `default`. The answer says which tier was used, which may be another one.
        - `image`: How images in the input are treated.

        `POST /responses/compact`"""
        ...

    @helper("openapiopenai.helpers.polling:poll_response")
    async def poll(
        self, response_id: str, *, include: Sequence[IncludeEnum | str] | None = None, **options: Unpack[PollOptions]
    ) -> Response:
        """Wait until a response that was made with `background=True` has ended, and return it."""
        ...

    @helper("openapiopenai.helpers.tool_runner:run_response_tools")
    def run_tools(
        self,
        *,
        tools: Sequence[Callable[..., Any] | ToolDict | Tool],
        max_turns: int = 10,
        max_seconds: float | None = None,
        max_parallel: int = 8,
        fatal: Sequence[type[Exception]] = (),
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
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ModelStep[Response, InputItemDict] | ToolStep]:
        """Let the model call functions until it has its answer; yields each step. The last one is a final ModelStep.

        - `tools`: typed functions, what `tool` makes of them, and other tools as they are.
        - `max_turns`: how many answers of the model there may be.
        - `max_seconds`: for the whole run; functions that are being called then are waited for. Default: no limit.
        - `max_parallel`: how many functions that one answer calls may run at a time.
        - `fatal`: errors of functions that end the run. All others are told to the model, so that it can try again.

        A `tool_choice` that forces a call holds for the first turn only. Raises ToolLimitError where a limit is reached;
        it has the last answer and the conversation."""
        ...

    @helper("openapiopenai.helpers.tool_runner:create_response_and_run_tools")
    async def create_and_run_tools(
        self,
        *,
        tools: Sequence[Callable[..., Any] | ToolDict | Tool],
        max_turns: int = 10,
        max_seconds: float | None = None,
        max_parallel: int = 8,
        fatal: Sequence[type[Exception]] = (),
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
        **options: Unpack[CallOptions],
    ) -> Response:
        """Let the model call functions until it has its answer, and return that; see `run_tools`."""
        ...

    @helper("openapiopenai.helpers.structured:parse_response")
    async def parse(
        self,
        *,
        text_format: type[ParsedT] | None = None,
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
        """Get an answer as a value of a type of your own: `response.output_parsed`.

        - `text_format`: a pydantic model, a dataclass or a TypedDict; default: as `create` does, and nothing is parsed.

        Raises NotStrictError where the type cannot be sent, LengthFinishReasonError or ContentFilterFinishReasonError
        where the answer was cut off, RefusalError where the model will not answer, OutputParseError where the text does
        not fit the type."""
        ...

    @helper("openapiopenai.helpers.structured:stream_response")
    def stream(
        self,
        *,
        text_format: type[ParsedT] | None = None,
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
        """Stream an answer that will be a value of a type of your own, in a `with` block.

        - `text_format`: see `parse`.

        The stream gives the same events as `create` with `stream=True`; `response.output_text.done` has `parsed`, and
        `get_final_response()` returns and raises what `parse` does."""
        ...

    @connect(CONNECT)
    def connect(self, **options: Unpack[ConnectOptions]) -> AsyncOpening[AsyncResponsesConnection]:
        """A WebSocket on which responses are made; a client asks for each by an event."""
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
        """The methods of `Responses`, returning answers as they came."""

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
        """The methods of `AsyncResponses`, returning answers as they came."""

        def __init__(self, of: AsyncResponses) -> None:
            self.input_items: AsyncRawResponsesInputItems = of.input_items.with_raw_response
            self.input_tokens: AsyncRawResponsesInputTokens = of.input_tokens.with_raw_response
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.delete = async_raw(of.delete)
            self.cancel = async_raw(of.cancel)
            self.compact = async_raw(of.compact)
            ...
