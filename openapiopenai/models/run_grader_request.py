# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunGraderRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.run_grader_request_grader import RunGraderRequestGrader, RunGraderRequestGraderDict

__all__ = [
    "RunGraderRequest",
    "RunGraderRequestDict",
]


class RunGraderRequest(BaseModel):
    """A grader to run, and the data to run it on."""

    grader: RunGraderRequestGrader
    """The grader."""
    item: dict[str, Any] | None = None
    """Dataset item that fills the `item` namespace of templates."""
    model_sample: str
    """Model output to evaluate, which fills the `sample` namespace of templates; `output_json` too, if it is valid JSON."""


class RunGraderRequestDict(TypedDict, total=False):
    """`RunGraderRequest` as a dict, for arguments."""

    grader: Required[RunGraderRequestGraderDict | RunGraderRequestGrader]
    item: Mapping[str, Any]
    model_sample: Required[str]
