# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.realtime.translations.client_secrets`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.realtime_translation_client_secret_create_request_expires_after import (
        RealtimeTranslationClientSecretCreateRequestExpiresAfter,
        RealtimeTranslationClientSecretCreateRequestExpiresAfterDict,
    )
    from openapiopenai.models.realtime_translation_client_secret_create_response import (
        RealtimeTranslationClientSecretCreateResponse,
    )
    from openapiopenai.models.realtime_translation_session_create_request import (
        RealtimeTranslationSessionCreateRequest,
        RealtimeTranslationSessionCreateRequestDict,
    )

CREATE = Operation(
    "realtime.translations.client_secrets.create",
    "POST",
    "/realtime/translations/client_secrets",
    body="json",
    response="RealtimeTranslationClientSecretCreateResponse",
)


class RealtimeTranslationsClientSecrets(SyncResource):
    """`client.realtime.translations.client_secrets`: Short-lived client secrets for translations in a browser or mobile app."""

    _path = "realtime.translations.client_secrets"

    @operation(CREATE)
    def create(
        self,
        *,
        session: RealtimeTranslationSessionCreateRequestDict | RealtimeTranslationSessionCreateRequest,
        expires_after: RealtimeTranslationClientSecretCreateRequestExpiresAfterDict
        | RealtimeTranslationClientSecretCreateRequestExpiresAfter
        | None = None,
        **options: Unpack[CallOptions],
    ) -> RealtimeTranslationClientSecretCreateResponse:
        """Creates a short-lived client secret (like `ek_1234`) with the configuration of a translation session. A browser or mobile app connects with it, without your API key.

        - expires_after: When the secret expires. Until then it can be used to create sessions, several if need be; sessions that have started may continue after that.
        - session: The translation session that the secret is for.

        `POST /realtime/translations/client_secrets`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawRealtimeTranslationsClientSecrets:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawRealtimeTranslationsClientSecrets:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncRealtimeTranslationsClientSecrets(AsyncResource):
    """`client.realtime.translations.client_secrets`: Short-lived client secrets for translations in a browser or mobile app."""

    _path = "realtime.translations.client_secrets"

    @operation(CREATE)
    async def create(
        self,
        *,
        session: RealtimeTranslationSessionCreateRequestDict | RealtimeTranslationSessionCreateRequest,
        expires_after: RealtimeTranslationClientSecretCreateRequestExpiresAfterDict
        | RealtimeTranslationClientSecretCreateRequestExpiresAfter
        | None = None,
        **options: Unpack[CallOptions],
    ) -> RealtimeTranslationClientSecretCreateResponse:
        """Creates a short-lived client secret (like `ek_1234`) with the configuration of a translation session. A browser or mobile app connects with it, without your API key.

        - expires_after: When the secret expires. Until then it can be used to create sessions, several if need be; sessions that have started may continue after that.
        - session: The translation session that the secret is for.

        `POST /realtime/translations/client_secrets`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawRealtimeTranslationsClientSecrets:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawRealtimeTranslationsClientSecrets:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawRealtimeTranslationsClientSecrets:
        """The methods of `RealtimeTranslationsClientSecrets`, returning responses as they came."""

        def __init__(self, of: RealtimeTranslationsClientSecrets) -> None:
            self.create = raw(of.create)
            ...

    class AsyncRawRealtimeTranslationsClientSecrets:
        """The methods of `AsyncRealtimeTranslationsClientSecrets`, returning responses as they came."""

        def __init__(self, of: AsyncRealtimeTranslationsClientSecrets) -> None:
            self.create = async_raw(of.create)
            ...
