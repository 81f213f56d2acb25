"""Model `BetaResponseInputImageGenerationCallError`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_response_input_image_generation_call_error_moderation_details import (
        BetaResponseInputImageGenerationCallErrorModerationDetails,
        BetaResponseInputImageGenerationCallErrorModerationDetailsDict,
    )

__all__ = [
    "BetaResponseInputImageGenerationCallError",
    "BetaResponseInputImageGenerationCallErrorDict",
]


class BetaResponseInputImageGenerationCallError(BaseModel):
    """`BetaResponseInputImageGenerationCallError` of the API."""

    code: str | None = None
    message: str
    param: str | None = None
    type: str
    moderation_details: BetaResponseInputImageGenerationCallErrorModerationDetails | None = None


class BetaResponseInputImageGenerationCallErrorDict(TypedDict, total=False):
    """`BetaResponseInputImageGenerationCallError` as a dict, for arguments."""

    code: str | None
    message: Required[str]
    param: str | None
    type: Required[str]
    moderation_details: (
        BetaResponseInputImageGenerationCallErrorModerationDetailsDict
        | BetaResponseInputImageGenerationCallErrorModerationDetails
        | None
    )
