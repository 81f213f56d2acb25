# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.safety`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from openapiopenai.api.safety_alerts import AsyncRawSafetyAlerts, AsyncSafetyAlerts, RawSafetyAlerts, SafetyAlerts
    from openapiopenai.api.safety_cases import AsyncRawSafetyCases, AsyncSafetyCases, RawSafetyCases, SafetyCases


class Safety(SyncResource):
    """`client.safety`: Safety alerts and cases."""

    _path = "safety"

    @subresource
    def alerts(self) -> SafetyAlerts:
        """`client.safety.alerts`: Alerts on possible unintended behavior of models."""
        from openapiopenai.api.safety_alerts import SafetyAlerts

        return SafetyAlerts(self._client)

    @subresource
    def cases(self) -> SafetyCases:
        """`client.safety.cases`: Safety cases about users of the API."""
        from openapiopenai.api.safety_cases import SafetyCases

        return SafetyCases(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawSafety:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawSafety:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncSafety(AsyncResource):
    """`client.safety`: Safety alerts and cases."""

    _path = "safety"

    @subresource
    def alerts(self) -> AsyncSafetyAlerts:
        """`client.safety.alerts`: Alerts on possible unintended behavior of models."""
        from openapiopenai.api.safety_alerts import AsyncSafetyAlerts

        return AsyncSafetyAlerts(self._client)

    @subresource
    def cases(self) -> AsyncSafetyCases:
        """`client.safety.cases`: Safety cases about users of the API."""
        from openapiopenai.api.safety_cases import AsyncSafetyCases

        return AsyncSafetyCases(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawSafety:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawSafety:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawSafety:
        """The methods of `Safety`, returning responses as they came."""

        def __init__(self, of: Safety) -> None:
            self.alerts: RawSafetyAlerts = of.alerts.with_raw_response
            self.cases: RawSafetyCases = of.cases.with_raw_response
            ...

    class AsyncRawSafety:
        """The methods of `AsyncSafety`, returning responses as they came."""

        def __init__(self, of: AsyncSafety) -> None:
            self.alerts: AsyncRawSafetyAlerts = of.alerts.with_raw_response
            self.cases: AsyncRawSafetyCases = of.cases.with_raw_response
            ...
