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
    """How long a client secret is good for, and the settings of sessions begun with it, be they realtime or transcription."""

    expires_after: RealtimeCreateClientSecretRequestExpiresAfter | None = None
    """How long the secret is good for. It can begin many sessions until then, and they may go on afterwards."""
    session: RealtimeCreateClientSecretRequestSession | None = None
    """Settings of the sessions begun with the secret, be they realtime or transcription."""


class RealtimeCreateClientSecretRequestDict(TypedDict, total=False):
    """`RealtimeCreateClientSecretRequest` as a dict, for arguments."""

    expires_after: RealtimeCreateClientSecretRequestExpiresAfterDict | RealtimeCreateClientSecretRequestExpiresAfter
    session: RealtimeCreateClientSecretRequestSessionDict | RealtimeCreateClientSecretRequestSession
