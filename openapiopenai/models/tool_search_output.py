# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ToolSearchOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

if TYPE_CHECKING:
    from openapiopenai.models.function_call_output_status_enum import FunctionCallOutputStatusEnum
    from openapiopenai.models.tool import Tool
    from openapiopenai.models.tool_search_execution_type import ToolSearchExecutionType

__all__ = [
    "ToolSearchOutput",
]


class ToolSearchOutput(BaseModel):
    """The tools that a tool search loaded.

    Known as `ResponseToolSearchOutputItem`."""

    type: Literal["tool_search_output"] = "tool_search_output"
    """Type: always `tool_search_output`."""
    id: str
    """Its unique ID."""
    call_id: str | None = FROM_SERVER
    """ID of the tool call; the tool's output has the same."""
    execution: ToolSearchExecutionType
    """Whether tool search ran on the server or on the client."""
    tools: list[Tool]
    """Definitions of the tools that the search found and loaded."""
    status: FunctionCallOutputStatusEnum
    """Its current status."""
    created_by: str | None = None
    """ID of the actor that created it."""
