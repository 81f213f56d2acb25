"""Model `RealtimeCreateClientSecretRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """`RealtimeCreateClientSecretRequest` of the API."""

    expires_after: RealtimeCreateClientSecretRequestExpiresAfter | None = None
    session: RealtimeCreateClientSecretRequestSession | None = None


class RealtimeCreateClientSecretRequestDict(TypedDict, total=False):
    """`RealtimeCreateClientSecretRequest` as a dict, for arguments."""

    expires_after: RealtimeCreateClientSecretRequestExpiresAfterDict | RealtimeCreateClientSecretRequestExpiresAfter
    session: RealtimeCreateClientSecretRequestSessionDict | RealtimeCreateClientSecretRequestSession
