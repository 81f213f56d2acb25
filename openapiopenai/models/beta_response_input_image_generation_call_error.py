# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaResponseInputImageGenerationCallError`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Why moderation rejected an image generation call."""

    type: str
    """Kind of error."""
    code: str | None = None
    """Error code, for programs."""
    message: str
    """Error message, for people."""
    param: str | None = None
    """Parameter that the error is about."""
    moderation_details: BetaResponseInputImageGenerationCallErrorModerationDetails | None = None
    """Details of the moderation, if available for a `moderation_blocked` error."""


class BetaResponseInputImageGenerationCallErrorDict(TypedDict, total=False):
    """`BetaResponseInputImageGenerationCallError` as a dict, for arguments."""

    type: Required[str]
    code: str | None
    message: Required[str]
    param: str | None
    moderation_details: (
        BetaResponseInputImageGenerationCallErrorModerationDetailsDict
        | BetaResponseInputImageGenerationCallErrorModerationDetails
        | None
    )
