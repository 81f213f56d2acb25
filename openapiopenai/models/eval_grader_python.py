# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `EvalGraderPython`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "EvalGraderPython",
    "EvalGraderPythonDict",
]


class EvalGraderPython(BaseModel):
    """A testing criterion that a Python script grades."""

    type: Literal["python"] = "python"
    """Type: always `python`."""
    name: str
    """Name of the grader."""
    source: str
    """Source code of the Python script."""
    image_tag: str | None = None
    """Tag of the image that the script runs in."""
    pass_threshold: float | None = None
    """Minimum score for a sample to pass."""


class EvalGraderPythonDict(TypedDict, total=False):
    """`EvalGraderPython` as a dict, for arguments."""

    type: Required[Literal["python"]]
    name: Required[str]
    source: Required[str]
    image_tag: str
    pass_threshold: float
