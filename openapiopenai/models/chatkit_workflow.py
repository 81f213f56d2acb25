# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatkitWorkflow`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

if TYPE_CHECKING:
    from openapiopenai.models.chatkit_workflow_state_variables_value import ChatkitWorkflowStateVariablesValue
    from openapiopenai.models.chatkit_workflow_tracing import ChatkitWorkflowTracing

__all__ = [
    "ChatkitWorkflow",
]


class ChatkitWorkflow(BaseModel):
    """The workflow that powers a chat session."""

    id: str
    """Its unique ID."""
    version: str | None = FROM_SERVER
    """Version of the workflow; null means the latest deployment."""
    state_variables: dict[str, ChatkitWorkflowStateVariablesValue] | None = FROM_SERVER
    """State variables that the workflow is invoked with; null if none were overridden."""
    tracing: ChatkitWorkflowTracing
    """Tracing settings of the workflow."""
