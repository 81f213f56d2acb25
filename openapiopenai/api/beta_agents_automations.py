# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.beta.agents.automations`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.api.beta_agents_automations_invocations import (
        AsyncBetaAgentsAutomationsInvocations,
        AsyncRawBetaAgentsAutomationsInvocations,
        BetaAgentsAutomationsInvocations,
        RawBetaAgentsAutomationsInvocations,
    )
    from openapiopenai.models.agent_automation import AgentAutomation
    from openapiopenai.models.agent_automation_deleted import AgentAutomationDeleted
    from openapiopenai.models.agent_automation_list_resource import AgentAutomationListResource
    from openapiopenai.models.create_agent_automation_request_target import (
        CreateAgentAutomationRequestTarget,
        CreateAgentAutomationRequestTargetDict,
    )
    from openapiopenai.models.update_agent_automation_request_target import (
        UpdateAgentAutomationRequestTarget,
        UpdateAgentAutomationRequestTargetDict,
    )

CREATE = Operation(
    "beta.agents.automations.create",
    "POST",
    "/agents/automations",
    body="json",
    response="AgentAutomation",
    beta="agents=v1",
)
RETRIEVE = Operation(
    "beta.agents.automations.retrieve",
    "GET",
    "/agents/automations/{automation_id}",
    response="AgentAutomation",
    beta="agents=v1",
)
UPDATE = Operation(
    "beta.agents.automations.update",
    "POST",
    "/agents/automations/{automation_id}",
    body="json",
    response="AgentAutomation",
    beta="agents=v1",
)
LIST = Operation(
    "beta.agents.automations.list",
    "GET",
    "/agents/automations",
    query=("after", "limit", "order", "session_id"),
    response="AgentAutomationListResource",
    page={"argument": "after", "next": "last_id", "last": "id"},
    beta="agents=v1",
)
DELETE = Operation(
    "beta.agents.automations.delete",
    "DELETE",
    "/agents/automations/{automation_id}",
    response="AgentAutomationDeleted",
    beta="agents=v1",
)
PAUSE = Operation(
    "beta.agents.automations.pause",
    "POST",
    "/agents/automations/{automation_id}/pause",
    response="AgentAutomation",
    beta="agents=v1",
)
RESUME = Operation(
    "beta.agents.automations.resume",
    "POST",
    "/agents/automations/{automation_id}/resume",
    response="AgentAutomation",
    beta="agents=v1",
)


class BetaAgentsAutomations(SyncResource):
    """`client.beta.agents.automations`: Automations: scheduled work of agents."""

    _path = "beta.agents.automations"

    @subresource
    def invocations(self) -> BetaAgentsAutomationsInvocations:
        """`client.beta.agents.automations.invocations`: The runs of an automation."""
        from openapiopenai.api.beta_agents_automations_invocations import BetaAgentsAutomationsInvocations

        return BetaAgentsAutomationsInvocations(self._client)

    @operation(CREATE)
    def create(
        self,
        *,
        type: Literal["periodic", "once"] | str,
        name: str,
        target: CreateAgentAutomationRequestTargetDict | CreateAgentAutomationRequestTarget,
        expression: str | None = None,
        timezone: str | None = None,
        run_at: int | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentAutomation:
        """Creates an automation, which is active at once and first runs at its next scheduled time.

        - type: Whether the automation runs periodically or once.
        - name: Name of the automation.
        - expression: Schedule as a five-field cron expression; for `periodic` automations.
        - target: Where the automation runs: in a new session each time, or in an existing one.
        - timezone: IANA time zone in which `expression` is interpreted, such as `America/Los_Angeles`; for `periodic` automations.
        - run_at: When it runs, as Unix time in seconds; must be in the future. For `once` only.
        - metadata: Key–value pairs of your own.

        `POST /agents/automations`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, automation_id: str, **options: Unpack[CallOptions]) -> AgentAutomation:
        """Retrieves an automation.

        - automation_id: ID of the automation.

        `GET /agents/automations/{automation_id}`"""
        ...

    @operation(UPDATE)
    def update(
        self,
        automation_id: str,
        *,
        name: str | None = None,
        expression: str | None = None,
        run_at: int | None = None,
        target: UpdateAgentAutomationRequestTargetDict | UpdateAgentAutomationRequestTarget | None = None,
        timezone: str | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentAutomation:
        """Updates an automation. `target` and `metadata` are replaced as a whole.

        - automation_id: ID of the automation.
        - name: Name of the automation.
        - expression: Cron expression for when the automation runs; only for `periodic` automations.
        - run_at: When the automation runs, as Unix time in seconds, in the future. Only for an automation that runs once, as long as no scheduled invocation of it exists.
        - target: Session that the automation runs in. The whole target is replaced, but its type cannot change, and the creator session, if any, is kept.
        - timezone: IANA time zone, such as `America/Los_Angeles`; only for `periodic` automations.
        - metadata: Up to 16 key–value pairs of your own, with keys of at most 64 characters and values of at most 512. They replace all existing ones: `{}` clears them, and if absent, they are unchanged.

        `POST /agents/automations/{automation_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        session_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentAutomationListResource:
        """Lists the automations of the project, or those of one session.

        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - session_id: ID of the session.

        `GET /agents/automations`"""
        ...

    @operation(DELETE)
    def delete(self, automation_id: str, **options: Unpack[CallOptions]) -> AgentAutomationDeleted:
        """Deletes an automation. It no longer runs; its session stays.

        - automation_id: ID of the automation.

        `DELETE /agents/automations/{automation_id}`"""
        ...

    @operation(PAUSE)
    def pause(self, automation_id: str, **options: Unpack[CallOptions]) -> AgentAutomation:
        """Pauses an automation; a session in progress continues.

        - automation_id: ID of the automation.

        `POST /agents/automations/{automation_id}/pause`"""
        ...

    @operation(RESUME)
    def resume(self, automation_id: str, **options: Unpack[CallOptions]) -> AgentAutomation:
        """Resumes a paused automation. A one-time automation with no run left needs a new `run_at`.

        - automation_id: ID of the automation.

        `POST /agents/automations/{automation_id}/resume`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawBetaAgentsAutomations:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawBetaAgentsAutomations:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncBetaAgentsAutomations(AsyncResource):
    """`client.beta.agents.automations`: Automations: scheduled work of agents."""

    _path = "beta.agents.automations"

    @subresource
    def invocations(self) -> AsyncBetaAgentsAutomationsInvocations:
        """`client.beta.agents.automations.invocations`: The runs of an automation."""
        from openapiopenai.api.beta_agents_automations_invocations import AsyncBetaAgentsAutomationsInvocations

        return AsyncBetaAgentsAutomationsInvocations(self._client)

    @operation(CREATE)
    async def create(
        self,
        *,
        type: Literal["periodic", "once"] | str,
        name: str,
        target: CreateAgentAutomationRequestTargetDict | CreateAgentAutomationRequestTarget,
        expression: str | None = None,
        timezone: str | None = None,
        run_at: int | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentAutomation:
        """Creates an automation, which is active at once and first runs at its next scheduled time.

        - type: Whether the automation runs periodically or once.
        - name: Name of the automation.
        - expression: Schedule as a five-field cron expression; for `periodic` automations.
        - target: Where the automation runs: in a new session each time, or in an existing one.
        - timezone: IANA time zone in which `expression` is interpreted, such as `America/Los_Angeles`; for `periodic` automations.
        - run_at: When it runs, as Unix time in seconds; must be in the future. For `once` only.
        - metadata: Key–value pairs of your own.

        `POST /agents/automations`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, automation_id: str, **options: Unpack[CallOptions]) -> AgentAutomation:
        """Retrieves an automation.

        - automation_id: ID of the automation.

        `GET /agents/automations/{automation_id}`"""
        ...

    @operation(UPDATE)
    async def update(
        self,
        automation_id: str,
        *,
        name: str | None = None,
        expression: str | None = None,
        run_at: int | None = None,
        target: UpdateAgentAutomationRequestTargetDict | UpdateAgentAutomationRequestTarget | None = None,
        timezone: str | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentAutomation:
        """Updates an automation. `target` and `metadata` are replaced as a whole.

        - automation_id: ID of the automation.
        - name: Name of the automation.
        - expression: Cron expression for when the automation runs; only for `periodic` automations.
        - run_at: When the automation runs, as Unix time in seconds, in the future. Only for an automation that runs once, as long as no scheduled invocation of it exists.
        - target: Session that the automation runs in. The whole target is replaced, but its type cannot change, and the creator session, if any, is kept.
        - timezone: IANA time zone, such as `America/Los_Angeles`; only for `periodic` automations.
        - metadata: Up to 16 key–value pairs of your own, with keys of at most 64 characters and values of at most 512. They replace all existing ones: `{}` clears them, and if absent, they are unchanged.

        `POST /agents/automations/{automation_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        session_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[AgentAutomationListResource, AgentAutomation]:
        """Lists the automations of the project, or those of one session.

        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - session_id: ID of the session.

        `GET /agents/automations`"""
        ...

    @operation(DELETE)
    async def delete(self, automation_id: str, **options: Unpack[CallOptions]) -> AgentAutomationDeleted:
        """Deletes an automation. It no longer runs; its session stays.

        - automation_id: ID of the automation.

        `DELETE /agents/automations/{automation_id}`"""
        ...

    @operation(PAUSE)
    async def pause(self, automation_id: str, **options: Unpack[CallOptions]) -> AgentAutomation:
        """Pauses an automation; a session in progress continues.

        - automation_id: ID of the automation.

        `POST /agents/automations/{automation_id}/pause`"""
        ...

    @operation(RESUME)
    async def resume(self, automation_id: str, **options: Unpack[CallOptions]) -> AgentAutomation:
        """Resumes a paused automation. A one-time automation with no run left needs a new `run_at`.

        - automation_id: ID of the automation.

        `POST /agents/automations/{automation_id}/resume`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawBetaAgentsAutomations:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawBetaAgentsAutomations:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawBetaAgentsAutomations:
        """The methods of `BetaAgentsAutomations`, returning responses as they came."""

        def __init__(self, of: BetaAgentsAutomations) -> None:
            self.invocations: RawBetaAgentsAutomationsInvocations = of.invocations.with_raw_response
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            self.pause = raw(of.pause)
            self.resume = raw(of.resume)
            ...

    class AsyncRawBetaAgentsAutomations:
        """The methods of `AsyncBetaAgentsAutomations`, returning responses as they came."""

        def __init__(self, of: AsyncBetaAgentsAutomations) -> None:
            self.invocations: AsyncRawBetaAgentsAutomationsInvocations = of.invocations.with_raw_response
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            self.pause = async_raw(of.pause)
            self.resume = async_raw(of.resume)
            ...
