"""Model `RealtimeSessionCreateRequestClientSecret`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.realtime_session_create_request_client_secret_expires_after import (
        RealtimeSessionCreateRequestClientSecretExpiresAfter,
        RealtimeSessionCreateRequestClientSecretExpiresAfterDict,
    )

__all__ = [
    "RealtimeSessionCreateRequestClientSecret",
    "RealtimeSessionCreateRequestClientSecretDict",
]


class RealtimeSessionCreateRequestClientSecret(BaseModel):
    """A secret of short life, with which a browser or an app may connect."""

    value: str
    """The secret itself."""
    expires_at: int
    """When it expires, in seconds since 1970."""
    expires_after: RealtimeSessionCreateRequestClientSecretExpiresAfter | None = None
    """When it expires."""
    expires_at_datetime = datetime_view("expires_at")


class RealtimeSessionCreateRequestClientSecretDict(TypedDict, total=False):
    """`RealtimeSessionCreateRequestClientSecret` as a dict, for arguments."""

    value: Required[str]
    expires_at: Required[int]
    expires_after: (
        RealtimeSessionCreateRequestClientSecretExpiresAfterDict
        | RealtimeSessionCreateRequestClientSecretExpiresAfter
        | None
    )
