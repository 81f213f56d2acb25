# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.safety.cases`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.safety_case import SafetyCase

RETRIEVE = Operation(
    "safety.cases.retrieve",
    "GET",
    "/safety/cases/{id}",
    response="SafetyCase",
)


class SafetyCases(SyncResource):
    """`client.safety.cases`: Safety cases about users of the API."""

    _path = "safety.cases"

    @operation(RETRIEVE)
    def retrieve(self, id: str, **options: Unpack[CallOptions]) -> SafetyCase:
        """Retrieves a safety case.

        - id: ID of the safety case.

        `GET /safety/cases/{id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawSafetyCases:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawSafetyCases:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncSafetyCases(AsyncResource):
    """`client.safety.cases`: Safety cases about users of the API."""

    _path = "safety.cases"

    @operation(RETRIEVE)
    async def retrieve(self, id: str, **options: Unpack[CallOptions]) -> SafetyCase:
        """Retrieves a safety case.

        - id: ID of the safety case.

        `GET /safety/cases/{id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawSafetyCases:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawSafetyCases:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawSafetyCases:
        """The methods of `SafetyCases`, returning responses as they came."""

        def __init__(self, of: SafetyCases) -> None:
            self.retrieve = raw(of.retrieve)
            ...

    class AsyncRawSafetyCases:
        """The methods of `AsyncSafetyCases`, returning responses as they came."""

        def __init__(self, of: AsyncSafetyCases) -> None:
            self.retrieve = async_raw(of.retrieve)
            ...
