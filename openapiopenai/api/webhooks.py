# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.webhooks`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.helper import helper
from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.api.webhooks_event_types import (
        AsyncRawWebhooksEventTypes,
        AsyncWebhooksEventTypes,
        RawWebhooksEventTypes,
        WebhooksEventTypes,
    )
    from openapiopenai.helpers.webhooks import WebhookHeaders
    from openapiopenai.models.unwrap_webhook_event import UnwrapWebhookEvent
    from openapiopenai.models.webhook_endpoint import WebhookEndpoint
    from openapiopenai.models.webhook_endpoint_deleted import WebhookEndpointDeleted
    from openapiopenai.models.webhook_endpoint_list_resource import WebhookEndpointListResource
    from openapiopenai.models.webhook_endpoint_test_result import WebhookEndpointTestResult
    from openapiopenai.models.webhook_endpoint_with_secret import WebhookEndpointWithSecret

CREATE = Operation(
    "webhooks.create",
    "POST",
    "/webhook_endpoints",
    body="json",
    response="WebhookEndpointWithSecret",
)
RETRIEVE = Operation(
    "webhooks.retrieve",
    "GET",
    "/webhook_endpoints/{webhook_endpoint_id}",
    response="WebhookEndpoint",
)
UPDATE = Operation(
    "webhooks.update",
    "POST",
    "/webhook_endpoints/{webhook_endpoint_id}",
    body="json",
    response="WebhookEndpoint",
)
LIST = Operation(
    "webhooks.list",
    "GET",
    "/webhook_endpoints",
    query=("after", "limit"),
    response="WebhookEndpointListResource",
    page={"argument": "after", "next": "last_id", "last": "id"},
)
DELETE = Operation(
    "webhooks.delete",
    "DELETE",
    "/webhook_endpoints/{webhook_endpoint_id}",
    response="WebhookEndpointDeleted",
)
ROTATE_SECRET = Operation(
    "webhooks.rotate_secret",
    "POST",
    "/webhook_endpoints/{webhook_endpoint_id}/rotate_secret",
    body="json",
    response="WebhookEndpointWithSecret",
)
TEST = Operation(
    "webhooks.test",
    "POST",
    "/webhook_endpoints/{webhook_endpoint_id}/test",
    body="json",
    response="WebhookEndpointTestResult",
)


class Webhooks(SyncResource):
    """`client.webhooks`: Webhook endpoints that events are sent to, and verification of the signatures of what arrives."""

    _path = "webhooks"

    @subresource
    def event_types(self) -> WebhooksEventTypes:
        """`client.webhooks.event_types`: The event types that a webhook endpoint can subscribe to."""
        from openapiopenai.api.webhooks_event_types import WebhooksEventTypes

        return WebhooksEventTypes(self._client)

    @operation(CREATE)
    def create(
        self,
        *,
        name: str,
        event_types: Sequence[
            Literal[
                "batch.completed",
                "batch.failed",
                "batch.expired",
                "batch.cancelled",
                "response.completed",
                "response.failed",
                "response.cancelled",
                "response.incomplete",
                "eval.run.succeeded",
                "eval.run.failed",
                "eval.run.canceled",
                "fine_tuning.job.succeeded",
                "fine_tuning.job.failed",
                "fine_tuning.job.cancelled",
                "realtime.call.incoming",
                "video.completed",
                "video.failed",
                "agent.environment.ready",
                "agent.environment.failed",
                "agent.environment.suspended",
                "agent.environment.expired",
                "agent.session.created",
                "agent.session.action_required",
                "agent.session.in_progress",
                "agent.session.idle",
                "agent.session.failed",
                "safety.alert.created",
            ]
            | str
        ],
        url: str,
        **options: Unpack[CallOptions],
    ) -> WebhookEndpointWithSecret:
        """Creates a webhook endpoint.

        - name: Name of the endpoint.
        - event_types: Types of the events that are sent to the endpoint.
        - url: HTTPS URL that events are sent to.

        `POST /webhook_endpoints`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, webhook_endpoint_id: str, **options: Unpack[CallOptions]) -> WebhookEndpoint:
        """Retrieves a webhook endpoint.

        - webhook_endpoint_id: ID of the webhook endpoint.

        `GET /webhook_endpoints/{webhook_endpoint_id}`"""
        ...

    @operation(UPDATE)
    def update(
        self,
        webhook_endpoint_id: str,
        *,
        name: str | None = None,
        event_types: Sequence[
            Literal[
                "batch.completed",
                "batch.failed",
                "batch.expired",
                "batch.cancelled",
                "response.completed",
                "response.failed",
                "response.cancelled",
                "response.incomplete",
                "eval.run.succeeded",
                "eval.run.failed",
                "eval.run.canceled",
                "fine_tuning.job.succeeded",
                "fine_tuning.job.failed",
                "fine_tuning.job.cancelled",
                "realtime.call.incoming",
                "video.completed",
                "video.failed",
                "agent.environment.ready",
                "agent.environment.failed",
                "agent.environment.suspended",
                "agent.environment.expired",
                "agent.session.created",
                "agent.session.action_required",
                "agent.session.in_progress",
                "agent.session.idle",
                "agent.session.failed",
                "safety.alert.created",
            ]
            | str
        ]
        | None = None,
        url: str | None = None,
        **options: Unpack[CallOptions],
    ) -> WebhookEndpoint:
        """Updates a webhook endpoint.

        - webhook_endpoint_id: ID of the webhook endpoint.
        - name: Name of the endpoint.
        - event_types: All types of events to send to the endpoint; they replace the present ones.
        - url: HTTPS URL that events are sent to.

        `POST /webhook_endpoints/{webhook_endpoint_id}`"""
        ...

    @operation(LIST)
    def list(
        self, *, after: str | None = None, limit: int | None = None, **options: Unpack[CallOptions]
    ) -> WebhookEndpointListResource:
        """Lists the webhook endpoints.

        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.

        `GET /webhook_endpoints`"""
        ...

    @operation(DELETE)
    def delete(self, webhook_endpoint_id: str, **options: Unpack[CallOptions]) -> WebhookEndpointDeleted:
        """Deletes a webhook endpoint.

        - webhook_endpoint_id: ID of the webhook endpoint.

        `DELETE /webhook_endpoints/{webhook_endpoint_id}`"""
        ...

    @operation(ROTATE_SECRET)
    def rotate_secret(
        self,
        webhook_endpoint_id: str,
        *,
        keep_old_secret_active_for_24_hours: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> WebhookEndpointWithSecret:
        """Creates a new secret for a webhook endpoint. The old one is revoked at once, unless `keep_old_secret_active_for_24_hours` is set.

        - webhook_endpoint_id: ID of the webhook endpoint.
        - keep_old_secret_active_for_24_hours: Whether the old secret stays valid for 24 hours after the rotation. Off by default: the old one becomes invalid at once.

        `POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret`"""
        ...

    @operation(TEST)
    def test(
        self,
        webhook_endpoint_id: str,
        *,
        event_type: Literal[
            "batch.completed",
            "batch.failed",
            "batch.expired",
            "batch.cancelled",
            "response.completed",
            "response.failed",
            "response.cancelled",
            "response.incomplete",
            "eval.run.succeeded",
            "eval.run.failed",
            "eval.run.canceled",
            "fine_tuning.job.succeeded",
            "fine_tuning.job.failed",
            "fine_tuning.job.cancelled",
            "realtime.call.incoming",
            "video.completed",
            "video.failed",
            "agent.environment.ready",
            "agent.environment.failed",
            "agent.environment.suspended",
            "agent.environment.expired",
            "agent.session.created",
            "agent.session.action_required",
            "agent.session.in_progress",
            "agent.session.idle",
            "agent.session.failed",
            "safety.alert.created",
        ]
        | str,
        **options: Unpack[CallOptions],
    ) -> WebhookEndpointTestResult:
        """Sends a test event to a webhook endpoint, and returns how it responded.

        - webhook_endpoint_id: ID of the webhook endpoint.
        - event_type: Type of the test event to send.

        `POST /webhook_endpoints/{webhook_endpoint_id}/test`"""
        ...

    @helper("openapiopenai.helpers.webhooks:unwrap")
    def unwrap(
        self,
        payload: str | bytes,
        headers: WebhookHeaders,
        *,
        secret: str | Sequence[str] | None = None,
        tolerance: float = 300,
    ) -> UnwrapWebhookEvent:
        """Verify the signature of a request, and return its event. An event of an unknown type is kept whole.

        - payload: the body of the request exactly as received, not parsed and serialized again.
        - headers: the headers of the request.
        - secret: the signing secret, or several during rotation; default: the `webhook_secret` of the client.
        - tolerance: maximum difference between the timestamp and now, in seconds; default: 300.

        Raises InvalidWebhookSignatureError if the request is not authentic, DecodeError if the payload of an authentic
        request is not JSON, WebhookSecretError if there is no secret, ValueError if a secret is malformed, TypeError for an
        argument of another type, such as a body that was parsed."""
        ...

    @helper("openapiopenai.helpers.webhooks:verify_signature")
    def verify_signature(
        self,
        payload: str | bytes,
        headers: WebhookHeaders,
        *,
        secret: str | Sequence[str] | None = None,
        tolerance: float = 300,
    ) -> None:
        """Verify the signature of a request. Raises InvalidWebhookSignatureError if it is not authentic; see `unwrap`.

        - payload: the body of the request exactly as received, not parsed and serialized again.
        - headers: the headers of the request.
        - secret: the signing secret, or several during rotation; default: the `webhook_secret` of the client.
        - tolerance: maximum difference between the timestamp and now, in seconds; default: 300."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawWebhooks:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawWebhooks:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncWebhooks(AsyncResource):
    """`client.webhooks`: Webhook endpoints that events are sent to, and verification of the signatures of what arrives."""

    _path = "webhooks"

    @subresource
    def event_types(self) -> AsyncWebhooksEventTypes:
        """`client.webhooks.event_types`: The event types that a webhook endpoint can subscribe to."""
        from openapiopenai.api.webhooks_event_types import AsyncWebhooksEventTypes

        return AsyncWebhooksEventTypes(self._client)

    @operation(CREATE)
    async def create(
        self,
        *,
        name: str,
        event_types: Sequence[
            Literal[
                "batch.completed",
                "batch.failed",
                "batch.expired",
                "batch.cancelled",
                "response.completed",
                "response.failed",
                "response.cancelled",
                "response.incomplete",
                "eval.run.succeeded",
                "eval.run.failed",
                "eval.run.canceled",
                "fine_tuning.job.succeeded",
                "fine_tuning.job.failed",
                "fine_tuning.job.cancelled",
                "realtime.call.incoming",
                "video.completed",
                "video.failed",
                "agent.environment.ready",
                "agent.environment.failed",
                "agent.environment.suspended",
                "agent.environment.expired",
                "agent.session.created",
                "agent.session.action_required",
                "agent.session.in_progress",
                "agent.session.idle",
                "agent.session.failed",
                "safety.alert.created",
            ]
            | str
        ],
        url: str,
        **options: Unpack[CallOptions],
    ) -> WebhookEndpointWithSecret:
        """Creates a webhook endpoint.

        - name: Name of the endpoint.
        - event_types: Types of the events that are sent to the endpoint.
        - url: HTTPS URL that events are sent to.

        `POST /webhook_endpoints`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, webhook_endpoint_id: str, **options: Unpack[CallOptions]) -> WebhookEndpoint:
        """Retrieves a webhook endpoint.

        - webhook_endpoint_id: ID of the webhook endpoint.

        `GET /webhook_endpoints/{webhook_endpoint_id}`"""
        ...

    @operation(UPDATE)
    async def update(
        self,
        webhook_endpoint_id: str,
        *,
        name: str | None = None,
        event_types: Sequence[
            Literal[
                "batch.completed",
                "batch.failed",
                "batch.expired",
                "batch.cancelled",
                "response.completed",
                "response.failed",
                "response.cancelled",
                "response.incomplete",
                "eval.run.succeeded",
                "eval.run.failed",
                "eval.run.canceled",
                "fine_tuning.job.succeeded",
                "fine_tuning.job.failed",
                "fine_tuning.job.cancelled",
                "realtime.call.incoming",
                "video.completed",
                "video.failed",
                "agent.environment.ready",
                "agent.environment.failed",
                "agent.environment.suspended",
                "agent.environment.expired",
                "agent.session.created",
                "agent.session.action_required",
                "agent.session.in_progress",
                "agent.session.idle",
                "agent.session.failed",
                "safety.alert.created",
            ]
            | str
        ]
        | None = None,
        url: str | None = None,
        **options: Unpack[CallOptions],
    ) -> WebhookEndpoint:
        """Updates a webhook endpoint.

        - webhook_endpoint_id: ID of the webhook endpoint.
        - name: Name of the endpoint.
        - event_types: All types of events to send to the endpoint; they replace the present ones.
        - url: HTTPS URL that events are sent to.

        `POST /webhook_endpoints/{webhook_endpoint_id}`"""
        ...

    @operation(LIST)
    def list(
        self, *, after: str | None = None, limit: int | None = None, **options: Unpack[CallOptions]
    ) -> AsyncPages[WebhookEndpointListResource, WebhookEndpoint]:
        """Lists the webhook endpoints.

        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.

        `GET /webhook_endpoints`"""
        ...

    @operation(DELETE)
    async def delete(self, webhook_endpoint_id: str, **options: Unpack[CallOptions]) -> WebhookEndpointDeleted:
        """Deletes a webhook endpoint.

        - webhook_endpoint_id: ID of the webhook endpoint.

        `DELETE /webhook_endpoints/{webhook_endpoint_id}`"""
        ...

    @operation(ROTATE_SECRET)
    async def rotate_secret(
        self,
        webhook_endpoint_id: str,
        *,
        keep_old_secret_active_for_24_hours: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> WebhookEndpointWithSecret:
        """Creates a new secret for a webhook endpoint. The old one is revoked at once, unless `keep_old_secret_active_for_24_hours` is set.

        - webhook_endpoint_id: ID of the webhook endpoint.
        - keep_old_secret_active_for_24_hours: Whether the old secret stays valid for 24 hours after the rotation. Off by default: the old one becomes invalid at once.

        `POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret`"""
        ...

    @operation(TEST)
    async def test(
        self,
        webhook_endpoint_id: str,
        *,
        event_type: Literal[
            "batch.completed",
            "batch.failed",
            "batch.expired",
            "batch.cancelled",
            "response.completed",
            "response.failed",
            "response.cancelled",
            "response.incomplete",
            "eval.run.succeeded",
            "eval.run.failed",
            "eval.run.canceled",
            "fine_tuning.job.succeeded",
            "fine_tuning.job.failed",
            "fine_tuning.job.cancelled",
            "realtime.call.incoming",
            "video.completed",
            "video.failed",
            "agent.environment.ready",
            "agent.environment.failed",
            "agent.environment.suspended",
            "agent.environment.expired",
            "agent.session.created",
            "agent.session.action_required",
            "agent.session.in_progress",
            "agent.session.idle",
            "agent.session.failed",
            "safety.alert.created",
        ]
        | str,
        **options: Unpack[CallOptions],
    ) -> WebhookEndpointTestResult:
        """Sends a test event to a webhook endpoint, and returns how it responded.

        - webhook_endpoint_id: ID of the webhook endpoint.
        - event_type: Type of the test event to send.

        `POST /webhook_endpoints/{webhook_endpoint_id}/test`"""
        ...

    @helper("openapiopenai.helpers.webhooks:unwrap")
    def unwrap(
        self,
        payload: str | bytes,
        headers: WebhookHeaders,
        *,
        secret: str | Sequence[str] | None = None,
        tolerance: float = 300,
    ) -> UnwrapWebhookEvent:
        """Verify the signature of a request, and return its event. An event of an unknown type is kept whole.

        - payload: the body of the request exactly as received, not parsed and serialized again.
        - headers: the headers of the request.
        - secret: the signing secret, or several during rotation; default: the `webhook_secret` of the client.
        - tolerance: maximum difference between the timestamp and now, in seconds; default: 300.

        Raises InvalidWebhookSignatureError if the request is not authentic, DecodeError if the payload of an authentic
        request is not JSON, WebhookSecretError if there is no secret, ValueError if a secret is malformed, TypeError for an
        argument of another type, such as a body that was parsed."""
        ...

    @helper("openapiopenai.helpers.webhooks:verify_signature")
    def verify_signature(
        self,
        payload: str | bytes,
        headers: WebhookHeaders,
        *,
        secret: str | Sequence[str] | None = None,
        tolerance: float = 300,
    ) -> None:
        """Verify the signature of a request. Raises InvalidWebhookSignatureError if it is not authentic; see `unwrap`.

        - payload: the body of the request exactly as received, not parsed and serialized again.
        - headers: the headers of the request.
        - secret: the signing secret, or several during rotation; default: the `webhook_secret` of the client.
        - tolerance: maximum difference between the timestamp and now, in seconds; default: 300."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawWebhooks:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawWebhooks:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawWebhooks:
        """The methods of `Webhooks`, returning responses as they came."""

        def __init__(self, of: Webhooks) -> None:
            self.event_types: RawWebhooksEventTypes = of.event_types.with_raw_response
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            self.rotate_secret = raw(of.rotate_secret)
            self.test = raw(of.test)
            ...

    class AsyncRawWebhooks:
        """The methods of `AsyncWebhooks`, returning responses as they came."""

        def __init__(self, of: AsyncWebhooks) -> None:
            self.event_types: AsyncRawWebhooksEventTypes = of.event_types.with_raw_response
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            self.rotate_secret = async_raw(of.rotate_secret)
            self.test = async_raw(of.test)
            ...
