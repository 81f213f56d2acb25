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
    """A run: work of an assistant on a thread."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["thread.run"] = "thread.run"
    """Kind of object: always `thread.run`."""
    created_at: int
    """When it was made, in seconds since 1970."""
    thread_id: str
    """Id of the thread."""
    assistant_id: str
    """Id of the assistant."""
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
    """How far it is; `requires_action` waits for what tools return."""
    required_action: RunObjectRequiredAction | None
    """What has to be done before it can go on; null: nothing."""
    last_error: RunObjectLastError | None
    """Why it failed; null where it did not."""
    expires_at: int | None
    """When it expires, in seconds since 1970."""
    started_at: int | None
    """When it began, in seconds since 1970."""
    cancelled_at: int | None
    """When it was canceled, in seconds since 1970."""
    failed_at: int | None
    """When it failed, in seconds since 1970."""
    completed_at: int | None
    """When it was completed, in seconds since 1970."""
    incomplete_details: RunObjectIncompleteDetails | None
    """Why it ended before it was complete; null where it did not."""
    model: str
    """Id of the model."""
    instructions: str
    """What the model is told."""
    tools: list[RunObjectToolsItem]
    """The tools that the model may call."""
    metadata: Metadata | None
    """Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512."""
    usage: RunCompletionUsage | None
    """Tokens that the run took; null until it has ended."""
    temperature: float | None = None
    """How freely tokens are drawn in the run: low values are steady, high ones varied. 1 by default."""
    top_p: float | None = None
    """In the run, tokens are drawn only from the likeliest that together have this share of the probability: 0.1 means the top 10 %. 1 by default."""
    max_prompt_tokens: int | None
    """Most input tokens of the whole run."""
    max_completion_tokens: int | None
    """Most tokens that the model may write in the whole run."""
    truncation_strategy: TruncationObject | None
    """How the thread is shortened before the run."""
    tool_choice: AssistantsApiToolChoiceOption | None
    """Whether the model calls tools, and which."""
    parallel_tool_calls: ParallelToolCalls
    """Whether the model may call several tools at a time."""
    response_format: AssistantsApiResponseFormatOption | None
    """What form answers have."""
    created_at_datetime = datetime_view("created_at")
    expires_at_datetime = datetime_view("expires_at")
    started_at_datetime = datetime_view("started_at")
    cancelled_at_datetime = datetime_view("cancelled_at")
    failed_at_datetime = datetime_view("failed_at")
    completed_at_datetime = datetime_view("completed_at")
