# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ToolSearchToolParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.empty_model_param import EmptyModelParam
    from openapiopenai.models.tool_search_execution_type import ToolSearchExecutionType

__all__ = [
    "ToolSearchToolParam",
    "ToolSearchToolParamDict",
]


class ToolSearchToolParam(BaseModel):
    """A tool that searches for deferred tools, run by the API or by your code.

    Known as `ToolSearchTool`."""

    type: Literal["tool_search"] = "tool_search"
    """Type: always `tool_search`."""
    execution: ToolSearchExecutionType | None = None
    """Whether tool search runs on the server or on the client."""
    description: str | None = None
    """Description that the model sees; only for a client-executed search."""
    parameters: EmptyModelParam | None = None
    """JSON Schema of the search arguments; only for a client-executed search."""


class ToolSearchToolParamDict(TypedDict, total=False):
    """`ToolSearchToolParam` as a dict, for arguments."""

    type: Required[Literal["tool_search"]]
    execution: ToolSearchExecutionType | str
    description: str | None
    parameters: Mapping[str, Any] | None
