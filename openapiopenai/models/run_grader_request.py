"""Model `RunGraderRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.run_grader_request_grader import RunGraderRequestGrader, RunGraderRequestGraderDict

__all__ = [
    "RunGraderRequest",
    "RunGraderRequestDict",
]


class RunGraderRequest(BaseModel):
    """What a grader is run on."""

    grader: RunGraderRequestGrader
    """The grader."""
    item: dict[str, Any] | None = None
    """Row of data that fills `item` in templates."""
    model_sample: str
    """What the model has said, which fills `sample` in templates; `output_json` too, where it is JSON."""


class RunGraderRequestDict(TypedDict, total=False):
    """`RunGraderRequest` as a dict, for arguments."""

    grader: Required[RunGraderRequestGraderDict | RunGraderRequestGrader]
    item: Mapping[str, Any]
    model_sample: Required[str]
