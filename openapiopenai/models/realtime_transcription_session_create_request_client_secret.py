# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranscriptionSessionCreateRequestClientSecret`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.transcription_session_create_request_client_secret_expires_at import (
        TranscriptionSessionCreateRequestClientSecretExpiresAt,
        TranscriptionSessionCreateRequestClientSecretExpiresAtDict,
    )

__all__ = [
    "RealtimeTranscriptionSessionCreateRequestClientSecret",
    "RealtimeTranscriptionSessionCreateRequestClientSecretDict",
]


class RealtimeTranscriptionSessionCreateRequestClientSecret(BaseModel):
    """Settings of the ephemeral key of a transcription session: when it expires."""

    expires_at: TranscriptionSessionCreateRequestClientSecretExpiresAt | None = None
    """Settings for when the secret expires."""


class RealtimeTranscriptionSessionCreateRequestClientSecretDict(TypedDict, total=False):
    """`RealtimeTranscriptionSessionCreateRequestClientSecret` as a dict, for arguments."""

    expires_at: (
        TranscriptionSessionCreateRequestClientSecretExpiresAtDict
        | TranscriptionSessionCreateRequestClientSecretExpiresAt
        | None
    )
