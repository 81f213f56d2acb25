"""Model `RunObjectRequiredAction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_object_required_action_submit_tool_outputs import (
        RunObjectRequiredActionSubmitToolOutputs,
    )

__all__ = [
    "RunObjectRequiredAction",
]


class RunObjectRequiredAction(BaseModel):
    """What a run needs to go on; null where it needs nothing."""

    type: Literal["submit_tool_outputs"] = "submit_tool_outputs"
    """Which variant this is: always `submit_tool_outputs`."""
    submit_tool_outputs: RunObjectRequiredActionSubmitToolOutputs
    """The outputs of tools that the run waits for."""
