# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.beta.agents.automations.invocations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.agent_automation_invocation import AgentAutomationInvocation
    from openapiopenai.models.agent_automation_invocation_list_resource import AgentAutomationInvocationListResource

CREATE = Operation(
    "beta.agents.automations.invocations.create",
    "POST",
    "/agents/automations/{automation_id}/invocations",
    response="AgentAutomationInvocation",
    beta="agents=v1",
)
RETRIEVE = Operation(
    "beta.agents.automations.invocations.retrieve",
    "GET",
    "/agents/automations/{automation_id}/invocations/{invocation_id}",
    response="AgentAutomationInvocation",
    beta="agents=v1",
)
LIST = Operation(
    "beta.agents.automations.invocations.list",
    "GET",
    "/agents/automations/{automation_id}/invocations",
    query=("after", "limit", "order"),
    response="AgentAutomationInvocationListResource",
    page={"argument": "after", "next": "last_id", "last": "id"},
    beta="agents=v1",
)


class BetaAgentsAutomationsInvocations(SyncResource):
    """`client.beta.agents.automations.invocations`: The runs of an automation."""

    _path = "beta.agents.automations.invocations"

    @operation(CREATE)
    def create(self, automation_id: str, **options: Unpack[CallOptions]) -> AgentAutomationInvocation:
        """Runs an automation now; its schedule stays unchanged.

        - automation_id: ID of the automation.

        `POST /agents/automations/{automation_id}/invocations`"""
        ...

    @operation(RETRIEVE)
    def retrieve(
        self, invocation_id: str, *, automation_id: str, **options: Unpack[CallOptions]
    ) -> AgentAutomationInvocation:
        """Retrieves a run of an automation.

        - automation_id: ID of the automation.
        - invocation_id: ID of the run of the automation.

        `GET /agents/automations/{automation_id}/invocations/{invocation_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        automation_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentAutomationInvocationListResource:
        """Lists the runs of an automation.

        - automation_id: ID of the automation.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /agents/automations/{automation_id}/invocations`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawBetaAgentsAutomationsInvocations:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawBetaAgentsAutomationsInvocations:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncBetaAgentsAutomationsInvocations(AsyncResource):
    """`client.beta.agents.automations.invocations`: The runs of an automation."""

    _path = "beta.agents.automations.invocations"

    @operation(CREATE)
    async def create(self, automation_id: str, **options: Unpack[CallOptions]) -> AgentAutomationInvocation:
        """Runs an automation now; its schedule stays unchanged.

        - automation_id: ID of the automation.

        `POST /agents/automations/{automation_id}/invocations`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(
        self, invocation_id: str, *, automation_id: str, **options: Unpack[CallOptions]
    ) -> AgentAutomationInvocation:
        """Retrieves a run of an automation.

        - automation_id: ID of the automation.
        - invocation_id: ID of the run of the automation.

        `GET /agents/automations/{automation_id}/invocations/{invocation_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        automation_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[AgentAutomationInvocationListResource, AgentAutomationInvocation]:
        """Lists the runs of an automation.

        - automation_id: ID of the automation.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /agents/automations/{automation_id}/invocations`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawBetaAgentsAutomationsInvocations:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawBetaAgentsAutomationsInvocations:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawBetaAgentsAutomationsInvocations:
        """The methods of `BetaAgentsAutomationsInvocations`, returning responses as they came."""

        def __init__(self, of: BetaAgentsAutomationsInvocations) -> None:
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.list = raw(of.list)
            ...

    class AsyncRawBetaAgentsAutomationsInvocations:
        """The methods of `AsyncBetaAgentsAutomationsInvocations`, returning responses as they came."""

        def __init__(self, of: AsyncBetaAgentsAutomationsInvocations) -> None:
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.list = async_raw(of.list)
            ...
