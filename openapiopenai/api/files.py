# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.files`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.helper import helper
from openapiopenai._runtime.calls.operation import CallOptions, Operation, former, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Callable

    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai._runtime.calls.response import ApiResponse
    from openapiopenai._runtime.json.types import FileContent
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
    encoding={"expires_after": "deepObject"},
    response="OpenAIFile",
)
RETRIEVE = Operation(
    "files.retrieve",
    "GET",
    "/files/{file_id}",
    response="OpenAIFile",
)
LIST = Operation(
    "files.list",
    "GET",
    "/files",
    query=("purpose", "limit", "order", "after"),
    response="ListFilesResponse",
    page={"argument": "after", "next": "last_id", "last": "id"},
)
DELETE = Operation(
    "files.delete",
    "DELETE",
    "/files/{file_id}",
    response="DeleteFileResponse",
)
CONTENT = Operation(
    "files.content",
    "GET",
    "/files/{file_id}/content",
    response="bytes",
)


class Files(SyncResource):
    """`client.files`: Files that other endpoints refer to by ID: for batches, fine-tuning, assistants, vector stores and inputs."""

    _path = "files"

    @operation(CREATE)
    def create(
        self,
        *,
        file: FileContent,
        purpose: Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"] | str,
        expires_after: FileExpirationAfterDict | FileExpirationAfter | None = None,
        **options: Unpack[CallOptions],
    ) -> OpenAIFile:
        """Uploads a file of up to 512 MB for use with other endpoints; a project can store 2.5 TB. Batches take `.jsonl` files of up to 200 MB, fine-tuning only `.jsonl`, assistants up to 2 million tokens. At most 1,000 uploads per minute for each user. For larger files, use `uploads`.

        - file: The file to upload, not just its name.
        - purpose: Intended purpose of the file: `assistants`, `batch`, `fine-tune`, `vision` (images for fine-tuning), `user_data` (any purpose), or `evals` (eval data sets).
        - expires_after: Expiration policy of the file. By default, files with the purpose `batch` expire after 30 days, and others are kept until deleted.

        `POST /files`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, file_id: str, **options: Unpack[CallOptions]) -> OpenAIFile:
        """Retrieves the metadata of a file, without its content.

        - file_id: ID of a file.

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

        - purpose: Only files with this purpose.
        - limit: Maximum number of entries per page: 1 to 10,000.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).

        `GET /files`"""
        ...

    @operation(DELETE)
    def delete(self, file_id: str, **options: Unpack[CallOptions]) -> DeleteFileResponse:
        """Deletes a file and removes it from all vector stores.

        - file_id: ID of a file.

        `DELETE /files/{file_id}`"""
        ...

    @operation(CONTENT)
    def content(self, file_id: str, **options: Unpack[CallOptions]) -> ApiResponse[bytes]:
        """Retrieves the content of a file.

        - file_id: ID of a file.

        `GET /files/{file_id}/content`"""
        ...

    retrieve_content = former(content, "retrieve_content")

    @helper("openapiopenai.helpers.polling_sync:wait_for_file")
    def wait_for_processing(
        self,
        id: str,
        *,
        poll_interval: float = 5.0,
        max_wait_seconds: float = 1800,
        on_progress: Callable[[OpenAIFile], object] | None = None,
        **options: Unpack[CallOptions],
    ) -> OpenAIFile:
        """Wait until a file has been processed, and return it. Its `status` tells whether processing succeeded.

        - id: ID of the file.
        - poll_interval: seconds between two polls; default: 5.
        - max_wait_seconds: maximum wait, in seconds; default: 1,800. If the next poll would come later, raises
          PollTimeoutError.
        - on_progress: called with the file after each poll.

        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
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
    """`client.files`: Files that other endpoints refer to by ID: for batches, fine-tuning, assistants, vector stores and inputs."""

    _path = "files"

    @operation(CREATE)
    async def create(
        self,
        *,
        file: FileContent,
        purpose: Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"] | str,
        expires_after: FileExpirationAfterDict | FileExpirationAfter | None = None,
        **options: Unpack[CallOptions],
    ) -> OpenAIFile:
        """Uploads a file of up to 512 MB for use with other endpoints; a project can store 2.5 TB. Batches take `.jsonl` files of up to 200 MB, fine-tuning only `.jsonl`, assistants up to 2 million tokens. At most 1,000 uploads per minute for each user. For larger files, use `uploads`.

        - file: The file to upload, not just its name.
        - purpose: Intended purpose of the file: `assistants`, `batch`, `fine-tune`, `vision` (images for fine-tuning), `user_data` (any purpose), or `evals` (eval data sets).
        - expires_after: Expiration policy of the file. By default, files with the purpose `batch` expire after 30 days, and others are kept until deleted.

        `POST /files`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, file_id: str, **options: Unpack[CallOptions]) -> OpenAIFile:
        """Retrieves the metadata of a file, without its content.

        - file_id: ID of a file.

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

        - purpose: Only files with this purpose.
        - limit: Maximum number of entries per page: 1 to 10,000.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).

        `GET /files`"""
        ...

    @operation(DELETE)
    async def delete(self, file_id: str, **options: Unpack[CallOptions]) -> DeleteFileResponse:
        """Deletes a file and removes it from all vector stores.

        - file_id: ID of a file.

        `DELETE /files/{file_id}`"""
        ...

    @operation(CONTENT)
    async def content(self, file_id: str, **options: Unpack[CallOptions]) -> ApiResponse[bytes]:
        """Retrieves the content of a file.

        - file_id: ID of a file.

        `GET /files/{file_id}/content`"""
        ...

    retrieve_content = former(content, "retrieve_content")

    @helper("openapiopenai.helpers.polling_async:wait_for_file")
    async def wait_for_processing(
        self,
        id: str,
        *,
        poll_interval: float = 5.0,
        max_wait_seconds: float = 1800,
        on_progress: Callable[[OpenAIFile], object] | None = None,
        **options: Unpack[CallOptions],
    ) -> OpenAIFile:
        """Wait until a file has been processed, and return it. Its `status` tells whether processing succeeded.

        - id: ID of the file.
        - poll_interval: seconds between two polls; default: 5.
        - max_wait_seconds: maximum wait, in seconds; default: 1,800. If the next poll would come later, raises
          PollTimeoutError.
        - on_progress: called with the file after each poll.

        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
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
        """The methods of `Files`, returning responses as they came."""

        def __init__(self, of: Files) -> None:
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            self.content = raw(of.content)
            self.retrieve_content = self.content
            ...

    class AsyncRawFiles:
        """The methods of `AsyncFiles`, returning responses as they came."""

        def __init__(self, of: AsyncFiles) -> None:
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            self.content = async_raw(of.content)
            self.retrieve_content = self.content
            ...
