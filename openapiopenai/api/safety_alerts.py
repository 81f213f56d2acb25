# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.safety.alerts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.safety_alert import SafetyAlert

RETRIEVE = Operation(
    "safety.alerts.retrieve",
    "GET",
    "/safety/alerts/{id}",
    response="SafetyAlert",
)


class SafetyAlerts(SyncResource):
    """`client.safety.alerts`: Alerts on possible unintended behavior of models."""

    _path = "safety.alerts"

    @operation(RETRIEVE)
    def retrieve(self, id: str, **options: Unpack[CallOptions]) -> SafetyAlert:
        """Retrieves a safety alert of your project.

        - id: ID of the safety alert.

        `GET /safety/alerts/{id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawSafetyAlerts:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawSafetyAlerts:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncSafetyAlerts(AsyncResource):
    """`client.safety.alerts`: Alerts on possible unintended behavior of models."""

    _path = "safety.alerts"

    @operation(RETRIEVE)
    async def retrieve(self, id: str, **options: Unpack[CallOptions]) -> SafetyAlert:
        """Retrieves a safety alert of your project.

        - id: ID of the safety alert.

        `GET /safety/alerts/{id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawSafetyAlerts:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawSafetyAlerts:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawSafetyAlerts:
        """The methods of `SafetyAlerts`, returning responses as they came."""

        def __init__(self, of: SafetyAlerts) -> None:
            self.retrieve = raw(of.retrieve)
            ...

    class AsyncRawSafetyAlerts:
        """The methods of `AsyncSafetyAlerts`, returning responses as they came."""

        def __init__(self, of: AsyncSafetyAlerts) -> None:
            self.retrieve = async_raw(of.retrieve)
            ...
