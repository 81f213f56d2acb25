"""Model `EvalGraderPython`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "EvalGraderPython",
    "EvalGraderPythonDict",
]


class EvalGraderPython(BaseModel):
    """A criterion that a Python program judges."""

    type: Literal["python"] = "python"
    """Which variant this is: always `python`."""
    name: str
    """Name of the criterion."""
    source: str
    """The program."""
    image_tag: str | None = None
    """Tag of the image that it runs in."""
    pass_threshold: float | None = None
    """Score from which a sample has passed."""


class EvalGraderPythonDict(TypedDict, total=False):
    """`EvalGraderPython` as a dict, for arguments."""

    type: Required[Literal["python"]]
    name: Required[str]
    source: Required[str]
    image_tag: str
    pass_threshold: float
