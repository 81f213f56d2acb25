# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

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
    "CreateResponse",
    "CreateResponseDict",
]


class CreateResponse(BaseModel):
    """Parameters for creating a response."""

    model: ModelIdsResponses | None = None
    """ID of the model, such as `gpt-5.1`."""
    input: InputParam | None = None
    """Input to the model: text, or items such as messages with text, images and files."""
    instructions: str | None = None
    """System (or developer) message that is put into the model's context. Not carried over from the response named by `previous_response_id`, so each response can have other instructions."""
    previous_response_id: str | None = None
    """ID of the previous response, which this one continues; cannot be combined with `conversation`."""
    conversation: ConversationParam | None = None
    """Conversation that the response belongs to; cannot be combined with `previous_response_id`. Its items precede the input; input and output items are added to it once the response has completed."""
    prompt: Prompt | None = None
    """Reference to a stored prompt template, with values for its variables."""
    tools: ToolsArray | None = None
    """The tools that the model may call."""
    tool_choice: ToolChoiceParam | None = None
    """Whether the model calls tools, and which ones."""
    parallel_tool_calls: bool | None = None
    """Whether the model may make several tool calls in parallel."""
    max_tool_calls: int | None = None
    """Maximum number of calls of built-in tools, across all of them; further calls are ignored."""
    text: ResponseTextParam | None = None
    """Text output settings: plain text or JSON that matches a schema, and the verbosity."""
    reasoning: Reasoning | None = None
    """Reasoning settings, for `gpt-5` and o-series models only."""
    max_output_tokens: int | None = None
    """Maximum number of tokens to generate, including visible output and reasoning tokens; at least 16."""
    temperature: float | None = None
    """Sampling temperature: lower values make the output more focused, higher ones more varied. Change this or `top_p`, not both."""
    top_p: float | None = None
    """Nucleus sampling: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%."""
    top_logprobs: int | None = None
    """Maximum number of top candidates to return for each output token, with their log probabilities; there may be fewer."""
    truncation: Literal["auto", "disabled"] | str | None = None
    """What to do if the input exceeds the model's context window: `auto` drops items from the start of the conversation, `disabled` (default) fails with status 400.

Deprecated."""
    context_management: list[ContextManagementParam] | None = None
    """Context management settings of the request, which keep the context from growing too long, such as by compaction."""
    include: list[IncludeEnum] | None = None
    """Additional data to return with the response, such as search results, code interpreter outputs, image URLs, log probabilities or encrypted reasoning. `reasoning.encrypted_content` lets reasoning be used across turns when responses are not stored."""
    store: bool | None = None
    """Whether to store the response so that it can be retrieved later. On by default."""
    background: bool | None = None
    """Whether to generate the response in the background: the call returns at once, and the response is retrieved later. Off by default."""
    background_options: CreateResponseBackgroundOptions | None = None
    """Options for running in the background. The completion windows `2h` and `8h` require `background: true`, standard processing and no streaming."""
    stream: bool | None = None
    """Whether the response is streamed, as server-sent events."""
    stream_options: ResponseStreamOptions | None = None
    """Options for streaming the response. Only with `stream: true`."""
    service_tier: ServiceTierResponses | None = None
    """Processing tier of the request; `auto`, the default, uses the tier of the project settings."""
    moderation: ModerationParam | None = None
    """Moderation settings for the input and output."""
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
    """Prompt caching settings, for `gpt-5.6` and later models."""
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None
    """Deprecated: use `prompt_cache_options.ttl` (an independent minimum) instead. Maximum time that the prompt stays in the cache: up to 24 hours with `24h`. `gpt-5.5`, `gpt-5.5-pro` and later models take only `24h`; where older ones take both, `24h` is the default, or `in_memory` for organizations with zero data retention."""
    user: str | None = None
    """Deprecated: use `safety_identifier` and `prompt_cache_key` instead. Stable identifier of your end user, which improves cache hit rates and helps detect abuse."""


class CreateResponseDict(TypedDict, total=False):
    """`CreateResponse` as a dict, for arguments."""

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
    background_options: CreateResponseBackgroundOptionsDict | CreateResponseBackgroundOptions
    stream: bool | None
    stream_options: ResponseStreamOptionsDict | ResponseStreamOptions | None
    service_tier: ServiceTierResponses | str | None
    moderation: ModerationParamDict | ModerationParam | None
    image: CompactResponseMethodPublicBodyImageDict | CompactResponseMethodPublicBodyImage
    access_programs: CreateResponseAccessProgramsDict | CreateResponseAccessPrograms
    metadata: Mapping[str, str] | None
    safety_identifier: str | None
    prompt_cache_key: str | None
    prompt_cache_options: PromptCacheOptionsParamDict | PromptCacheOptionsParam
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None
    user: str
