"""Model `WorkflowParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.workflow_param_state_variables_value import (
        WorkflowParamStateVariablesValue,
        WorkflowParamStateVariablesValueDict,
    )
    from openapiopenai.models.workflow_tracing_param import WorkflowTracingParam, WorkflowTracingParamDict

__all__ = [
    "WorkflowParam",
    "WorkflowParamDict",
]


class WorkflowParam(BaseModel):
    """The workflow behind a chat."""

    id: str
    """Id of the workflow."""
    version: str | None = None
    """Version of the workflow; the newest by default."""
    state_variables: dict[str, WorkflowParamStateVariablesValue] | None = None
    """Variables that the workflow begins with; none by default. Names have at most 64 characters, values must be primitive: no lists or objects."""
    tracing: WorkflowTracingParam | None = None
    """Whether traces are kept; true by default."""


class WorkflowParamDict(TypedDict, total=False):
    """`WorkflowParam` as a dict, for arguments."""

    id: Required[str]
    version: str
    state_variables: Mapping[str, WorkflowParamStateVariablesValueDict | WorkflowParamStateVariablesValue]
    tracing: WorkflowTracingParamDict | WorkflowTracingParam
