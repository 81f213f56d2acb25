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
    """`ResponseInputItemImageGenerationCallError` of the API."""

    code: str | None = None
    message: str
    param: str | None = None
    type: str
    moderation_details: ResponseInputItemImageGenerationCallErrorModerationDetails | None = None


class ResponseInputItemImageGenerationCallErrorDict(TypedDict, total=False):
    """`ResponseInputItemImageGenerationCallError` as a dict, for arguments."""

    code: str | None
    message: Required[str]
    param: str | None
    type: Required[str]
    moderation_details: (
        ResponseInputItemImageGenerationCallErrorModerationDetailsDict
        | ResponseInputItemImageGenerationCallErrorModerationDetails
        | None
    )
