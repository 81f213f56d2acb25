"""Model `GraderPython`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "GraderPython",
    "GraderPythonDict",
]


class GraderPython(BaseModel):
    """`GraderPython` of the API."""

    type: Literal["python"] = "python"
    """Which variant this is: always `python`."""
    name: str
    source: str
    image_tag: str | None = None


class GraderPythonDict(TypedDict, total=False):
    """`GraderPython` as a dict, for arguments."""

    type: Required[Literal["python"]]
    name: Required[str]
    source: Required[str]
    image_tag: str
