# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ValidateGraderResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.validate_grader_response_grader import ValidateGraderResponseGrader

__all__ = [
    "ValidateGraderResponse",
]


class ValidateGraderResponse(BaseModel):
    """The grader that was validated.

    Known as `GraderValidateResponse`."""

    grader: ValidateGraderResponseGrader | None = None
    """The grader."""
