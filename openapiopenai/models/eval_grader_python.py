"""Model `EvalGraderPython`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "EvalGraderPython",
    "EvalGraderPythonDict",
]


class EvalGraderPython(BaseModel):
    """`EvalGraderPython` of the API."""

    type: Literal["python"] = "python"
    """Which variant this is: always `python`."""
    name: str
    source: str
    image_tag: str | None = None
    pass_threshold: float | None = None


class EvalGraderPythonDict(TypedDict, total=False):
    """`EvalGraderPython` as a dict, for arguments."""

    type: Required[Literal["python"]]
    name: Required[str]
    source: Required[str]
    image_tag: str
    pass_threshold: float
