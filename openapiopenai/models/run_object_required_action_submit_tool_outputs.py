"""Model `RunObjectRequiredActionSubmitToolOutputs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_tool_call_object import RunToolCallObject

__all__ = [
    "RunObjectRequiredActionSubmitToolOutputs",
]


class RunObjectRequiredActionSubmitToolOutputs(BaseModel):
    """The outputs of tools that a run waits for."""

    tool_calls: list[RunToolCallObject]
    """The calls whose outputs are needed."""
