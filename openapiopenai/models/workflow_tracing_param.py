"""Model `WorkflowTracingParam`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WorkflowTracingParam",
    "WorkflowTracingParamDict",
]


class WorkflowTracingParam(BaseModel):
    """Whether traces of a workflow are kept."""

    enabled: bool | None = None
    """Whether traces are kept; true by default."""


class WorkflowTracingParamDict(TypedDict, total=False):
    """`WorkflowTracingParam` as a dict, for arguments."""

    enabled: bool
