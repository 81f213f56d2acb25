# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ErrorMisalignment`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.error_misalignment_steer import ErrorMisalignmentSteer

__all__ = [
    "ErrorMisalignment",
]


class ErrorMisalignment(BaseModel):
    """Why a response was blocked for misalignment."""

    detailed_explanation: str | None = None
    """Detailed explanation of why it was blocked, for people."""
    error_type: (
        Literal[
            "potentially_unintended_data_transfer",
            "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity",
            "other",
        ]
        | UnknownStr
        | None
    ) = None
    """Kind of potentially unintended action that was blocked, if known; further values may be added."""
    review_target: str | None = None
    """Opaque value with which the review can be continued; null if there is none."""
    steer: ErrorMisalignmentSteer | None = None
    """Instruction to continue with, if there is one."""
