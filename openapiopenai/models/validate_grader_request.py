# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ValidateGraderRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.validate_grader_request_grader import (
        ValidateGraderRequestGrader,
        ValidateGraderRequestGraderDict,
    )

__all__ = [
    "ValidateGraderRequest",
    "ValidateGraderRequestDict",
]


class ValidateGraderRequest(BaseModel):
    """A request to validate a grader."""

    grader: ValidateGraderRequestGrader
    """The grader."""


class ValidateGraderRequestDict(TypedDict, total=False):
    """`ValidateGraderRequest` as a dict, for arguments."""

    grader: Required[ValidateGraderRequestGraderDict | ValidateGraderRequestGrader]
