"""Model `BetaResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view
from openapiopenai.helpers.response import BetaResponseMembers

if TYPE_CHECKING:
    from openapiopenai.models.beta_output_item import BetaOutputItem
    from openapiopenai.models.beta_response_instructions import BetaResponseInstructions
    from openapiopenai.models.compact_resource_image import CompactResourceImage
    from openapiopenai.models.create_response_access_programs import CreateResponseAccessPrograms
    from openapiopenai.models.metadata import Metadata
    from openapiopenai.models.model_ids_responses import ModelIdsResponses
    from openapiopenai.models.moderation import Moderation
    from openapiopenai.models.prompt import Prompt
    from openapiopenai.models.prompt_cache_options import PromptCacheOptions
    from openapiopenai.models.reasoning import Reasoning
    from openapiopenai.models.response_conversation import ResponseConversation
    from openapiopenai.models.response_error import ResponseError
    from openapiopenai.models.response_incomplete_details import ResponseIncompleteDetails
    from openapiopenai.models.response_input_transformations_item import ResponseInputTransformationsItem
    from openapiopenai.models.response_prompt_cache_diagnostics import ResponsePromptCacheDiagnostics
    from openapiopenai.models.response_text_param import ResponseTextParam
    from openapiopenai.models.response_tool_usage import ResponseToolUsage
    from openapiopenai.models.response_usage import ResponseUsage
    from openapiopenai.models.service_tier_responses import ServiceTierResponses
    from openapiopenai.models.tool_choice_param import ToolChoiceParam
    from openapiopenai.models.tools_array import ToolsArray

__all__ = [
    "BetaResponse",
]


class BetaResponse(BetaResponseMembers, BaseModel):
    """`BetaResponse` of the API."""

    metadata: Metadata | None
    """Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512."""
    top_logprobs: int | None = None
    """How many of the likeliest tokens to tell at each place."""
    temperature: float | None
    """How freely tokens are drawn: low values are steady, high ones varied. Change this or `top_p`, not both."""
    top_p: float | None
    """Draw only from the likeliest tokens that together have this share of the probability: 0.1 means the top 10 %."""
    user: str | None = None
    """Deprecated."""
    safety_identifier: str | None = None
    """A lasting name for your end user, such as a hash of their address, that helps to find abuse."""
    prompt_cache_key: str | None = None
    """Requests with the same key are more likely to find each other's prompt in the cache."""
    prompt_cache_retention: Literal["in_memory", "24h"] | UnknownStr | None = None
    """Deprecated."""
    previous_response_id: str | None = None
    """Id of the response that this goes on from; not together with `conversation`."""
    model: ModelIdsResponses
    background: bool | None = None
    max_tool_calls: int | None = None
    """How many calls of built-in tools the model may make, all tools together; further ones are ignored."""
    text: ResponseTextParam | None = None
    tools: ToolsArray
    tool_choice: ToolChoiceParam
    prompt: Prompt | None = None
    service_tier: ServiceTierResponses | None = None
    truncation: Literal["auto", "disabled"] | UnknownStr | None = None
    id: str
    """Its id, by which other calls name it."""
    object: Literal["response"] = "response"
    """Kind of object: always `response`."""
    status: Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"] | UnknownStr | None = (
        None
    )
    created_at: float
    """When it was made, in seconds since 1970."""
    completed_at: float | None = None
    """When it was completed, in seconds since 1970."""
    error: ResponseError | None
    incomplete_details: ResponseIncompleteDetails | None
    output: list[BetaOutputItem]
    reasoning: Reasoning | None = None
    instructions: BetaResponseInstructions | None
    usage: ResponseUsage | None = None
    """What was used."""
    prompt_cache_options: PromptCacheOptions | None = None
    moderation: Moderation | None = None
    parallel_tool_calls: bool
    """Whether the model may ask for several tool calls at once."""
    conversation: ResponseConversation | None = None
    max_output_tokens: int | None = None
    access_programs: CreateResponseAccessPrograms | None = None
    image: CompactResourceImage | None = None
    input_transformations: list[ResponseInputTransformationsItem] | None = None
    prompt_cache_diagnostics: ResponsePromptCacheDiagnostics | None = None
    tool_usage: ResponseToolUsage | None = None
    created_at_datetime = datetime_view("created_at")
    completed_at_datetime = datetime_view("completed_at")
