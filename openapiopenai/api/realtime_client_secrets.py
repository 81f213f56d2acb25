# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.realtime.client_secrets`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.realtime_create_client_secret_request_expires_after import (
        RealtimeCreateClientSecretRequestExpiresAfter,
        RealtimeCreateClientSecretRequestExpiresAfterDict,
    )
    from openapiopenai.models.realtime_create_client_secret_request_session import (
        RealtimeCreateClientSecretRequestSession,
        RealtimeCreateClientSecretRequestSessionDict,
    )
    from openapiopenai.models.realtime_create_client_secret_response import RealtimeCreateClientSecretResponse

CREATE = Operation(
    "realtime.client_secrets.create",
    "POST",
    "/realtime/client_secrets",
    body="json",
    response="RealtimeCreateClientSecretResponse",
)


class RealtimeClientSecrets(SyncResource):
    """`client.realtime.client_secrets`: Short-lived client secrets with which a browser or mobile app can connect."""

    _path = "realtime.client_secrets"

    @operation(CREATE)
    def create(
        self,
        *,
        expires_after: RealtimeCreateClientSecretRequestExpiresAfterDict
        | RealtimeCreateClientSecretRequestExpiresAfter
        | None = None,
        session: RealtimeCreateClientSecretRequestSessionDict | RealtimeCreateClientSecretRequestSession | None = None,
        **options: Unpack[CallOptions],
    ) -> RealtimeCreateClientSecretResponse:
        """Creates a client secret: a short-lived token like `ek_1234` with which a browser or mobile app can use the Realtime API without your API key. Sessions created with it have the configuration given here, unless the client overrides it.

        - expires_after: When the secret expires. Until then it can create several sessions, which may continue after it has expired.
        - session: Settings of the sessions created with the secret: realtime or transcription.

        `POST /realtime/client_secrets`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawRealtimeClientSecrets:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawRealtimeClientSecrets:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncRealtimeClientSecrets(AsyncResource):
    """`client.realtime.client_secrets`: Short-lived client secrets with which a browser or mobile app can connect."""

    _path = "realtime.client_secrets"

    @operation(CREATE)
    async def create(
        self,
        *,
        expires_after: RealtimeCreateClientSecretRequestExpiresAfterDict
        | RealtimeCreateClientSecretRequestExpiresAfter
        | None = None,
        session: RealtimeCreateClientSecretRequestSessionDict | RealtimeCreateClientSecretRequestSession | None = None,
        **options: Unpack[CallOptions],
    ) -> RealtimeCreateClientSecretResponse:
        """Creates a client secret: a short-lived token like `ek_1234` with which a browser or mobile app can use the Realtime API without your API key. Sessions created with it have the configuration given here, unless the client overrides it.

        - expires_after: When the secret expires. Until then it can create several sessions, which may continue after it has expired.
        - session: Settings of the sessions created with the secret: realtime or transcription.

        `POST /realtime/client_secrets`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawRealtimeClientSecrets:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawRealtimeClientSecrets:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawRealtimeClientSecrets:
        """The methods of `RealtimeClientSecrets`, returning responses as they came."""

        def __init__(self, of: RealtimeClientSecrets) -> None:
            self.create = raw(of.create)
            ...

    class AsyncRawRealtimeClientSecrets:
        """The methods of `AsyncRealtimeClientSecrets`, returning responses as they came."""

        def __init__(self, of: AsyncRealtimeClientSecrets) -> None:
            self.create = async_raw(of.create)
            ...
