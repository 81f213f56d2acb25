# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `GraderPython`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "GraderPython",
    "GraderPythonDict",
]


class GraderPython(BaseModel):
    """A grader that runs a Python script.

    Known as `PythonGrader`."""

    type: Literal["python"] = "python"
    """Type: always `python`."""
    name: str
    """Name of the grader."""
    source: str
    """Source code of the Python script."""
    image_tag: str | None = None
    """Tag of the image that the script runs in."""


class GraderPythonDict(TypedDict, total=False):
    """`GraderPython` as a dict, for arguments."""

    type: Required[Literal["python"]]
    name: Required[str]
    source: Required[str]
    image_tag: str
