# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.beta.agents.environments`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.api.beta_agents_environments_files import (
        AsyncBetaAgentsEnvironmentsFiles,
        AsyncRawBetaAgentsEnvironmentsFiles,
        BetaAgentsEnvironmentsFiles,
        RawBetaAgentsEnvironmentsFiles,
    )
    from openapiopenai.api.beta_agents_environments_templates import (
        AsyncBetaAgentsEnvironmentsTemplates,
        AsyncRawBetaAgentsEnvironmentsTemplates,
        BetaAgentsEnvironmentsTemplates,
        RawBetaAgentsEnvironmentsTemplates,
    )
    from openapiopenai.models.agent_environment_info import AgentEnvironmentInfo
    from openapiopenai.models.agent_environment_list_resource import AgentEnvironmentListResource
    from openapiopenai.models.create_agent_environment_request_environment import (
        CreateAgentEnvironmentRequestEnvironment,
        CreateAgentEnvironmentRequestEnvironmentDict,
    )

CREATE = Operation(
    "beta.agents.environments.create",
    "POST",
    "/agents/environments",
    body="json",
    nullable=("vault_ids",),
    response="AgentEnvironmentInfo",
    beta="agents=v1",
)
RETRIEVE = Operation(
    "beta.agents.environments.retrieve",
    "GET",
    "/agents/environments/{environment_id}",
    response="AgentEnvironmentInfo",
    beta="agents=v1",
)
LIST = Operation(
    "beta.agents.environments.list",
    "GET",
    "/agents/environments",
    query=("after", "limit", "order", "type"),
    response="AgentEnvironmentListResource",
    page={"argument": "after", "next": "last_id", "last": "id"},
    beta="agents=v1",
)


class BetaAgentsEnvironments(SyncResource):
    """`client.beta.agents.environments`: Environments that agents work in."""

    _path = "beta.agents.environments"

    @subresource
    def files(self) -> BetaAgentsEnvironmentsFiles:
        """`client.beta.agents.environments.files`: The files of an environment."""
        from openapiopenai.api.beta_agents_environments_files import BetaAgentsEnvironmentsFiles

        return BetaAgentsEnvironmentsFiles(self._client)

    @subresource
    def templates(self) -> BetaAgentsEnvironmentsTemplates:
        """`client.beta.agents.environments.templates`: Templates from which environments are created: files, packages, network."""
        from openapiopenai.api.beta_agents_environments_templates import BetaAgentsEnvironmentsTemplates

        return BetaAgentsEnvironmentsTemplates(self._client)

    @operation(CREATE)
    def create(
        self,
        *,
        environment: CreateAgentEnvironmentRequestEnvironmentDict | CreateAgentEnvironmentRequestEnvironment,
        vault_ids: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentEnvironmentInfo:
        """Creates an environment hosted by OpenAI ahead of a session. Requires access to the beta of hosted environments.

        - environment: Configuration of the environment.
        - vault_ids: IDs of vaults that the environment may use, at most 10.

        `POST /agents/environments`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, environment_id: str, **options: Unpack[CallOptions]) -> AgentEnvironmentInfo:
        """Retrieves an environment with its status and contents.

        - environment_id: ID of the environment.

        `GET /agents/environments/{environment_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        type: Literal["openai_hosted"] | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentEnvironmentListResource:
        """Lists your environments hosted by OpenAI. Requires access to the beta of hosted environments.

        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - type: Only environments of this type: always `openai_hosted`.

        `GET /agents/environments`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawBetaAgentsEnvironments:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawBetaAgentsEnvironments:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncBetaAgentsEnvironments(AsyncResource):
    """`client.beta.agents.environments`: Environments that agents work in."""

    _path = "beta.agents.environments"

    @subresource
    def files(self) -> AsyncBetaAgentsEnvironmentsFiles:
        """`client.beta.agents.environments.files`: The files of an environment."""
        from openapiopenai.api.beta_agents_environments_files import AsyncBetaAgentsEnvironmentsFiles

        return AsyncBetaAgentsEnvironmentsFiles(self._client)

    @subresource
    def templates(self) -> AsyncBetaAgentsEnvironmentsTemplates:
        """`client.beta.agents.environments.templates`: Templates from which environments are created: files, packages, network."""
        from openapiopenai.api.beta_agents_environments_templates import AsyncBetaAgentsEnvironmentsTemplates

        return AsyncBetaAgentsEnvironmentsTemplates(self._client)

    @operation(CREATE)
    async def create(
        self,
        *,
        environment: CreateAgentEnvironmentRequestEnvironmentDict | CreateAgentEnvironmentRequestEnvironment,
        vault_ids: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentEnvironmentInfo:
        """Creates an environment hosted by OpenAI ahead of a session. Requires access to the beta of hosted environments.

        - environment: Configuration of the environment.
        - vault_ids: IDs of vaults that the environment may use, at most 10.

        `POST /agents/environments`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, environment_id: str, **options: Unpack[CallOptions]) -> AgentEnvironmentInfo:
        """Retrieves an environment with its status and contents.

        - environment_id: ID of the environment.

        `GET /agents/environments/{environment_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        type: Literal["openai_hosted"] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[AgentEnvironmentListResource, AgentEnvironmentInfo]:
        """Lists your environments hosted by OpenAI. Requires access to the beta of hosted environments.

        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - type: Only environments of this type: always `openai_hosted`.

        `GET /agents/environments`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawBetaAgentsEnvironments:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawBetaAgentsEnvironments:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawBetaAgentsEnvironments:
        """The methods of `BetaAgentsEnvironments`, returning responses as they came."""

        def __init__(self, of: BetaAgentsEnvironments) -> None:
            self.files: RawBetaAgentsEnvironmentsFiles = of.files.with_raw_response
            self.templates: RawBetaAgentsEnvironmentsTemplates = of.templates.with_raw_response
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.list = raw(of.list)
            ...

    class AsyncRawBetaAgentsEnvironments:
        """The methods of `AsyncBetaAgentsEnvironments`, returning responses as they came."""

        def __init__(self, of: AsyncBetaAgentsEnvironments) -> None:
            self.files: AsyncRawBetaAgentsEnvironmentsFiles = of.files.with_raw_response
            self.templates: AsyncRawBetaAgentsEnvironmentsTemplates = of.templates.with_raw_response
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.list = async_raw(of.list)
            ...
