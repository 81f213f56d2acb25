# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunObjectRequiredAction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_object_required_action_submit_tool_outputs import (
        RunObjectRequiredActionSubmitToolOutputs,
    )

__all__ = [
    "RunObjectRequiredAction",
]


class RunObjectRequiredAction(BaseModel):
    """What a run requires to continue; null if nothing."""

    type: Literal["submit_tool_outputs"] = "submit_tool_outputs"
    """Type: always `submit_tool_outputs`."""
    submit_tool_outputs: RunObjectRequiredActionSubmitToolOutputs
    """The tool outputs that the run requires to continue."""
