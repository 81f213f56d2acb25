# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranslationClientSecretCreateRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Settings of a client secret for a translation session."""

    expires_after: RealtimeTranslationClientSecretCreateRequestExpiresAfter | None = None
    """When the secret expires. Until then it can be used to create sessions, several if need be; sessions that have started may continue after that."""
    session: RealtimeTranslationSessionCreateRequest
    """The translation session that the secret is for."""


class RealtimeTranslationClientSecretCreateRequestDict(TypedDict, total=False):
    """`RealtimeTranslationClientSecretCreateRequest` as a dict, for arguments."""

    expires_after: (
        RealtimeTranslationClientSecretCreateRequestExpiresAfterDict
        | RealtimeTranslationClientSecretCreateRequestExpiresAfter
    )
    session: Required[RealtimeTranslationSessionCreateRequestDict | RealtimeTranslationSessionCreateRequest]
