# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.beta.agents.environments.templates`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.agent_automation_environment_resource_open_ai_hosted_desktop import (
        AgentAutomationEnvironmentResourceOpenAIHostedDesktop,
        AgentAutomationEnvironmentResourceOpenAIHostedDesktopDict,
    )
    from openapiopenai.models.agent_automation_environment_resource_open_ai_hosted_packages import (
        AgentAutomationEnvironmentResourceOpenAIHostedPackages,
        AgentAutomationEnvironmentResourceOpenAIHostedPackagesDict,
    )
    from openapiopenai.models.agent_environment_template import AgentEnvironmentTemplate
    from openapiopenai.models.agent_environment_template_deleted import AgentEnvironmentTemplateDeleted
    from openapiopenai.models.agent_environment_template_list_resource import AgentEnvironmentTemplateListResource
    from openapiopenai.models.create_agent_environment_template_request_files_item import (
        CreateAgentEnvironmentTemplateRequestFilesItem,
        CreateAgentEnvironmentTemplateRequestFilesItemDict,
    )
    from openapiopenai.models.create_agent_environment_template_request_skills_item import (
        CreateAgentEnvironmentTemplateRequestSkillsItem,
        CreateAgentEnvironmentTemplateRequestSkillsItemDict,
    )
    from openapiopenai.models.environment_open_ai_hosted_network import (
        EnvironmentOpenAIHostedNetwork,
        EnvironmentOpenAIHostedNetworkDict,
    )
    from openapiopenai.models.inline_skill_param import InlineSkillParam, InlineSkillParamDict
    from openapiopenai.models.setup_command import SetupCommand, SetupCommandDict
    from openapiopenai.models.update_agent_environment_template_request_files_item import (
        UpdateAgentEnvironmentTemplateRequestFilesItem,
        UpdateAgentEnvironmentTemplateRequestFilesItemDict,
    )
    from openapiopenai.models.update_agent_environment_template_request_skills_item import (
        UpdateAgentEnvironmentTemplateRequestSkillsItem,
        UpdateAgentEnvironmentTemplateRequestSkillsItemDict,
    )

CREATE = Operation(
    "beta.agents.environments.templates.create",
    "POST",
    "/agents/environments/templates",
    body="json",
    nullable=(
        "name",
        "capability_directories",
        "desktop",
        "env",
        "files",
        "network",
        "packages",
        "plugins",
        "setup_commands",
        "skills",
    ),
    response="AgentEnvironmentTemplate",
    beta="agents=v1",
)
RETRIEVE = Operation(
    "beta.agents.environments.templates.retrieve",
    "GET",
    "/agents/environments/templates/{environment_template_id}",
    response="AgentEnvironmentTemplate",
    beta="agents=v1",
)
UPDATE = Operation(
    "beta.agents.environments.templates.update",
    "POST",
    "/agents/environments/templates/{environment_template_id}",
    body="json",
    nullable=(
        "name",
        "capability_directories",
        "desktop",
        "env",
        "files",
        "network",
        "packages",
        "plugins",
        "setup_commands",
        "skills",
    ),
    response="AgentEnvironmentTemplate",
    beta="agents=v1",
)
LIST = Operation(
    "beta.agents.environments.templates.list",
    "GET",
    "/agents/environments/templates",
    query=("after", "limit", "order"),
    response="AgentEnvironmentTemplateListResource",
    page={"argument": "after", "next": "last_id", "last": "id"},
    beta="agents=v1",
)
DELETE = Operation(
    "beta.agents.environments.templates.delete",
    "DELETE",
    "/agents/environments/templates/{environment_template_id}",
    response="AgentEnvironmentTemplateDeleted",
    beta="agents=v1",
)


class BetaAgentsEnvironmentsTemplates(SyncResource):
    """`client.beta.agents.environments.templates`: Templates from which environments are created: files, packages, network."""

    _path = "beta.agents.environments.templates"

    @operation(CREATE)
    def create(
        self,
        *,
        name: str | None = None,
        capability_directories: Sequence[str] | None = None,
        desktop: AgentAutomationEnvironmentResourceOpenAIHostedDesktopDict
        | AgentAutomationEnvironmentResourceOpenAIHostedDesktop
        | None = None,
        env: Mapping[str, str] | None = None,
        files: Sequence[
            CreateAgentEnvironmentTemplateRequestFilesItemDict | CreateAgentEnvironmentTemplateRequestFilesItem
        ]
        | None = None,
        network: EnvironmentOpenAIHostedNetworkDict | EnvironmentOpenAIHostedNetwork | None = None,
        packages: AgentAutomationEnvironmentResourceOpenAIHostedPackagesDict
        | AgentAutomationEnvironmentResourceOpenAIHostedPackages
        | None = None,
        plugins: Sequence[InlineSkillParamDict | InlineSkillParam] | None = None,
        setup_commands: Sequence[SetupCommandDict | SetupCommand] | None = None,
        skills: Sequence[
            CreateAgentEnvironmentTemplateRequestSkillsItemDict | CreateAgentEnvironmentTemplateRequestSkillsItem
        ]
        | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentEnvironmentTemplate:
        """Creates an environment template. Its commands and variables are kept secret.

        - name: Name of the template, if it has one.
        - capability_directories: Directories that provide capabilities to the agent; none by default.
        - desktop: Desktop settings; by default there is no desktop.
        - env: Environment variables of the environment, available to the agent.
        - files: Files that are present in the environment when the agent starts.
        - network: Network access of the environment; if omitted, the default depends on the API version.
        - packages: Packages to install in the environment.
        - plugins: Plugins, as inline zip files.
        - setup_commands: Commands that are run first to set up the environment, in this order. Never returned by the API.
        - skills: Skills of the environment, by ID or as inline zip files.

        `POST /agents/environments/templates`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, environment_template_id: str, **options: Unpack[CallOptions]) -> AgentEnvironmentTemplate:
        """Retrieves a template, without its secrets.

        - environment_template_id: ID of the environment template.

        `GET /agents/environments/templates/{environment_template_id}`"""
        ...

    @operation(UPDATE)
    def update(
        self,
        environment_template_id: str,
        *,
        name: str | None = None,
        capability_directories: Sequence[str] | None = None,
        desktop: AgentAutomationEnvironmentResourceOpenAIHostedDesktopDict
        | AgentAutomationEnvironmentResourceOpenAIHostedDesktop
        | None = None,
        env: Mapping[str, str] | None = None,
        files: Sequence[
            UpdateAgentEnvironmentTemplateRequestFilesItemDict | UpdateAgentEnvironmentTemplateRequestFilesItem
        ]
        | None = None,
        network: EnvironmentOpenAIHostedNetworkDict | EnvironmentOpenAIHostedNetwork | None = None,
        packages: AgentAutomationEnvironmentResourceOpenAIHostedPackagesDict
        | AgentAutomationEnvironmentResourceOpenAIHostedPackages
        | None = None,
        plugins: Sequence[InlineSkillParamDict | InlineSkillParam] | None = None,
        setup_commands: Sequence[SetupCommandDict | SetupCommand] | None = None,
        skills: Sequence[
            UpdateAgentEnvironmentTemplateRequestSkillsItemDict | UpdateAgentEnvironmentTemplateRequestSkillsItem
        ]
        | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentEnvironmentTemplate:
        """Updates a template. What is omitted stays unchanged.

        - environment_template_id: ID of the environment template.
        - name: Name of the template; null removes it.
        - capability_directories: Directories that provide capabilities to the agent.
        - desktop: Desktop of the environment; null removes it.
        - env: Confidential environment variables for the agent; all of them are replaced.
        - files: Files that are present when the agent starts; all of them are replaced.
        - network: Network access of the environment once its setup is complete. If absent, it is unchanged; null resets it to the default.
        - packages: Packages to install in the environment, before its network policy takes effect.
        - plugins: Plugins, as inline zip files; all of them are replaced.
        - setup_commands: Commands that are run first to set up the environment, in this order; all of them are replaced. Never returned by the API.
        - skills: Skills of the environment, by ID or as inline zip files; all of them are replaced.

        `POST /agents/environments/templates/{environment_template_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentEnvironmentTemplateListResource:
        """Lists templates, without their secrets.

        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /agents/environments/templates`"""
        ...

    @operation(DELETE)
    def delete(self, environment_template_id: str, **options: Unpack[CallOptions]) -> AgentEnvironmentTemplateDeleted:
        """Deletes a template, including its secrets.

        - environment_template_id: ID of the environment template.

        `DELETE /agents/environments/templates/{environment_template_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawBetaAgentsEnvironmentsTemplates:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawBetaAgentsEnvironmentsTemplates:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncBetaAgentsEnvironmentsTemplates(AsyncResource):
    """`client.beta.agents.environments.templates`: Templates from which environments are created: files, packages, network."""

    _path = "beta.agents.environments.templates"

    @operation(CREATE)
    async def create(
        self,
        *,
        name: str | None = None,
        capability_directories: Sequence[str] | None = None,
        desktop: AgentAutomationEnvironmentResourceOpenAIHostedDesktopDict
        | AgentAutomationEnvironmentResourceOpenAIHostedDesktop
        | None = None,
        env: Mapping[str, str] | None = None,
        files: Sequence[
            CreateAgentEnvironmentTemplateRequestFilesItemDict | CreateAgentEnvironmentTemplateRequestFilesItem
        ]
        | None = None,
        network: EnvironmentOpenAIHostedNetworkDict | EnvironmentOpenAIHostedNetwork | None = None,
        packages: AgentAutomationEnvironmentResourceOpenAIHostedPackagesDict
        | AgentAutomationEnvironmentResourceOpenAIHostedPackages
        | None = None,
        plugins: Sequence[InlineSkillParamDict | InlineSkillParam] | None = None,
        setup_commands: Sequence[SetupCommandDict | SetupCommand] | None = None,
        skills: Sequence[
            CreateAgentEnvironmentTemplateRequestSkillsItemDict | CreateAgentEnvironmentTemplateRequestSkillsItem
        ]
        | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentEnvironmentTemplate:
        """Creates an environment template. Its commands and variables are kept secret.

        - name: Name of the template, if it has one.
        - capability_directories: Directories that provide capabilities to the agent; none by default.
        - desktop: Desktop settings; by default there is no desktop.
        - env: Environment variables of the environment, available to the agent.
        - files: Files that are present in the environment when the agent starts.
        - network: Network access of the environment; if omitted, the default depends on the API version.
        - packages: Packages to install in the environment.
        - plugins: Plugins, as inline zip files.
        - setup_commands: Commands that are run first to set up the environment, in this order. Never returned by the API.
        - skills: Skills of the environment, by ID or as inline zip files.

        `POST /agents/environments/templates`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, environment_template_id: str, **options: Unpack[CallOptions]) -> AgentEnvironmentTemplate:
        """Retrieves a template, without its secrets.

        - environment_template_id: ID of the environment template.

        `GET /agents/environments/templates/{environment_template_id}`"""
        ...

    @operation(UPDATE)
    async def update(
        self,
        environment_template_id: str,
        *,
        name: str | None = None,
        capability_directories: Sequence[str] | None = None,
        desktop: AgentAutomationEnvironmentResourceOpenAIHostedDesktopDict
        | AgentAutomationEnvironmentResourceOpenAIHostedDesktop
        | None = None,
        env: Mapping[str, str] | None = None,
        files: Sequence[
            UpdateAgentEnvironmentTemplateRequestFilesItemDict | UpdateAgentEnvironmentTemplateRequestFilesItem
        ]
        | None = None,
        network: EnvironmentOpenAIHostedNetworkDict | EnvironmentOpenAIHostedNetwork | None = None,
        packages: AgentAutomationEnvironmentResourceOpenAIHostedPackagesDict
        | AgentAutomationEnvironmentResourceOpenAIHostedPackages
        | None = None,
        plugins: Sequence[InlineSkillParamDict | InlineSkillParam] | None = None,
        setup_commands: Sequence[SetupCommandDict | SetupCommand] | None = None,
        skills: Sequence[
            UpdateAgentEnvironmentTemplateRequestSkillsItemDict | UpdateAgentEnvironmentTemplateRequestSkillsItem
        ]
        | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentEnvironmentTemplate:
        """Updates a template. What is omitted stays unchanged.

        - environment_template_id: ID of the environment template.
        - name: Name of the template; null removes it.
        - capability_directories: Directories that provide capabilities to the agent.
        - desktop: Desktop of the environment; null removes it.
        - env: Confidential environment variables for the agent; all of them are replaced.
        - files: Files that are present when the agent starts; all of them are replaced.
        - network: Network access of the environment once its setup is complete. If absent, it is unchanged; null resets it to the default.
        - packages: Packages to install in the environment, before its network policy takes effect.
        - plugins: Plugins, as inline zip files; all of them are replaced.
        - setup_commands: Commands that are run first to set up the environment, in this order; all of them are replaced. Never returned by the API.
        - skills: Skills of the environment, by ID or as inline zip files; all of them are replaced.

        `POST /agents/environments/templates/{environment_template_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[AgentEnvironmentTemplateListResource, AgentEnvironmentTemplate]:
        """Lists templates, without their secrets.

        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /agents/environments/templates`"""
        ...

    @operation(DELETE)
    async def delete(
        self, environment_template_id: str, **options: Unpack[CallOptions]
    ) -> AgentEnvironmentTemplateDeleted:
        """Deletes a template, including its secrets.

        - environment_template_id: ID of the environment template.

        `DELETE /agents/environments/templates/{environment_template_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawBetaAgentsEnvironmentsTemplates:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawBetaAgentsEnvironmentsTemplates:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawBetaAgentsEnvironmentsTemplates:
        """The methods of `BetaAgentsEnvironmentsTemplates`, returning responses as they came."""

        def __init__(self, of: BetaAgentsEnvironmentsTemplates) -> None:
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            ...

    class AsyncRawBetaAgentsEnvironmentsTemplates:
        """The methods of `AsyncBetaAgentsEnvironmentsTemplates`, returning responses as they came."""

        def __init__(self, of: AsyncBetaAgentsEnvironmentsTemplates) -> None:
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            ...
