# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaResponseWsErrorErrorMisalignment`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.beta_response_ws_error_error_misalignment_steer import (
        BetaResponseWsErrorErrorMisalignmentSteer,
    )

__all__ = [
    "BetaResponseWsErrorErrorMisalignment",
]


class BetaResponseWsErrorErrorMisalignment(BaseModel):
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
    """What the model may have done without intent: transferred data, accessed data, acted destructively, or something else. More values may be added."""
    review_target: str | None = None
    """Opaque value to continue this review with; null if unavailable."""
    steer: BetaResponseWsErrorErrorMisalignmentSteer | None = None
    """Instruction with which to continue, if there is one."""
