"""`client.beta.agents.automations.invocations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.operation import CallOptions, Operation, operation
from openapiopenai._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.pagination import AsyncPages
    from openapiopenai._runtime.raw import async_raw, raw
    from openapiopenai.models.agent_automation_invocation import AgentAutomationInvocation
    from openapiopenai.models.agent_automation_invocation_list_resource import AgentAutomationInvocationListResource

CREATE = Operation(
    "beta.agents.automations.invocations.create",
    "POST",
    "/agents/automations/{automation_id}/invocations",
    answer="AgentAutomationInvocation",
    beta="agents=v1",
)
RETRIEVE = Operation(
    "beta.agents.automations.invocations.retrieve",
    "GET",
    "/agents/automations/{automation_id}/invocations/{invocation_id}",
    answer="AgentAutomationInvocation",
    beta="agents=v1",
)
LIST = Operation(
    "beta.agents.automations.invocations.list",
    "GET",
    "/agents/automations/{automation_id}/invocations",
    query=("after", "limit", "order"),
    answer="AgentAutomationInvocationListResource",
    page=("after", "last_id"),
    beta="agents=v1",
)


class BetaAgentsAutomationsInvocations(SyncResource):
    """`client.beta.agents.automations.invocations`: The times that an automation has run."""

    path = "beta.agents.automations.invocations"

    @operation(CREATE)
    def create(self, automation_id: str, **options: Unpack[CallOptions]) -> AgentAutomationInvocation:
        """Has an automation run now; its timetable stays.

        - `automation_id`: Id of the automation.

        `POST /agents/automations/{automation_id}/invocations`"""
        ...

    @operation(RETRIEVE)
    def retrieve(
        self, invocation_id: str, *, automation_id: str, **options: Unpack[CallOptions]
    ) -> AgentAutomationInvocation:
        """Gets one time that an automation has run.

        - `automation_id`: Id of the automation.
        - `invocation_id`: Id of the time that it has run.

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
        """Lists the times that an automation has run.

        - `automation_id`: Id of the automation.
        - `after`: Id of the entry that the page begins behind: `last_id` of the page before.
        - `limit`: How many entries a page has at most.
        - `order`: Order of the entries by their time: `asc` has the oldest first, `desc` the newest.

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
    """`client.beta.agents.automations.invocations`: The times that an automation has run."""

    path = "beta.agents.automations.invocations"

    @operation(CREATE)
    async def create(self, automation_id: str, **options: Unpack[CallOptions]) -> AgentAutomationInvocation:
        """Has an automation run now; its timetable stays.

        - `automation_id`: Id of the automation.

        `POST /agents/automations/{automation_id}/invocations`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(
        self, invocation_id: str, *, automation_id: str, **options: Unpack[CallOptions]
    ) -> AgentAutomationInvocation:
        """Gets one time that an automation has run.

        - `automation_id`: Id of the automation.
        - `invocation_id`: Id of the time that it has run.

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
        """Lists the times that an automation has run.

        - `automation_id`: Id of the automation.
        - `after`: Id of the entry that the page begins behind: `last_id` of the page before.
        - `limit`: How many entries a page has at most.
        - `order`: Order of the entries by their time: `asc` has the oldest first, `desc` the newest.

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
        """The methods of `BetaAgentsAutomationsInvocations`, returning answers as they came."""

        def __init__(self, of: BetaAgentsAutomationsInvocations) -> None:
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.list = raw(of.list)
            ...

    class AsyncRawBetaAgentsAutomationsInvocations:
        """The methods of `AsyncBetaAgentsAutomationsInvocations`, returning answers as they came."""

        def __init__(self, of: AsyncBetaAgentsAutomationsInvocations) -> None:
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.list = async_raw(of.list)
            ...
