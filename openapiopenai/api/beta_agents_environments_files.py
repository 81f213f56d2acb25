# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.beta.agents.environments.files`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.helper import helper
from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from os import PathLike

    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai._runtime.json.types import FileContent
    from openapiopenai.helpers.agent_files import PreparedAgentFiles, StagedAgentFile
    from openapiopenai.models.agent_environment_file import AgentEnvironmentFile
    from openapiopenai.models.agent_environment_file_list_resource import AgentEnvironmentFileListResource

CREATE = Operation(
    "beta.agents.environments.files.create",
    "POST",
    "/agents/environments/{environment_id}/files",
    body="json",
    response="AgentEnvironmentFile",
    beta="agents=v1",
)
LIST = Operation(
    "beta.agents.environments.files.list",
    "GET",
    "/agents/environments/{environment_id}/files",
    query=("limit", "order", "page", "path"),
    response="AgentEnvironmentFileListResource",
    page={"argument": "page", "next": "next"},
    beta="agents=v1",
)


class BetaAgentsEnvironmentsFiles(SyncResource):
    """`client.beta.agents.environments.files`: The files of an environment."""

    _path = "beta.agents.environments.files"

    @operation(CREATE)
    def create(
        self,
        environment_id: str,
        *,
        type: Literal["file_id", "inline"] | str,
        path: str,
        file_id: str | None = None,
        data: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentEnvironmentFile:
        """Uploads a file to a connected environment, replacing any file at the same path. Do this between turns, and wait for the response before starting the next turn.

        - environment_id: ID of the environment.
        - type: Whether the file is an uploaded one or its content is given inline.
        - file_id: ID of a file.
        - path: Absolute path of the file, in `/workspace`.
        - data: Base64-encoded content of the file; for `inline`.

        `POST /agents/environments/{environment_id}/files`"""
        ...

    @operation(LIST)
    def list(
        self,
        environment_id: str,
        *,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        page: str | None = None,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentEnvironmentFileListResource:
        """Lists the files of a connected environment.

        - environment_id: ID of the environment.
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - page: Page to retrieve: `next` of the previous page.
        - path: Only files in this directory of the workspace, as an absolute path.

        `GET /agents/environments/{environment_id}/files`"""
        ...

    @helper("openapiopenai.helpers.agent_files_sync:prepare")
    def prepare(self, files: Mapping[str, str | PathLike[str]], **options: Unpack[CallOptions]) -> PreparedAgentFiles:
        """Upload files for the environment of a new session.

        - files: path in the environment, below /workspace → path of a local file, not a symbolic link.

        All paths are checked before the first upload. Raises ValueError if a path is invalid, AgentFilePreparationError if
        an upload fails. An interruption has the attribute `prepared` as well.

        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.agent_files_sync:prepare_directory")
    def prepare_directory(
        self, root: str | PathLike[str], *, destination: str, include: Sequence[str], **options: Unpack[CallOptions]
    ) -> PreparedAgentFiles:
        """Upload selected files of a directory for the environment of a new session; see `prepare`.

        - root: the local directory, not a symbolic link.
        - destination: path of the directory in the environment, below /workspace.
        - include: glob patterns of the files to upload: `["src/**/*.py", "README.md"]`. Symbolic links are rejected.

        Raises ValueError if no file matches or a path is invalid, AgentFilePreparationError if an upload fails.

        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.agent_files_sync:upload")
    def upload(
        self, environment_id: str, *, file: FileContent, path: str, **options: Unpack[CallOptions]
    ) -> StagedAgentFile:
        """Upload a file and add it to an environment.

        - file: a path, bytes, an open binary file, or a tuple of a name and one of these.
        - path: path of the file in the environment, below /workspace.

        Raises ValueError if `path` is invalid, AgentFileStagingError if the file was uploaded but could not be added. An
        interruption has the attribute `uploaded_file_id` as well.

        - environment_id: ID of the environment.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawBetaAgentsEnvironmentsFiles:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawBetaAgentsEnvironmentsFiles:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncBetaAgentsEnvironmentsFiles(AsyncResource):
    """`client.beta.agents.environments.files`: The files of an environment."""

    _path = "beta.agents.environments.files"

    @operation(CREATE)
    async def create(
        self,
        environment_id: str,
        *,
        type: Literal["file_id", "inline"] | str,
        path: str,
        file_id: str | None = None,
        data: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentEnvironmentFile:
        """Uploads a file to a connected environment, replacing any file at the same path. Do this between turns, and wait for the response before starting the next turn.

        - environment_id: ID of the environment.
        - type: Whether the file is an uploaded one or its content is given inline.
        - file_id: ID of a file.
        - path: Absolute path of the file, in `/workspace`.
        - data: Base64-encoded content of the file; for `inline`.

        `POST /agents/environments/{environment_id}/files`"""
        ...

    @operation(LIST)
    def list(
        self,
        environment_id: str,
        *,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        page: str | None = None,
        path: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[AgentEnvironmentFileListResource, AgentEnvironmentFile]:
        """Lists the files of a connected environment.

        - environment_id: ID of the environment.
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - page: Page to retrieve: `next` of the previous page.
        - path: Only files in this directory of the workspace, as an absolute path.

        `GET /agents/environments/{environment_id}/files`"""
        ...

    @helper("openapiopenai.helpers.agent_files_async:prepare")
    async def prepare(
        self, files: Mapping[str, str | PathLike[str]], **options: Unpack[CallOptions]
    ) -> PreparedAgentFiles:
        """Upload files for the environment of a new session.

        - files: path in the environment, below /workspace → path of a local file, not a symbolic link.

        All paths are checked before the first upload. Raises ValueError if a path is invalid, AgentFilePreparationError if
        an upload fails. An interruption has the attribute `prepared` as well.

        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.agent_files_async:prepare_directory")
    async def prepare_directory(
        self, root: str | PathLike[str], *, destination: str, include: Sequence[str], **options: Unpack[CallOptions]
    ) -> PreparedAgentFiles:
        """Upload selected files of a directory for the environment of a new session; see `prepare`.

        - root: the local directory, not a symbolic link.
        - destination: path of the directory in the environment, below /workspace.
        - include: glob patterns of the files to upload: `["src/**/*.py", "README.md"]`. Symbolic links are rejected.

        Raises ValueError if no file matches or a path is invalid, AgentFilePreparationError if an upload fails.

        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    @helper("openapiopenai.helpers.agent_files_async:upload")
    async def upload(
        self, environment_id: str, *, file: FileContent, path: str, **options: Unpack[CallOptions]
    ) -> StagedAgentFile:
        """Upload a file and add it to an environment.

        - file: a path, bytes, an open binary file, or a tuple of a name and one of these.
        - path: path of the file in the environment, below /workspace.

        Raises ValueError if `path` is invalid, AgentFileStagingError if the file was uploaded but could not be added. An
        interruption has the attribute `uploaded_file_id` as well.

        - environment_id: ID of the environment.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawBetaAgentsEnvironmentsFiles:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawBetaAgentsEnvironmentsFiles:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawBetaAgentsEnvironmentsFiles:
        """The methods of `BetaAgentsEnvironmentsFiles`, returning responses as they came."""

        def __init__(self, of: BetaAgentsEnvironmentsFiles) -> None:
            self.create = raw(of.create)
            self.list = raw(of.list)
            ...

    class AsyncRawBetaAgentsEnvironmentsFiles:
        """The methods of `AsyncBetaAgentsEnvironmentsFiles`, returning responses as they came."""

        def __init__(self, of: AsyncBetaAgentsEnvironmentsFiles) -> None:
            self.create = async_raw(of.create)
            self.list = async_raw(of.list)
            ...
