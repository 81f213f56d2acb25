"""Model `ChatkitWorkflow`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.chatkit_workflow_state_variables_value import ChatkitWorkflowStateVariablesValue
    from openapiopenai.models.chatkit_workflow_tracing import ChatkitWorkflowTracing

__all__ = [
    "ChatkitWorkflow",
]


class ChatkitWorkflow(BaseModel):
    """The workflow behind a chat."""

    id: str
    """Its id, by which other calls name it."""
    version: str | None
    """Version of the workflow; null: the newest."""
    state_variables: dict[str, ChatkitWorkflowStateVariablesValue] | None
    """Variables that the workflow begins with; null: none of the session's own."""
    tracing: ChatkitWorkflowTracing
    """Whether traces are kept."""
