# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeCreateClientSecretRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_create_client_secret_request_expires_after import (
        RealtimeCreateClientSecretRequestExpiresAfter,
        RealtimeCreateClientSecretRequestExpiresAfterDict,
    )
    from openapiopenai.models.realtime_create_client_secret_request_session import (
        RealtimeCreateClientSecretRequestSession,
        RealtimeCreateClientSecretRequestSessionDict,
    )

__all__ = [
    "RealtimeCreateClientSecretRequest",
    "RealtimeCreateClientSecretRequestDict",
]


class RealtimeCreateClientSecretRequest(BaseModel):
    """Request to create a client secret: its lifetime, and the settings of the realtime or transcription sessions created with it."""

    expires_after: RealtimeCreateClientSecretRequestExpiresAfter | None = None
    """When the secret expires. Until then it can create several sessions, which may continue after it has expired."""
    session: RealtimeCreateClientSecretRequestSession | None = None
    """Settings of the sessions created with the secret: realtime or transcription."""


class RealtimeCreateClientSecretRequestDict(TypedDict, total=False):
    """`RealtimeCreateClientSecretRequest` as a dict, for arguments."""

    expires_after: RealtimeCreateClientSecretRequestExpiresAfterDict | RealtimeCreateClientSecretRequestExpiresAfter
    session: RealtimeCreateClientSecretRequestSessionDict | RealtimeCreateClientSecretRequestSession
