# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.uploads`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.helper import helper
from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.api.uploads_parts import AsyncRawUploadsParts, AsyncUploadsParts, RawUploadsParts, UploadsParts
    from openapiopenai.helpers.uploads import Progress, Source
    from openapiopenai.models.file_expiration_after import FileExpirationAfter, FileExpirationAfterDict
    from openapiopenai.models.upload import Upload

CREATE = Operation(
    "uploads.create",
    "POST",
    "/uploads",
    body="json",
    response="Upload",
)
CANCEL = Operation(
    "uploads.cancel",
    "POST",
    "/uploads/{upload_id}/cancel",
    response="Upload",
)
COMPLETE = Operation(
    "uploads.complete",
    "POST",
    "/uploads/{upload_id}/complete",
    body="json",
    response="Upload",
)


class Uploads(SyncResource):
    """`client.uploads`: Uploads of large files in parts."""

    _path = "uploads"

    @subresource
    def parts(self) -> UploadsParts:
        """`client.uploads.parts`: The parts of an upload."""
        from openapiopenai.api.uploads_parts import UploadsParts

        return UploadsParts(self._client)

    @operation(CREATE)
    def create(
        self,
        *,
        filename: str,
        purpose: Literal["assistants", "batch", "fine-tune", "vision", "evals", "user_data"] | str,
        bytes: int,
        mime_type: str,
        expires_after: FileExpirationAfterDict | FileExpirationAfter | None = None,
        **options: Unpack[CallOptions],
    ) -> Upload:
        """Creates an upload, to which up to 8 GB can be added in parts. It expires after an hour. Some purposes require a certain `mime_type`. Once completed, it becomes a regular file.

        - filename: Name of the file.
        - purpose: Intended purpose of the file; see `purpose` of `files.create`.
        - bytes: Size in bytes.
        - mime_type: MIME type of the file; it must be one that is supported for the `purpose`.
        - expires_after: Expiration policy of the file. By default, files with the purpose `batch` expire after 30 days, and others are kept until deleted.

        `POST /uploads`"""
        ...

    @operation(CANCEL)
    def cancel(self, upload_id: str, **options: Unpack[CallOptions]) -> Upload:
        """Cancels an upload; no more parts can be added.

        - upload_id: ID of the upload.

        `POST /uploads/{upload_id}/cancel`"""
        ...

    @operation(COMPLETE)
    def complete(
        self, upload_id: str, *, part_ids: Sequence[str], md5: str | None = None, **options: Unpack[CallOptions]
    ) -> Upload:
        """Completes an upload: creates a file from its parts, in the order of `part_ids`. Their total size must match the `bytes` given on creation. No more parts can be added.

        - upload_id: ID of the upload.
        - part_ids: IDs of the parts, in the order in which they form the file.
        - md5: MD5 checksum of the file contents, to verify that the uploaded bytes are as expected.

        `POST /uploads/{upload_id}/complete`"""
        ...

    @helper("openapiopenai.helpers.uploads_sync:upload_file_chunked")
    def upload_file_chunked(
        self,
        *,
        file: Source,
        mime_type: str,
        purpose: Literal["assistants", "batch", "fine-tune", "vision", "evals", "user_data"] | str,
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int | None = None,
        md5: str | bool | None = None,
        max_concurrency: int = 4,
        on_progress: Progress | None = None,
        expires_after: FileExpirationAfterDict | FileExpirationAfter | None = None,
        **options: Unpack[CallOptions],
    ) -> Upload:
        """Upload a large file in parts, and return the upload; pass its `file` to other calls.

        If an upload fails after all retries, the upload is canceled and the error raised. About `max_concurrency` parts are
        in memory at a time.

        - file: a path, bytes, or an open binary file.
        - mime_type: media type of the file: `application/pdf`.
        - filename: name of the file; default: that of the path or file object.
        - bytes: size of the file; required for a file object that cannot report it.
        - part_size: size of a part in bytes; default and maximum: 64 MiB.
        - md5: MD5 checksum of the file in hexadecimal, which the server verifies; True: computed during the upload.
        - max_concurrency: maximum number of parts uploaded at a time; default: 4.
        - on_progress: called with the bytes uploaded and the total after each part, from any thread.

        Raises ValueError or TypeError if an argument is invalid or missing, OpenAIError if the file does not have the
        announced size.

        - purpose: Intended purpose of the file; see `purpose` of `files.create`.
        - expires_after: Expiration policy of the file. By default, files with the purpose `batch` expire after 30 days, and others are kept until deleted.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawUploads:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawUploads:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncUploads(AsyncResource):
    """`client.uploads`: Uploads of large files in parts."""

    _path = "uploads"

    @subresource
    def parts(self) -> AsyncUploadsParts:
        """`client.uploads.parts`: The parts of an upload."""
        from openapiopenai.api.uploads_parts import AsyncUploadsParts

        return AsyncUploadsParts(self._client)

    @operation(CREATE)
    async def create(
        self,
        *,
        filename: str,
        purpose: Literal["assistants", "batch", "fine-tune", "vision", "evals", "user_data"] | str,
        bytes: int,
        mime_type: str,
        expires_after: FileExpirationAfterDict | FileExpirationAfter | None = None,
        **options: Unpack[CallOptions],
    ) -> Upload:
        """Creates an upload, to which up to 8 GB can be added in parts. It expires after an hour. Some purposes require a certain `mime_type`. Once completed, it becomes a regular file.

        - filename: Name of the file.
        - purpose: Intended purpose of the file; see `purpose` of `files.create`.
        - bytes: Size in bytes.
        - mime_type: MIME type of the file; it must be one that is supported for the `purpose`.
        - expires_after: Expiration policy of the file. By default, files with the purpose `batch` expire after 30 days, and others are kept until deleted.

        `POST /uploads`"""
        ...

    @operation(CANCEL)
    async def cancel(self, upload_id: str, **options: Unpack[CallOptions]) -> Upload:
        """Cancels an upload; no more parts can be added.

        - upload_id: ID of the upload.

        `POST /uploads/{upload_id}/cancel`"""
        ...

    @operation(COMPLETE)
    async def complete(
        self, upload_id: str, *, part_ids: Sequence[str], md5: str | None = None, **options: Unpack[CallOptions]
    ) -> Upload:
        """Completes an upload: creates a file from its parts, in the order of `part_ids`. Their total size must match the `bytes` given on creation. No more parts can be added.

        - upload_id: ID of the upload.
        - part_ids: IDs of the parts, in the order in which they form the file.
        - md5: MD5 checksum of the file contents, to verify that the uploaded bytes are as expected.

        `POST /uploads/{upload_id}/complete`"""
        ...

    @helper("openapiopenai.helpers.uploads_async:upload_file_chunked")
    async def upload_file_chunked(
        self,
        *,
        file: Source,
        mime_type: str,
        purpose: Literal["assistants", "batch", "fine-tune", "vision", "evals", "user_data"] | str,
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int | None = None,
        md5: str | bool | None = None,
        max_concurrency: int = 4,
        on_progress: Progress | None = None,
        expires_after: FileExpirationAfterDict | FileExpirationAfter | None = None,
        **options: Unpack[CallOptions],
    ) -> Upload:
        """Upload a large file in parts, and return the upload; pass its `file` to other calls.

        If an upload fails after all retries, the upload is canceled and the error raised. About `max_concurrency` parts are
        in memory at a time.

        - file: a path, bytes, or an open binary file.
        - mime_type: media type of the file: `application/pdf`.
        - filename: name of the file; default: that of the path or file object.
        - bytes: size of the file; required for a file object that cannot report it.
        - part_size: size of a part in bytes; default and maximum: 64 MiB.
        - md5: MD5 checksum of the file in hexadecimal, which the server verifies; True: computed during the upload.
        - max_concurrency: maximum number of parts uploaded at a time; default: 4.
        - on_progress: called with the bytes uploaded and the total after each part, from any thread.

        Raises ValueError or TypeError if an argument is invalid or missing, OpenAIError if the file does not have the
        announced size.

        - purpose: Intended purpose of the file; see `purpose` of `files.create`.
        - expires_after: Expiration policy of the file. By default, files with the purpose `batch` expire after 30 days, and others are kept until deleted.
        - timeout: As in every call, like `extra_headers`, `max_retries`, and all others of `CallOptions`."""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawUploads:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawUploads:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawUploads:
        """The methods of `Uploads`, returning responses as they came."""

        def __init__(self, of: Uploads) -> None:
            self.parts: RawUploadsParts = of.parts.with_raw_response
            self.create = raw(of.create)
            self.cancel = raw(of.cancel)
            self.complete = raw(of.complete)
            ...

    class AsyncRawUploads:
        """The methods of `AsyncUploads`, returning responses as they came."""

        def __init__(self, of: AsyncUploads) -> None:
            self.parts: AsyncRawUploadsParts = of.parts.with_raw_response
            self.create = async_raw(of.create)
            self.cancel = async_raw(of.cancel)
            self.complete = async_raw(of.complete)
            ...
