"""Model `BetaEncryptedContentParam`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "BetaEncryptedContentParam",
    "BetaEncryptedContentParamDict",
]


class BetaEncryptedContentParam(BaseModel):
    """Content that only the server can read."""

    type: Literal["encrypted_content"] = "encrypted_content"
    """Which variant this is: always `encrypted_content`."""
    encrypted_content: str
    """Content that only the server can read; send it back as it is."""


class BetaEncryptedContentParamDict(TypedDict, total=False):
    """`BetaEncryptedContentParam` as a dict, for arguments."""

    type: Required[Literal["encrypted_content"]]
    encrypted_content: Required[str]
