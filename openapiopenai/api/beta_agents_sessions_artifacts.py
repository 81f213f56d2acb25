# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.beta.agents.sessions.artifacts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Unpack

from openapiopenai._runtime.calls.helper import helper
from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing import Any

    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai._runtime.calls.response import ApiResponse
    from openapiopenai.helpers.agent_results import AgentTurnResult
    from openapiopenai.helpers.agent_results_async import AsyncAgentResultArtifacts
    from openapiopenai.helpers.agent_results_sync import AgentResultArtifacts
    from openapiopenai.models.agent_session_artifact import AgentSessionArtifact
    from openapiopenai.models.agent_session_artifact_deleted import AgentSessionArtifactDeleted
    from openapiopenai.models.agent_session_artifact_list_resource import AgentSessionArtifactListResource

RETRIEVE = Operation(
    "beta.agents.sessions.artifacts.retrieve",
    "GET",
    "/agents/sessions/{session_id}/artifacts/{artifact_id}",
    response="AgentSessionArtifact",
    beta="agents=v1",
)
LIST = Operation(
    "beta.agents.sessions.artifacts.list",
    "GET",
    "/agents/sessions/{session_id}/artifacts",
    query=("after", "environment_id", "limit", "order"),
    response="AgentSessionArtifactListResource",
    page={"argument": "after", "next": "last_id", "last": "id"},
    beta="agents=v1",
)
DELETE = Operation(
    "beta.agents.sessions.artifacts.delete",
    "DELETE",
    "/agents/sessions/{session_id}/artifacts/{artifact_id}",
    response="AgentSessionArtifactDeleted",
    beta="agents=v1",
)
CONTENT = Operation(
    "beta.agents.sessions.artifacts.content",
    "GET",
    "/agents/sessions/{session_id}/artifacts/{artifact_id}/content",
    response="bytes",
    beta="agents=v1",
)


class BetaAgentsSessionsArtifacts(SyncResource):
    """`client.beta.agents.sessions.artifacts`: Files that an agent created in a session."""

    _path = "beta.agents.sessions.artifacts"

    @operation(RETRIEVE)
    def retrieve(self, artifact_id: str, *, session_id: str, **options: Unpack[CallOptions]) -> AgentSessionArtifact:
        """Retrieves the metadata of an artifact, without its content.

        - session_id: ID of the session.
        - artifact_id: ID of the artifact.

        `GET /agents/sessions/{session_id}/artifacts/{artifact_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        session_id: str,
        *,
        after: str | None = None,
        environment_id: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentSessionArtifactListResource:
        """Lists the artifacts of the session's completed turns.

        - session_id: ID of the session.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - environment_id: ID of the environment.
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /agents/sessions/{session_id}/artifacts`"""
        ...

    @operation(DELETE)
    def delete(
        self, artifact_id: str, *, session_id: str, **options: Unpack[CallOptions]
    ) -> AgentSessionArtifactDeleted:
        """Deletes an artifact; the file in the environment stays.

        - session_id: ID of the session.
        - artifact_id: ID of the artifact.

        `DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}`"""
        ...

    @operation(CONTENT)
    def content(self, artifact_id: str, *, session_id: str, **options: Unpack[CallOptions]) -> ApiResponse[bytes]:
        """Retrieves the content of an artifact, even if its environment has expired.

        - session_id: ID of the session.
        - artifact_id: ID of the artifact.

        `GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content`"""
        ...

    @helper("openapiopenai.helpers.agent_results_sync:for_result")
    def for_result(
        self,
        result: AgentTurnResult[Any],
    ) -> AgentResultArtifacts:
        """Return the files that a turn created, accessible by path.

        Example: `for_result(result).download("/workspace/outputs/a.csv", to="a.csv")`.

        - result: the result of the turn."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawBetaAgentsSessionsArtifacts:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawBetaAgentsSessionsArtifacts:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncBetaAgentsSessionsArtifacts(AsyncResource):
    """`client.beta.agents.sessions.artifacts`: Files that an agent created in a session."""

    _path = "beta.agents.sessions.artifacts"

    @operation(RETRIEVE)
    async def retrieve(
        self, artifact_id: str, *, session_id: str, **options: Unpack[CallOptions]
    ) -> AgentSessionArtifact:
        """Retrieves the metadata of an artifact, without its content.

        - session_id: ID of the session.
        - artifact_id: ID of the artifact.

        `GET /agents/sessions/{session_id}/artifacts/{artifact_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        session_id: str,
        *,
        after: str | None = None,
        environment_id: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[AgentSessionArtifactListResource, AgentSessionArtifact]:
        """Lists the artifacts of the session's completed turns.

        - session_id: ID of the session.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - environment_id: ID of the environment.
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /agents/sessions/{session_id}/artifacts`"""
        ...

    @operation(DELETE)
    async def delete(
        self, artifact_id: str, *, session_id: str, **options: Unpack[CallOptions]
    ) -> AgentSessionArtifactDeleted:
        """Deletes an artifact; the file in the environment stays.

        - session_id: ID of the session.
        - artifact_id: ID of the artifact.

        `DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}`"""
        ...

    @operation(CONTENT)
    async def content(self, artifact_id: str, *, session_id: str, **options: Unpack[CallOptions]) -> ApiResponse[bytes]:
        """Retrieves the content of an artifact, even if its environment has expired.

        - session_id: ID of the session.
        - artifact_id: ID of the artifact.

        `GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content`"""
        ...

    @helper("openapiopenai.helpers.agent_results_async:for_result")
    def for_result(
        self,
        result: AgentTurnResult[Any],
    ) -> AsyncAgentResultArtifacts:
        """Return the files that a turn created, accessible by path.

        Example: `for_result(result).download("/workspace/outputs/a.csv", to="a.csv")`.

        - result: the result of the turn."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawBetaAgentsSessionsArtifacts:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawBetaAgentsSessionsArtifacts:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawBetaAgentsSessionsArtifacts:
        """The methods of `BetaAgentsSessionsArtifacts`, returning responses as they came."""

        def __init__(self, of: BetaAgentsSessionsArtifacts) -> None:
            self.retrieve = raw(of.retrieve)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            self.content = raw(of.content)
            ...

    class AsyncRawBetaAgentsSessionsArtifacts:
        """The methods of `AsyncBetaAgentsSessionsArtifacts`, returning responses as they came."""

        def __init__(self, of: AsyncBetaAgentsSessionsArtifacts) -> None:
            self.retrieve = async_raw(of.retrieve)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            self.content = async_raw(of.content)
            ...
