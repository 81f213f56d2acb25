# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ToolSearchCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

if TYPE_CHECKING:
    from openapiopenai.models.function_call_status import FunctionCallStatus
    from openapiopenai.models.tool_search_execution_type import ToolSearchExecutionType

__all__ = [
    "ToolSearchCall",
]


class ToolSearchCall(BaseModel):
    """A tool search call.

    Known as `ResponseToolSearchCall`."""

    type: Literal["tool_search_call"] = "tool_search_call"
    """Type: always `tool_search_call`."""
    id: str
    """Its unique ID."""
    call_id: str | None = FROM_SERVER
    """ID of the tool call; the tool's output has the same."""
    execution: ToolSearchExecutionType
    """Whether tool search runs on the server or on the client."""
    arguments: Any
    """Arguments of the tool search call."""
    status: FunctionCallStatus
    """Status of the search."""
    created_by: str | None = None
    """ID of the actor that created it."""
