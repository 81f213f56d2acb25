# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaEncryptedContentParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "BetaEncryptedContentParam",
    "BetaEncryptedContentParamDict",
]


class BetaEncryptedContentParam(BaseModel):
    """Encrypted content, which only the server can decrypt."""

    type: Literal["encrypted_content"] = "encrypted_content"
    """Type: always `encrypted_content`."""
    encrypted_content: str
    """Opaque encrypted content; send it back unchanged."""


class BetaEncryptedContentParamDict(TypedDict, total=False):
    """`BetaEncryptedContentParam` as a dict, for arguments."""

    type: Required[Literal["encrypted_content"]]
    encrypted_content: Required[str]
