"""`client.files`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.helper import helper
from openapiopenai._runtime.operation import CallOptions, Operation, operation
from openapiopenai._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Callable

    from openapiopenai._runtime.operation import CallOptions
    from openapiopenai._runtime.pagination import AsyncPages
    from openapiopenai._runtime.raw import async_raw, raw
    from openapiopenai._runtime.response import ApiResponse
    from openapiopenai._runtime.types import FileContent
    from openapiopenai.models.delete_file_response import DeleteFileResponse
    from openapiopenai.models.file_expiration_after import FileExpirationAfter, FileExpirationAfterDict
    from openapiopenai.models.list_files_response import ListFilesResponse
    from openapiopenai.models.open_ai_file import OpenAIFile

CREATE = Operation(
    "files.create",
    "POST",
    "/files",
    body="multipart",
    files=("file",),
    answer="OpenAIFile",
)
RETRIEVE = Operation(
    "files.retrieve",
    "GET",
    "/files/{file_id}",
    answer="OpenAIFile",
)
LIST = Operation(
    "files.list",
    "GET",
    "/files",
    query=("purpose", "limit", "order", "after"),
    answer="ListFilesResponse",
    page=("after", "last_id"),
)
DELETE = Operation(
    "files.delete",
    "DELETE",
    "/files/{file_id}",
    answer="DeleteFileResponse",
)
CONTENT = Operation(
    "files.content",
    "GET",
    "/files/{file_id}/content",
    answer="bytes",
)


class Files(SyncResource):
    """`client.files`: Files that other calls name by their id: of batches, fine-tuning, assistants, vector stores and inputs."""

    path = "files"

    @operation(CREATE)
    def create(
        self,
        *,
        file: FileContent,
        purpose: Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"] | str,
        expires_after: FileExpirationAfterDict | FileExpirationAfter | None = None,
        **options: Unpack[CallOptions],
    ) -> OpenAIFile:
        """Uploads a file of up to 512 MB, for other calls to name; a project can hold 2.5 TB. Batches take `.jsonl` files of up to 200 MB, fine-tuning only `.jsonl`. At most 1,000 uploads a minute for each user. For larger files there is `uploads`.

        - `file`: The content of the file, not its name.
        - `purpose`: What the file is for: `assistants`, `batch`, `fine-tune`, `vision` (images for fine-tuning), `user_data` (anything), or `evals` (data of evaluations).
        - `expires_after`: How long the file is kept.

        `POST /files`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, file_id: str, **options: Unpack[CallOptions]) -> OpenAIFile:
        """Gets what is known of a file, without its content.

        - `file_id`: Id of a file.

        `GET /files/{file_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        purpose: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        after: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ListFilesResponse:
        """Lists files.

        - `purpose`: Only files that are for this.
        - `limit`: How many entries a page has at most: 1 to 10,000.
        - `order`: Order of the entries by their time: `asc` has the oldest first, `desc` the newest.
        - `after`: Id of the entry that the page begins behind: `last_id` of the page before.

        `GET /files`"""
        ...

    @operation(DELETE)
    def delete(self, file_id: str, **options: Unpack[CallOptions]) -> DeleteFileResponse:
        """Deletes a file, also from all vector stores.

        - `file_id`: Id of a file.

        `DELETE /files/{file_id}`"""
        ...

    @operation(CONTENT)
    def content(self, file_id: str, **options: Unpack[CallOptions]) -> ApiResponse[bytes]:
        """Gets the content of a file.

        - `file_id`: Id of a file.

        `GET /files/{file_id}/content`"""
        ...

    retrieve_content = content

    @helper("openapiopenai.helpers.polling:wait_for_file")
    def wait_for_processing(
        self,
        id: str,
        *,
        poll_interval: float = 5.0,
        max_wait_seconds: float = 1800,
        on_progress: Callable[[OpenAIFile], object] | None = None,
        **options: Unpack[CallOptions],
    ) -> OpenAIFile:
        """Wait until a file is processed, and return it; its `status` says whether that went well.

        - `id`: of the file.
        - `poll_interval`: seconds between two questions; default: 5.
        - `max_wait_seconds`: raises PollTimeoutError after so many seconds; default: 1,800.
        - `on_progress`: called with each answer."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawFiles:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawFiles:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncFiles(AsyncResource):
    """`client.files`: Files that other calls name by their id: of batches, fine-tuning, assistants, vector stores and inputs."""

    path = "files"

    @operation(CREATE)
    async def create(
        self,
        *,
        file: FileContent,
        purpose: Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"] | str,
        expires_after: FileExpirationAfterDict | FileExpirationAfter | None = None,
        **options: Unpack[CallOptions],
    ) -> OpenAIFile:
        """Uploads a file of up to 512 MB, for other calls to name; a project can hold 2.5 TB. Batches take `.jsonl` files of up to 200 MB, fine-tuning only `.jsonl`. At most 1,000 uploads a minute for each user. For larger files there is `uploads`.

        - `file`: The content of the file, not its name.
        - `purpose`: What the file is for: `assistants`, `batch`, `fine-tune`, `vision` (images for fine-tuning), `user_data` (anything), or `evals` (data of evaluations).
        - `expires_after`: How long the file is kept.

        `POST /files`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, file_id: str, **options: Unpack[CallOptions]) -> OpenAIFile:
        """Gets what is known of a file, without its content.

        - `file_id`: Id of a file.

        `GET /files/{file_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        purpose: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        after: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[ListFilesResponse, OpenAIFile]:
        """Lists files.

        - `purpose`: Only files that are for this.
        - `limit`: How many entries a page has at most: 1 to 10,000.
        - `order`: Order of the entries by their time: `asc` has the oldest first, `desc` the newest.
        - `after`: Id of the entry that the page begins behind: `last_id` of the page before.

        `GET /files`"""
        ...

    @operation(DELETE)
    async def delete(self, file_id: str, **options: Unpack[CallOptions]) -> DeleteFileResponse:
        """Deletes a file, also from all vector stores.

        - `file_id`: Id of a file.

        `DELETE /files/{file_id}`"""
        ...

    @operation(CONTENT)
    async def content(self, file_id: str, **options: Unpack[CallOptions]) -> ApiResponse[bytes]:
        """Gets the content of a file.

        - `file_id`: Id of a file.

        `GET /files/{file_id}/content`"""
        ...

    retrieve_content = content

    @helper("openapiopenai.helpers.polling:wait_for_file")
    async def wait_for_processing(
        self,
        id: str,
        *,
        poll_interval: float = 5.0,
        max_wait_seconds: float = 1800,
        on_progress: Callable[[OpenAIFile], object] | None = None,
        **options: Unpack[CallOptions],
    ) -> OpenAIFile:
        """Wait until a file is processed, and return it; its `status` says whether that went well.

        - `id`: of the file.
        - `poll_interval`: seconds between two questions; default: 5.
        - `max_wait_seconds`: raises PollTimeoutError after so many seconds; default: 1,800.
        - `on_progress`: called with each answer."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawFiles:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawFiles:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawFiles:
        """The methods of `Files`, returning answers as they came."""

        def __init__(self, of: Files) -> None:
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            self.content = raw(of.content)
            self.retrieve_content = self.content
            ...

    class AsyncRawFiles:
        """The methods of `AsyncFiles`, returning answers as they came."""

        def __init__(self, of: AsyncFiles) -> None:
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            self.content = async_raw(of.content)
            self.retrieve_content = self.content
            ...
