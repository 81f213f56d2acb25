# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `GraderMulti`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.grader_multi_graders import GraderMultiGraders, GraderMultiGradersDict

__all__ = [
    "GraderMulti",
    "GraderMultiDict",
]


class GraderMulti(BaseModel):
    """A grader that combines the scores of several graders into one.

    Known as `MultiGrader`."""

    type: Literal["multi"] = "multi"
    """Type: always `multi`."""
    name: str
    """Name of the grader."""
    graders: GraderMultiGraders
    """Graders whose results are combined."""
    calculate_output: str
    """Formula that calculates the score from the results of the graders."""


class GraderMultiDict(TypedDict, total=False):
    """`GraderMulti` as a dict, for arguments."""

    type: Required[Literal["multi"]]
    name: Required[str]
    graders: Required[GraderMultiGradersDict | GraderMultiGraders]
    calculate_output: Required[str]
