# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseInputItemImageGenerationCallError`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.response_input_item_image_generation_call_error_moderation_details import (
        ResponseInputItemImageGenerationCallErrorModerationDetails,
        ResponseInputItemImageGenerationCallErrorModerationDetailsDict,
    )

__all__ = [
    "ResponseInputItemImageGenerationCallError",
    "ResponseInputItemImageGenerationCallErrorDict",
]


class ResponseInputItemImageGenerationCallError(BaseModel):
    """Why moderation rejected an image generation call."""

    type: str
    """Type of the error."""
    code: str | None = None
    """Error code, for programs."""
    message: str
    """Error message, for people."""
    param: str | None = None
    """Parameter that the error is about."""
    moderation_details: ResponseInputItemImageGenerationCallErrorModerationDetails | None = None
    """Details of the moderation, if available for a `moderation_blocked` error."""


class ResponseInputItemImageGenerationCallErrorDict(TypedDict, total=False):
    """`ResponseInputItemImageGenerationCallError` as a dict, for arguments."""

    type: Required[str]
    code: str | None
    message: Required[str]
    param: str | None
    moderation_details: (
        ResponseInputItemImageGenerationCallErrorModerationDetailsDict
        | ResponseInputItemImageGenerationCallErrorModerationDetails
        | None
    )
