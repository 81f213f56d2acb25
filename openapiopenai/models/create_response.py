"""Model `CreateResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """What a response is made from."""

    model: ModelIdsResponses | None = None
    """Id of the model, such as `gpt-5.1`."""
    input: InputParam | None = None
    """What the model answers to: text, or items such as messages with images and files."""
    instructions: str | None = None
    """What the model is told before all else, as a system message. Not carried over by `previous_response_id`."""
    previous_response_id: str | None = None
    """Id of the response that this goes on from; not together with `conversation`."""
    conversation: ConversationParam | None = None
    """The conversation that the response belongs to; not together with `previous_response_id`. Its items come before the input; input and output are added to it when the response is complete."""
    prompt: Prompt | None = None
    """A stored prompt to use, with values for its variables."""
    tools: ToolsArray | None = None
    """The tools that the model may call."""
    tool_choice: ToolChoiceParam | None = None
    """Which of the tools the model calls."""
    parallel_tool_calls: bool | None = None
    """Whether the model may ask for several tool calls at once."""
    max_tool_calls: int | None = None
    """How many calls of built-in tools the model may make, all tools together; further ones are ignored."""
    text: ResponseTextParam | None = None
    """How the model writes: as plain text or by a JSON schema, and at what length."""
    reasoning: Reasoning | None = None
    """How the model thinks, for models that reason."""
    max_output_tokens: int | None = None
    """Most tokens that the model may make, with those that it thinks in; at least 16."""
    temperature: float | None = None
    """How freely tokens are drawn: low values are steady, high ones varied. Change this or `top_p`, not both."""
    top_p: float | None = None
    """Draw only from the likeliest tokens that together have this share of the probability: 0.1 means the top 10 %."""
    top_logprobs: int | None = None
    """How many of the likeliest tokens to tell at each place at most, each with its log probability; there may be fewer."""
    truncation: Literal["auto", "disabled"] | str | None = None
    """What to do with more input than the model's context can hold: `auto` drops the conversation's first items, `disabled` (default) fails with status 400.

Deprecated."""
    context_management: list[ContextManagementParam] | None = None
    """How the context is kept from growing too long."""
    include: list[IncludeEnum] | None = None
    """What else to return with the response, such as results of searches, outputs of code, URLs of images, logprobs or encrypted reasoning."""
    store: bool | None = None
    """Whether to store the response, to be fetched later. On by default."""
    background: bool | None = None
    """Whether to make the response in the background, to be fetched later. Off by default."""
    background_options: CreateResponseBackgroundOptions | None = None
    """How to run in the background. The completion windows `2h` and `8h` need `background: true`, standard processing and no streaming."""
    stream: bool | None = None
    """Whether events are sent as they come about, instead of one answer at the end."""
    stream_options: ResponseStreamOptions | None = None
    """How to stream the response. Only with `stream: true`."""
    service_tier: ServiceTierResponses | None = None
    """How the request is processed: faster, cheaper or as usual."""
    moderation: ModerationParam | None = None
    """How the input and the output are moderated."""
    image: CompactResponseMethodPublicBodyImage | None = None
    """How images in the input are treated."""
    access_programs: CreateResponseAccessPrograms | None = None
    """Access programs to use for the request, each for a certain domain."""
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
