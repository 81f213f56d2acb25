# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunObjectRequiredActionSubmitToolOutputs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_tool_call_object import RunToolCallObject

__all__ = [
    "RunObjectRequiredActionSubmitToolOutputs",
]


class RunObjectRequiredActionSubmitToolOutputs(BaseModel):
    """The tool outputs that a run requires to continue."""

    tool_calls: list[RunToolCallObject]
    """The tool calls whose outputs are required."""
