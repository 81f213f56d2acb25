# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER, Tolerates, UnknownStr
from openapiopenai._runtime.json.views import datetime_view

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
    """A run: an execution of an assistant on a thread.

    Known as `Run`."""

    id: str
    """Its unique ID."""
    object: Literal["thread.run"] = "thread.run"
    """Kind of object: always `thread.run`."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    thread_id: str
    """ID of the thread."""
    assistant_id: str
    """ID of the assistant."""
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
    """Status of the run; with `requires_action` it waits for tool outputs."""
    required_action: RunObjectRequiredAction | None = FROM_SERVER
    """What has to be done before the run can continue; null if nothing."""
    last_error: RunObjectLastError | None = FROM_SERVER
    """The last error of the run; null if there is none."""
    expires_at: int | None = FROM_SERVER
    """When it expires, as Unix time in seconds."""
    started_at: int | None = FROM_SERVER
    """When it started, as Unix time in seconds."""
    cancelled_at: int | None = FROM_SERVER
    """When it was canceled, as Unix time in seconds."""
    failed_at: int | None = FROM_SERVER
    """When it failed, as Unix time in seconds."""
    completed_at: int | None = FROM_SERVER
    """When it was completed, as Unix time in seconds."""
    incomplete_details: RunObjectIncompleteDetails | None = FROM_SERVER
    """Why the run is incomplete; null if it is not."""
    model: str
    """ID of the model."""
    instructions: Annotated[str, Tolerates("null")]
    """Instructions that the assistant used for this run."""
    tools: list[RunObjectToolsItem]
    """The tools that the model may call."""
    metadata: Metadata | None = FROM_SERVER
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""
    usage: RunCompletionUsage | None = FROM_SERVER
    """Token usage of the run; null until it has ended."""
    temperature: float | None = None
    """Sampling temperature of the run: lower values make the output more focused, higher ones more varied. 1 by default."""
    top_p: float | None = None
    """Nucleus sampling of the run: only the most likely tokens that together have this probability are considered; 0.1 means the top 10%. 1 by default."""
    max_prompt_tokens: int | None = FROM_SERVER
    """Maximum number of prompt tokens in the whole run."""
    max_completion_tokens: int | None = FROM_SERVER
    """Maximum number of completion tokens in the whole run."""
    truncation_strategy: TruncationObject | None = FROM_SERVER
    """How the thread is truncated before the run, which sets its initial context window."""
    tool_choice: AssistantsApiToolChoiceOption | None = FROM_SERVER
    """Whether the model calls tools, and which."""
    parallel_tool_calls: ParallelToolCalls
    """Whether the model may call several functions in parallel."""
    response_format: AssistantsApiResponseFormatOption | None = FROM_SERVER
    """Format that the model's output must have."""
    created_at_datetime = datetime_view("created_at")
    expires_at_datetime = datetime_view("expires_at")
    started_at_datetime = datetime_view("started_at")
    cancelled_at_datetime = datetime_view("cancelled_at")
    failed_at_datetime = datetime_view("failed_at")
    completed_at_datetime = datetime_view("completed_at")
