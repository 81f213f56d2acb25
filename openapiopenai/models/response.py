# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER, Tolerates, UnknownStr
from openapiopenai._runtime.json.views import datetime_view
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
    """A response of a model: its output, and the settings that it was generated with."""

    id: str
    """Its unique ID."""
    object: Annotated[Literal["response"], Tolerates("absent")] = "response"
    """Kind of object: always `response`."""
    status: Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"] | UnknownStr | None = (
        None
    )
    """Status of the response."""
    created_at: Annotated[float, Tolerates("absent")]
    """When it was created, as Unix time in seconds."""
    completed_at: float | None = None
    """When it was completed, as Unix time in seconds; only present if `status` is `completed`."""
    model: Annotated[ModelIdsResponses, Tolerates("absent")]
    """ID of the model that was used."""
    output: Annotated[list[OutputItem], Tolerates("absent")]
    """Items that the model generated. Their number and order depend on the model, so do not rely on the first being a message; use `output_text` for the text."""
    usage: ResponseUsage | None = None
    """Number of tokens that the response used."""
    error: Annotated[ResponseError | None, Tolerates("absent")] = FROM_SERVER
    """Why the response failed; null if it did not."""
    incomplete_details: Annotated[ResponseIncompleteDetails | None, Tolerates("absent")] = FROM_SERVER
    """Why the response is incomplete."""
    instructions: Annotated[ResponseInstructions | None, Tolerates("absent")] = FROM_SERVER
    """System (or developer) message in the model's context: text or items."""
    previous_response_id: str | None = None
    """ID of the response that this one continues."""
    conversation: ResponseConversation | None = None
    """The conversation that the response belongs to."""
    prompt: Prompt | None = None
    """The stored prompt template that was used, and the values of its variables."""
    tools: Annotated[ToolsArray, Tolerates("absent", "null")]
    """The tools that the model may call."""
    tool_choice: Annotated[ToolChoiceParam, Tolerates("absent", "null")]
    """Which tool the model uses, or how it selects one."""
    parallel_tool_calls: Annotated[bool, Tolerates("absent", "null")]
    """Whether the model may make several tool calls in parallel."""
    max_tool_calls: int | None = None
    """Maximum number of calls of built-in tools, across all of them; further calls are ignored."""
    text: ResponseTextParam | None = None
    """Settings of the model's text output: its format, plain text or JSON, and its verbosity."""
    reasoning: Reasoning | None = None
    """Reasoning settings. Only for reasoning models: `gpt-5` and the o-series."""
    max_output_tokens: int | None = None
    """Maximum number of output tokens, reasoning tokens included."""
    temperature: Annotated[float | None, Tolerates("absent")] = FROM_SERVER
    """Sampling temperature that was used."""
    top_p: Annotated[float | None, Tolerates("absent")] = FROM_SERVER
    """Nucleus sampling: probability mass that was considered."""
    top_logprobs: int | None = None
    """Maximum number of top candidates to return for each output token, with their log probabilities; there may be fewer."""
    truncation: Literal["auto", "disabled"] | UnknownStr | None = None
    """What happens if the input exceeds the context window: `auto` drops the oldest items, `disabled` (the default) fails with status 400."""
    background: bool | None = None
    """Whether the response is generated in the background."""
    service_tier: ServiceTierResponses | None = None
    """Service tier that processed the request; may differ from the requested one."""
    moderation: Moderation | None = None
    """Moderation results of input and output, if moderation was requested."""
    image: CompactResourceImage | None = None
    """How images in the input were handled."""
    input_transformations: list[ResponseInputTransformationsItem] | None = None
    """Reasoning items of the input that were removed before the model saw it, in the order of the input."""
    access_programs: CreateResponseAccessPrograms | None = None
    """The access programs that were in effect."""
    tool_usage: ResponseToolUsage | None = None
    """Usage of hosted tools, separate from the model's `usage`; may be absent if unknown. Tools without recorded usage have zero counts, but calls without complete usage records may be left out, and a cache count that is absent is unknown. `web_search.num_requests` counts only billable searches; the final charges are in the billing records."""
    metadata: Annotated[Metadata | None, Tolerates("absent")] = FROM_SERVER
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""
    safety_identifier: str | None = None
    """Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse."""
    prompt_cache_key: str | None = None
    """Key that improves cache hits: requests with the same key are more likely to share a cached prompt."""
    prompt_cache_options: PromptCacheOptions | None = None
    """Prompt cache options that were applied, for `gpt-5.6` and later models."""
    prompt_cache_retention: Literal["in_memory", "24h"] | UnknownStr | None = None
    """Deprecated: use `prompt_cache_options.ttl` instead, a minimum lifetime that is independent of this maximum. `24h` keeps cached prefixes for up to 24 hours and is the only value from `gpt-5.5` on. For older models that support both, the default is `24h`, but `in_memory` for organizations with Zero Data Retention (ZDR)."""
    prompt_cache_diagnostics: ResponsePromptCacheDiagnostics | None = None
    """Use of the prompt cache compared with another response, if `prompt_cache_options` asked for it."""
    user: str | None = None
    """Deprecated: use `safety_identifier` to identify end users and `prompt_cache_key` for caching instead."""
    store: bool | None = None
    """Whether the response is stored, so that it can be retrieved later."""
    frequency_penalty: float | None = None
    """Frequency penalty that the response was generated with."""
    presence_penalty: float | None = None
    """Presence penalty that the response was generated with."""
    billing: dict[str, Any] | None = None
    """Who is charged for the response: `payer` is `developer`, for example."""
    created_at_datetime = datetime_view("created_at")
    completed_at_datetime = datetime_view("completed_at")
