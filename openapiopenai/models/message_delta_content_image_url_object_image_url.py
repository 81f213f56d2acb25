"""Model `MessageDeltaContentImageUrlObjectImageUrl`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "MessageDeltaContentImageUrlObjectImageUrl",
]


class MessageDeltaContentImageUrlObjectImageUrl(BaseModel):
    """An image that is given by its URL."""

    url: str | None = None
    """URL of the image, a JPEG, PNG, GIF or WebP."""
    detail: Literal["auto", "low", "high"] | UnknownStr | None = None
    """How closely the model looks at the image; `low` takes fewer tokens."""
