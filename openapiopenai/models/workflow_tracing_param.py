# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WorkflowTracingParam`."""

from __future__ import annotations

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "WorkflowTracingParam",
    "WorkflowTracingParamDict",
]


class WorkflowTracingParam(BaseModel):
    """Tracing settings of a workflow in a session."""

    enabled: bool | None = None
    """Whether tracing is enabled; true by default."""


class WorkflowTracingParamDict(TypedDict, total=False):
    """`WorkflowTracingParam` as a dict, for arguments."""

    enabled: bool
