"""Model `Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view
from openapiopenai.helpers.response import ResponseMembers

if TYPE_CHECKING:
    from openapiopenai.models.compact_resource_image import CompactResourceImage
    from openapiopenai.models.create_response_access_programs import CreateResponseAccessPrograms
    from openapiopenai.models.metadata import Metadata
    from openapiopenai.models.model_ids_responses import ModelIdsResponses
    from openapiopenai.models.moderation import Moderation
    from openapiopenai.models.output_item import OutputItem
    from openapiopenai.models.prompt import Prompt
    from openapiopenai.models.prompt_cache_options import PromptCacheOptions
    from openapiopenai.models.reasoning import Reasoning
    from openapiopenai.models.response_conversation import ResponseConversation
    from openapiopenai.models.response_error import ResponseError
    from openapiopenai.models.response_incomplete_details import ResponseIncompleteDetails
    from openapiopenai.models.response_input_transformations_item import ResponseInputTransformationsItem
    from openapiopenai.models.response_instructions import ResponseInstructions
    from openapiopenai.models.response_prompt_cache_diagnostics import ResponsePromptCacheDiagnostics
    from openapiopenai.models.response_text_param import ResponseTextParam
    from openapiopenai.models.response_tool_usage import ResponseToolUsage
    from openapiopenai.models.response_usage import ResponseUsage
    from openapiopenai.models.service_tier_responses import ServiceTierResponses
    from openapiopenai.models.tool_choice_param import ToolChoiceParam
    from openapiopenai.models.tools_array import ToolsArray

__all__ = [
    "Response",
]


class Response(ResponseMembers, BaseModel):
    """A response of a model: its output, and the settings that it was made with."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["response"] = "response"
    """Kind of object: always `response`."""
    status: Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"] | UnknownStr | None = (
        None
    )
    """How far the response is."""
    created_at: float
    """When it was made, in seconds since 1970."""
    completed_at: float | None = None
    """When it was completed, in seconds since 1970; only where `status` is `completed`."""
    model: ModelIdsResponses
    """Id of the model that answered."""
    output: list[OutputItem]
    """What the model made, item by item. How many items there are, and in which order, depends on the model; the first need not be a message."""
    usage: ResponseUsage | None = None
    """How many tokens the response took."""
    error: ResponseError | None
    """Why the response failed."""
    incomplete_details: ResponseIncompleteDetails | None
    """Why the response is incomplete."""
    instructions: ResponseInstructions | None
    """What the model is told before all else, as a system message."""
    previous_response_id: str | None = None
    """Id of the response that this goes on from; not together with `conversation`."""
    conversation: ResponseConversation | None = None
    """The conversation that the response belongs to."""
    prompt: Prompt | None = None
    """The stored prompt that was used."""
    tools: ToolsArray
    """The tools that the model may call."""
    tool_choice: ToolChoiceParam
    """Which tool the model calls, or how it chooses."""
    parallel_tool_calls: bool
    """Whether the model may ask for several tool calls at once."""
    max_tool_calls: int | None = None
    """How many calls of built-in tools the model may make, all tools together; further ones are ignored."""
    text: ResponseTextParam | None = None
    """In which format, and how wordy, the model answers in text."""
    reasoning: Reasoning | None = None
    """How the model reasons."""
    max_output_tokens: int | None = None
    """Most tokens of the output, those of reasoning included."""
    temperature: float | None
    """How freely tokens are drawn: low values are steady, high ones varied. Change this or `top_p`, not both."""
    top_p: float | None
    """Draw only from the likeliest tokens that together have this share of the probability: 0.1 means the top 10 %."""
    top_logprobs: int | None = None
    """How many of the likeliest tokens to tell at each place at most, each with its log probability; there may be fewer."""
    truncation: Literal["auto", "disabled"] | UnknownStr | None = None
    """What happens where the input exceeds the context window: `auto` drops the oldest items, `disabled` (the default) fails with status 400."""
    background: bool | None = None
    """Whether the response is made in the background."""
    service_tier: ServiceTierResponses | None = None
    """How the request was processed; may differ from what was asked for."""
    moderation: Moderation | None = None
    """What moderation found in input and output, where it was asked for."""
    image: CompactResourceImage | None = None
    """How images in the input were treated."""
    input_transformations: list[ResponseInputTransformationsItem] | None = None
    """The reasoning items of the input that the model did not get to see, in the order of the input."""
    access_programs: CreateResponseAccessPrograms | None = None
    """The access programs that were in effect."""
    tool_usage: ResponseToolUsage | None = None
    """What hosted tools used, beside `usage` of the model; may be absent where it is not known. Calls without full records may be left out. Only billable searches count in `web_search.num_requests`; what is charged in the end stands in the billing records."""
    metadata: Metadata | None
    """Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512."""
    safety_identifier: str | None = None
    """A lasting name for your end user, such as a hash of their address, that helps to find abuse."""
    prompt_cache_key: str | None = None
    """Requests with the same key are more likely to find each other's prompt in the cache."""
    prompt_cache_options: PromptCacheOptions | None = None
    """How the prompt was cached. From `gpt-5.6` on."""
    prompt_cache_retention: Literal["in_memory", "24h"] | UnknownStr | None = None
    """Deprecated: use `prompt_cache_options.ttl` instead. How long cached prompts are kept at most; `24h` keeps them for up to a day and is the only value from `gpt-5.5` on. For older models that know both, the default is `24h`, but `in_memory` for organizations with Zero Data Retention (ZDR).

Deprecated."""
    prompt_cache_diagnostics: ResponsePromptCacheDiagnostics | None = None
    """How the prompt cache was used compared with another response, where `prompt_cache_options` asked for it."""
    user: str | None = None
    """Deprecated: use `safety_identifier` and `prompt_cache_key` instead.

Deprecated."""
    created_at_datetime = datetime_view("created_at")
    completed_at_datetime = datetime_view("completed_at")
