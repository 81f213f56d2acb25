"""Model `BetaEncryptedContent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "BetaEncryptedContent",
]


class BetaEncryptedContent(BaseModel):
    """Content that only the server can read."""

    type: Literal["encrypted_content"] = "encrypted_content"
    """Which variant this is: always `encrypted_content`."""
    encrypted_content: str
    """Content that only the server can read; send it back as it is."""
