"""Model `BetaResponseWsErrorErrorMisalignment`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

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
    """Why it was blocked, for people."""
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
    """What the model may have done unintended: moved data, accessed data, destroyed something, or else. More values may come."""
    review_target: str | None = None
    """Opaque name to go on with this review by; null where there is none."""
    steer: BetaResponseWsErrorErrorMisalignmentSteer | None = None
    """What to tell the model to go on."""
