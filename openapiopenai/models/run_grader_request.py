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
    """`RunGraderRequest` of the API."""

    grader: RunGraderRequestGrader
    item: dict[str, Any] | None = None
    model_sample: str


class RunGraderRequestDict(TypedDict, total=False):
    """`RunGraderRequest` as a dict, for arguments."""

    grader: Required[RunGraderRequestGraderDict | RunGraderRequestGrader]
    item: Mapping[str, Any]
    model_sample: Required[str]
