"""Model `MessageDeltaContentImageUrlObjectImageUrl`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "MessageDeltaContentImageUrlObjectImageUrl",
]


class MessageDeltaContentImageUrlObjectImageUrl(BaseModel):
    """`MessageDeltaContentImageUrlObjectImageUrl` of the API."""

    url: str | None = None
    detail: Literal["auto", "low", "high"] | UnknownStr | None = None
