# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WorkflowParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """The workflow that powers a chat session."""

    id: str
    """ID of the workflow."""
    version: str | None = None
    """Version of the workflow; the latest deployed one by default."""
    state_variables: dict[str, WorkflowParamStateVariablesValue] | None = None
    """State variables that are passed to the workflow; none by default. Keys have at most 64 characters; values must be primitive types, not lists or objects."""
    tracing: WorkflowTracingParam | None = None
    """Tracing settings of the workflow; tracing is enabled if omitted."""


class WorkflowParamDict(TypedDict, total=False):
    """`WorkflowParam` as a dict, for arguments."""

    id: Required[str]
    version: str
    state_variables: Mapping[str, WorkflowParamStateVariablesValueDict | WorkflowParamStateVariablesValue]
    tracing: WorkflowTracingParamDict | WorkflowTracingParam
