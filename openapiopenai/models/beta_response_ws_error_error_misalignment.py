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
    """`BetaResponseWsErrorErrorMisalignment` of the API."""

    detailed_explanation: str | None = None
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
    review_target: str | None = None
    steer: BetaResponseWsErrorErrorMisalignmentSteer | None = None
