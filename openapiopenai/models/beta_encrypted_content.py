"""Model `BetaEncryptedContent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "BetaEncryptedContent",
]


class BetaEncryptedContent(BaseModel):
    """`BetaEncryptedContent` of the API."""

    type: Literal["encrypted_content"] = "encrypted_content"
    encrypted_content: str
