# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.moderations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.create_moderation_request_input import (
        CreateModerationRequestInput,
        CreateModerationRequestInputDict,
    )
    from openapiopenai.models.create_moderation_request_model import (
        CreateModerationRequestModel,
        CreateModerationRequestModelDict,
    )
    from openapiopenai.models.create_moderation_response import CreateModerationResponse

CREATE = Operation(
    "moderations.create",
    "POST",
    "/moderations",
    body="json",
    response="CreateModerationResponse",
)


class Moderations(SyncResource):
    """`client.moderations`: Checks whether texts and images are harmful, and in what way."""

    _path = "moderations"

    @operation(CREATE)
    def create(
        self,
        *,
        input: CreateModerationRequestInputDict | CreateModerationRequestInput,
        model: CreateModerationRequestModelDict | CreateModerationRequestModel | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateModerationResponse:
        """Classifies whether texts or images are potentially harmful, and in what way.

        - input: Input to classify: a string, several strings, or content parts with text and images.
        - model: ID of the moderation model.

        `POST /moderations`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawModerations:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawModerations:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncModerations(AsyncResource):
    """`client.moderations`: Checks whether texts and images are harmful, and in what way."""

    _path = "moderations"

    @operation(CREATE)
    async def create(
        self,
        *,
        input: CreateModerationRequestInputDict | CreateModerationRequestInput,
        model: CreateModerationRequestModelDict | CreateModerationRequestModel | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateModerationResponse:
        """Classifies whether texts or images are potentially harmful, and in what way.

        - input: Input to classify: a string, several strings, or content parts with text and images.
        - model: ID of the moderation model.

        `POST /moderations`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawModerations:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawModerations:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawModerations:
        """The methods of `Moderations`, returning responses as they came."""

        def __init__(self, of: Moderations) -> None:
            self.create = raw(of.create)
            ...

    class AsyncRawModerations:
        """The methods of `AsyncModerations`, returning responses as they came."""

        def __init__(self, of: AsyncModerations) -> None:
            self.create = async_raw(of.create)
            ...
