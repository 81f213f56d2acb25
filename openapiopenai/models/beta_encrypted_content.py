# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaEncryptedContent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "BetaEncryptedContent",
]


class BetaEncryptedContent(BaseModel):
    """Encrypted content, which only the server can decrypt."""

    type: Literal["encrypted_content"] = "encrypted_content"
    """Type: always `encrypted_content`."""
    encrypted_content: str
    """Opaque encrypted content; send it back unchanged."""
