# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponsesClientEventResponseCreate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

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
    from openapiopenai.models.input_param import InputParam, InputParamDict
    from openapiopenai.models.metadata import Metadata
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
    from openapiopenai.models.tools_array import ToolsArray

__all__ = [
    "ResponsesClientEventResponseCreate",
    "ResponsesClientEventResponseCreateDict",
]


class ResponsesClientEventResponseCreate(BaseModel):
    """Creates a response over a WebSocket. Takes the fields of `responses.create`, but neither `stream`, as events are always streamed, nor `background`; `stream_id` is only for WebSockets."""

    type: Literal["response.create"] = "response.create"
    """Type: always `response.create`."""
    stream_id: str | None = None
    """WebSocket lane for this response; its events carry the same ID. Requests in one lane are processed in order. With `previous_response_id`, a new lane can continue from a response of another lane."""
    model: ModelIdsResponses | None = None
    """ID of the model, such as `gpt-5.1`."""
    input: InputParam | None = None
    """Input of the model: text, or items such as messages with text, images and files."""
    instructions: str | None = None
    """System (or developer) message to add to the model's context. Instructions of the response named by `previous_response_id` do not carry over."""
    previous_response_id: str | None = None
    """ID of the previous response, which this one continues; cannot be combined with `conversation`."""
    conversation: ConversationParam | None = None
    """Conversation that the response belongs to; cannot be combined with `previous_response_id`. Its items precede the input; input and output items are added to it once the response has completed."""
    prompt: Prompt | None = None
    """A prompt template stored with OpenAI, and values for its variables."""
    tools: ToolsArray | None = None
    """The tools that the model may call."""
    tool_choice: ToolChoiceParam | None = None
    """Which tool the model uses, or how it selects one."""
    parallel_tool_calls: bool | None = None
    """Whether the model may make several tool calls in parallel."""
    max_tool_calls: int | None = None
    """Maximum number of calls of built-in tools, across all of them; further calls are ignored."""
    text: ResponseTextParam | None = None
    """Settings of the model's text output: its format, plain text or JSON, and its verbosity."""
    reasoning: Reasoning | None = None
    """Reasoning settings. Only for reasoning models: `gpt-5` and the o-series."""
    max_output_tokens: int | None = None
    """Maximum number of output tokens, reasoning tokens included; at least 16."""
    temperature: float | None = None
    """Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both."""
    top_p: float | None = None
    """Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%."""
    top_logprobs: int | None = None
    """Maximum number of top candidates to return for each output token, with their log probabilities; there may be fewer."""
    truncation: Literal["auto", "disabled"] | str | None = None
    """What happens if the input exceeds the context window: `auto` drops the oldest items, `disabled` (the default) fails with status 400.

Deprecated."""
    context_management: list[ContextManagementParam] | None = None
    """How to manage the context, such as when to compact it."""
    include: list[IncludeEnum] | None = None
    """Additional output data to include, such as web search sources, code interpreter outputs, file search results, image URLs, log probabilities, or encrypted reasoning. The last keeps reasoning across turns if nothing is stored."""
    store: bool | None = None
    """Whether to store the response for later retrieval; true by default."""
    background: bool | None = None
    """Whether to generate the response in the background; not supported over a WebSocket."""
    background_options: CreateResponseBackgroundOptions | None = None
    """Options for background execution; only for HTTP requests."""
    stream: bool | None = None
    """Whether the response is streamed, as server-sent events."""
    stream_options: ResponseStreamOptions | None = None
    """Streaming options."""
    generate: bool | None = None
    """Whether to generate output; true by default. If false, only the request state is prepared, and a later turn can use the response's ID as `previous_response_id`."""
    service_tier: ServiceTierResponses | None = None
    """Processing tier of the request."""
    moderation: ModerationParam | None = None
    """How to moderate the input and the output."""
    image: CompactResponseMethodPublicBodyImage | None = None
    """How images in the input are treated."""
    access_programs: CreateResponseAccessPrograms | None = None
    """Access programs to use for the request, by domain."""
    metadata: Metadata | None = None
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""
    safety_identifier: str | None = None
    """Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse."""
    prompt_cache_key: str | None = None
    """Key that improves cache hits: requests with the same key are more likely to share a cached prompt."""
    prompt_cache_options: PromptCacheOptionsParam | None = None
    """Prompt cache options. From `gpt-5.6` on."""
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None
    """Deprecated: use `prompt_cache_options.ttl` instead, a minimum lifetime that is independent of this maximum. `24h` keeps cached prefixes for up to 24 hours and is the only value from `gpt-5.5` on. For older models that support both, the default is `24h`, but `in_memory` for organizations with Zero Data Retention (ZDR)."""
    user: str | None = None
    """Deprecated: use `safety_identifier` to identify end users and `prompt_cache_key` for caching instead."""


class ResponsesClientEventResponseCreateDict(TypedDict, total=False):
    """`ResponsesClientEventResponseCreate` as a dict, for arguments."""

    type: Required[Literal["response.create"]]
    stream_id: str
    model: ModelIdsResponsesDict | ModelIdsResponses
    input: InputParamDict | InputParam
    instructions: str | None
    previous_response_id: str | None
    conversation: ConversationParamDict | ConversationParam | None
    prompt: PromptDict | Prompt | None
    tools: Sequence[ToolDict | Tool]
    tool_choice: ToolChoiceParamDict | ToolChoiceParam
    parallel_tool_calls: bool | None
    max_tool_calls: int | None
    text: ResponseTextParamDict | ResponseTextParam
    reasoning: ReasoningDict | Reasoning | None
    max_output_tokens: int | None
    temperature: float | None
    top_p: float | None
    top_logprobs: int | None
    truncation: Literal["auto", "disabled"] | str | None
    context_management: Sequence[ContextManagementParamDict | ContextManagementParam] | None
    include: Sequence[IncludeEnum | str] | None
    store: bool | None
    background: bool | None
    background_options: CreateResponseBackgroundOptionsDict | CreateResponseBackgroundOptions | None
    stream: bool | None
    stream_options: ResponseStreamOptionsDict | ResponseStreamOptions | None
    generate: bool | None
    service_tier: ServiceTierResponses | str | None
    moderation: ModerationParamDict | ModerationParam | None
    image: CompactResponseMethodPublicBodyImageDict | CompactResponseMethodPublicBodyImage | None
    access_programs: CreateResponseAccessProgramsDict | CreateResponseAccessPrograms | None
    metadata: Mapping[str, str] | None
    safety_identifier: str | None
    prompt_cache_key: str | None
    prompt_cache_options: PromptCacheOptionsParamDict | PromptCacheOptionsParam
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None
    user: str
