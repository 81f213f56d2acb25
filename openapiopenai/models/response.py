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
    """`Response` of the API."""

    metadata: Metadata | None
    top_logprobs: int | None = None
    temperature: float | None
    top_p: float | None
    user: str | None = None
    """Deprecated."""
    safety_identifier: str | None = None
    prompt_cache_key: str | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | UnknownStr | None = None
    """Deprecated."""
    previous_response_id: str | None = None
    model: ModelIdsResponses
    background: bool | None = None
    max_tool_calls: int | None = None
    text: ResponseTextParam | None = None
    tools: ToolsArray
    tool_choice: ToolChoiceParam
    prompt: Prompt | None = None
    service_tier: ServiceTierResponses | None = None
    truncation: Literal["auto", "disabled"] | UnknownStr | None = None
    id: str
    object: Literal["response"] = "response"
    status: Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"] | UnknownStr | None = (
        None
    )
    created_at: float
    completed_at: float | None = None
    error: ResponseError | None
    incomplete_details: ResponseIncompleteDetails | None
    output: list[OutputItem]
    reasoning: Reasoning | None = None
    instructions: ResponseInstructions | None
    usage: ResponseUsage | None = None
    prompt_cache_options: PromptCacheOptions | None = None
    moderation: Moderation | None = None
    parallel_tool_calls: bool
    conversation: ResponseConversation | None = None
    max_output_tokens: int | None = None
    access_programs: CreateResponseAccessPrograms | None = None
    image: CompactResourceImage | None = None
    input_transformations: list[ResponseInputTransformationsItem] | None = None
    prompt_cache_diagnostics: ResponsePromptCacheDiagnostics | None = None
    tool_usage: ResponseToolUsage | None = None
    created_at_datetime = datetime_view("created_at")
    completed_at_datetime = datetime_view("completed_at")
