# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.webhooks.event_types`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.webhook_event_type_list import WebhookEventTypeList

LIST = Operation(
    "webhooks.event_types.list",
    "GET",
    "/webhook_event_types",
    response="WebhookEventTypeList",
    page={"kind": "single"},
)


class WebhooksEventTypes(SyncResource):
    """`client.webhooks.event_types`: The event types that a webhook endpoint can subscribe to."""

    _path = "webhooks.event_types"

    @operation(LIST)
    def list(self, **options: Unpack[CallOptions]) -> WebhookEventTypeList:
        """Lists the event types of webhooks.

        `GET /webhook_event_types`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawWebhooksEventTypes:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawWebhooksEventTypes:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncWebhooksEventTypes(AsyncResource):
    """`client.webhooks.event_types`: The event types that a webhook endpoint can subscribe to."""

    _path = "webhooks.event_types"

    @operation(LIST)
    def list(self, **options: Unpack[CallOptions]) -> AsyncPages[WebhookEventTypeList, str]:
        """Lists the event types of webhooks.

        `GET /webhook_event_types`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawWebhooksEventTypes:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawWebhooksEventTypes:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawWebhooksEventTypes:
        """The methods of `WebhooksEventTypes`, returning responses as they came."""

        def __init__(self, of: WebhooksEventTypes) -> None:
            self.list = raw(of.list)
            ...

    class AsyncRawWebhooksEventTypes:
        """The methods of `AsyncWebhooksEventTypes`, returning responses as they came."""

        def __init__(self, of: AsyncWebhooksEventTypes) -> None:
            self.list = async_raw(of.list)
            ...
