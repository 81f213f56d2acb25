# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MessageDeltaContentImageUrlObjectImageUrl`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "MessageDeltaContentImageUrlObjectImageUrl",
]


class MessageDeltaContentImageUrlObjectImageUrl(BaseModel):
    """An image, given by URL.

    Known as `ImageURLDelta`."""

    url: str | None = None
    """URL of the image, a JPEG, PNG, GIF or WebP."""
    detail: Literal["auto", "low", "high"] | UnknownStr | None = None
    """Level of detail at which the model sees the image; `low` uses fewer tokens, `high` gives high resolution."""
