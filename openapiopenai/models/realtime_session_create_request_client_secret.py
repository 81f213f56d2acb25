# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeSessionCreateRequestClientSecret`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

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
    """Short-lived secret that a browser or an app can connect with."""

    value: str
    """Value of the secret."""
    expires_at: int
    """When it expires, as Unix time in seconds."""
    expires_after: RealtimeSessionCreateRequestClientSecretExpiresAfter | None = None
    """Settings for when the secret expires."""
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
