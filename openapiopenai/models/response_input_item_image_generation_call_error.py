"""Model `ResponseInputItemImageGenerationCallError`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """What moderation objected to in a call of the image tool."""

    type: str
    """Kind of the error."""
    code: str | None = None
    """What went wrong, for programs."""
    message: str
    """What went wrong, for people."""
    param: str | None = None
    """Which argument the error is about."""
    moderation_details: ResponseInputItemImageGenerationCallErrorModerationDetails | None = None
    """What moderation found, where the call was blocked."""


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
