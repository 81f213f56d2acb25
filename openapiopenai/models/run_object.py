"""Model `RunObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.assistants_api_response_format_option import AssistantsApiResponseFormatOption
    from openapiopenai.models.assistants_api_tool_choice_option import AssistantsApiToolChoiceOption
    from openapiopenai.models.metadata import Metadata
    from openapiopenai.models.parallel_tool_calls import ParallelToolCalls
    from openapiopenai.models.run_completion_usage import RunCompletionUsage
    from openapiopenai.models.run_object_incomplete_details import RunObjectIncompleteDetails
    from openapiopenai.models.run_object_last_error import RunObjectLastError
    from openapiopenai.models.run_object_required_action import RunObjectRequiredAction
    from openapiopenai.models.run_object_tools_item import RunObjectToolsItem
    from openapiopenai.models.truncation_object import TruncationObject

__all__ = [
    "RunObject",
]


class RunObject(BaseModel):
    """`RunObject` of the API."""

    id: str
    object: Literal["thread.run"] = "thread.run"
    created_at: int
    thread_id: str
    assistant_id: str
    status: (
        Literal[
            "queued",
            "in_progress",
            "requires_action",
            "cancelling",
            "cancelled",
            "failed",
            "completed",
            "incomplete",
            "expired",
        ]
        | UnknownStr
    )
    required_action: RunObjectRequiredAction | None
    last_error: RunObjectLastError | None
    expires_at: int | None
    started_at: int | None
    cancelled_at: int | None
    failed_at: int | None
    completed_at: int | None
    incomplete_details: RunObjectIncompleteDetails | None
    model: str
    instructions: str
    tools: list[RunObjectToolsItem]
    metadata: Metadata | None
    usage: RunCompletionUsage | None
    temperature: float | None = None
    top_p: float | None = None
    max_prompt_tokens: int | None
    max_completion_tokens: int | None
    truncation_strategy: TruncationObject | None
    tool_choice: AssistantsApiToolChoiceOption | None
    parallel_tool_calls: ParallelToolCalls
    response_format: AssistantsApiResponseFormatOption | None
    created_at_datetime = datetime_view("created_at")
    expires_at_datetime = datetime_view("expires_at")
    started_at_datetime = datetime_view("started_at")
    cancelled_at_datetime = datetime_view("cancelled_at")
    failed_at_datetime = datetime_view("failed_at")
    completed_at_datetime = datetime_view("completed_at")
