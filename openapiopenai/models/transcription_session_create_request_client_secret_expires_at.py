# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `TranscriptionSessionCreateRequestClientSecretExpiresAt`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "TranscriptionSessionCreateRequestClientSecretExpiresAt",
    "TranscriptionSessionCreateRequestClientSecretExpiresAtDict",
]


class TranscriptionSessionCreateRequestClientSecretExpiresAt(BaseModel):
    """When the client secret of a transcription session expires."""

    anchor: Literal["created_at"] | None = None
    """Event that the time counts from: always `created_at`."""
    seconds: int | None = None
    """Seconds from its creation until the secret expires: 10 to 7,200."""


class TranscriptionSessionCreateRequestClientSecretExpiresAtDict(TypedDict, total=False):
    """`TranscriptionSessionCreateRequestClientSecretExpiresAt` as a dict, for arguments."""

    anchor: Literal["created_at"] | None
    seconds: int | None
