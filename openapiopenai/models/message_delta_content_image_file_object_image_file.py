"""Model `MessageDeltaContentImageFileObjectImageFile`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "MessageDeltaContentImageFileObjectImageFile",
]


class MessageDeltaContentImageFileObjectImageFile(BaseModel):
    """An image that is a file."""

    file_id: str | None = None
    """Id of the image's file. Upload it with purpose `vision` if its content is to be shown later."""
    detail: Literal["auto", "low", "high"] | UnknownStr | None = None
    """How closely the model looks at the image; `low` takes fewer tokens."""
