"""Model `RealtimeTranslationClientSecretCreateRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_translation_client_secret_create_request_expires_after import (
        RealtimeTranslationClientSecretCreateRequestExpiresAfter,
        RealtimeTranslationClientSecretCreateRequestExpiresAfterDict,
    )
    from openapiopenai.models.realtime_translation_session_create_request import (
        RealtimeTranslationSessionCreateRequest,
        RealtimeTranslationSessionCreateRequestDict,
    )

__all__ = [
    "RealtimeTranslationClientSecretCreateRequest",
    "RealtimeTranslationClientSecretCreateRequestDict",
]


class RealtimeTranslationClientSecretCreateRequest(BaseModel):
    """What a secret for a translation is made from."""

    expires_after: RealtimeTranslationClientSecretCreateRequestExpiresAfter | None = None
    """How long the secret can be used to begin sessions, several if need be; they go on after that."""
    session: RealtimeTranslationSessionCreateRequest
    """The session that it is for."""


class RealtimeTranslationClientSecretCreateRequestDict(TypedDict, total=False):
    """`RealtimeTranslationClientSecretCreateRequest` as a dict, for arguments."""

    expires_after: (
        RealtimeTranslationClientSecretCreateRequestExpiresAfterDict
        | RealtimeTranslationClientSecretCreateRequestExpiresAfter
    )
    session: Required[RealtimeTranslationSessionCreateRequestDict | RealtimeTranslationSessionCreateRequest]
