"""Model `BetaResponsesClientEventResponseCreate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openapiopenai.models.beta_input_param import BetaInputParam, BetaInputParamDict
    from openapiopenai.models.beta_multi_agent_param import BetaMultiAgentParam, BetaMultiAgentParamDict
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
    "BetaResponsesClientEventResponseCreate",
    "BetaResponsesClientEventResponseCreateDict",
]


class BetaResponsesClientEventResponseCreate(BaseModel):
    """Asks for a response over a WebSocket. Takes what `responses.create` takes, but neither `stream`, as events come anyway, nor `background`."""

    type: Literal["response.create"] = "response.create"
    """Which variant this is: always `response.create`."""
    stream_id: str | None = None
    """Lane of the websocket for this response; its events carry the same. Requests of one lane are processed in the order they came. By `previous_response_id`, a new lane may go on from a response of another lane."""
    model: ModelIdsResponses | None = None
    """Id of the model, such as `gpt-5.1`."""
    input: BetaInputParam | None = None
    """What the model is to answer: text, or items of a conversation."""
    instructions: str | None = None
    """What the model is told before all else, as a system message. Those of the response named by `previous_response_id` do not carry over."""
    previous_response_id: str | None = None
    """Id of the response that this goes on from; not together with `conversation`."""
    conversation: ConversationParam | None = None
    """The conversation that the response belongs to; not together with `previous_response_id`. Its items come before the input; input and output are added to it when the response is complete."""
    prompt: Prompt | None = None
    """A stored prompt to use."""
    tools: ToolsArray | None = None
    """The tools that the model may call."""
    tool_choice: ToolChoiceParam | None = None
    """Which tool the model calls, or how it chooses."""
    parallel_tool_calls: bool | None = None
    """Whether the model may ask for several tool calls at once."""
    max_tool_calls: int | None = None
    """How many calls of built-in tools the model may make, all tools together; further ones are ignored."""
    text: ResponseTextParam | None = None
    """In which format, and how wordy, the model answers in text."""
    reasoning: Reasoning | None = None
    """How the model reasons."""
    max_output_tokens: int | None = None
    """Most tokens of the output, those of reasoning included; at least 16."""
    temperature: float | None = None
    """How freely tokens are drawn: low values are steady, high ones varied. Change this or `top_p`, not both."""
    top_p: float | None = None
    """Draw only from the likeliest tokens that together have this share of the probability: 0.1 means the top 10 %."""
    top_logprobs: int | None = None
    """How many of the likeliest tokens to tell at each place at most, each with its log probability; there may be fewer."""
    truncation: Literal["auto", "disabled"] | str | None = None
    """What happens where the input exceeds the context window: `auto` drops the oldest items, `disabled` (the default) fails with status 400.

Deprecated."""
    context_management: list[ContextManagementParam] | None = None
    """How to keep the context small enough."""
    include: list[IncludeEnum] | None = None
    """What else to return that is left out otherwise, such as sources of searches, images, log probabilities, or encrypted reasoning. The latter keeps reasoning across turns where nothing is stored."""
    store: bool | None = None
    """Whether to keep the response, so that it can be retrieved later; true by default."""
    background: bool | None = None
    """Whether to make the response in the background; does not work over a WebSocket."""
    background_options: CreateResponseBackgroundOptions | None = None
    """How to run in the background; for requests over HTTP."""
    stream: bool | None = None
    """Whether events are sent as they come about, instead of one answer at the end."""
    stream_options: ResponseStreamOptions | None = None
    """How to stream the response."""
    generate: bool | None = None
    """Whether to generate output; true by default. With false, the request is only prepared, and the id of the response can be the `previous_response_id` of a later turn."""
    service_tier: ServiceTierResponses | None = None
    """How the request is processed."""
    moderation: ModerationParam | None = None
    """How to moderate the input and the output."""
    image: CompactResponseMethodPublicBodyImage | None = None
    """How images in the input are treated."""
    access_programs: CreateResponseAccessPrograms | None = None
    """Access programs to use for the request, each for a certain domain."""
    multi_agent: BetaMultiAgentParam | None = None
    """Whether the model may set several agents to work."""
    metadata: Metadata | None = None
    """Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512."""
    safety_identifier: str | None = None
    """A lasting name for your end user, such as a hash of their address, that helps to find abuse."""
    prompt_cache_key: str | None = None
    """Requests with the same key are more likely to find each other's prompt in the cache."""
    prompt_cache_options: PromptCacheOptionsParam | None = None
    """How to cache the prompt. From `gpt-5.6` on."""
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None
    """Deprecated: use `prompt_cache_options.ttl` instead. How long cached prompts are kept at most; `24h` keeps them for up to a day and is the only value from `gpt-5.5` on. For older models that know both, the default is `24h`, but `in_memory` for organizations with Zero Data Retention (ZDR).

Deprecated."""
    user: str | None = None
    """Deprecated: use `safety_identifier` and `prompt_cache_key` instead.

Deprecated."""


class BetaResponsesClientEventResponseCreateDict(TypedDict, total=False):
    """`BetaResponsesClientEventResponseCreate` as a dict, for arguments."""

    type: Required[Literal["response.create"]]
    stream_id: str
    model: ModelIdsResponsesDict | ModelIdsResponses
    input: BetaInputParamDict | BetaInputParam
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
    multi_agent: BetaMultiAgentParamDict | BetaMultiAgentParam | None
    metadata: Mapping[str, str] | None
    safety_identifier: str | None
    prompt_cache_key: str | None
    prompt_cache_options: PromptCacheOptionsParamDict | PromptCacheOptionsParam
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None
    user: str
