# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.uploads.parts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai._runtime.json.types import FileContent
    from openapiopenai.models.upload_part import UploadPart

CREATE = Operation(
    "uploads.parts.create",
    "POST",
    "/uploads/{upload_id}/parts",
    body="multipart",
    files=("data",),
    response="UploadPart",
)


class UploadsParts(SyncResource):
    """`client.uploads.parts`: The parts of an upload."""

    _path = "uploads.parts"

    @operation(CREATE)
    def create(self, upload_id: str, *, data: FileContent, **options: Unpack[CallOptions]) -> UploadPart:
        """Adds a part of up to 64 MB to an upload, which can have at most 8 GB. Parts can be sent in parallel; `uploads.complete` sets their order.

        - upload_id: ID of the upload.
        - data: Bytes of the part.

        `POST /uploads/{upload_id}/parts`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawUploadsParts:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawUploadsParts:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncUploadsParts(AsyncResource):
    """`client.uploads.parts`: The parts of an upload."""

    _path = "uploads.parts"

    @operation(CREATE)
    async def create(self, upload_id: str, *, data: FileContent, **options: Unpack[CallOptions]) -> UploadPart:
        """Adds a part of up to 64 MB to an upload, which can have at most 8 GB. Parts can be sent in parallel; `uploads.complete` sets their order.

        - upload_id: ID of the upload.
        - data: Bytes of the part.

        `POST /uploads/{upload_id}/parts`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawUploadsParts:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawUploadsParts:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawUploadsParts:
        """The methods of `UploadsParts`, returning responses as they came."""

        def __init__(self, of: UploadsParts) -> None:
            self.create = raw(of.create)
            ...

    class AsyncRawUploadsParts:
        """The methods of `AsyncUploadsParts`, returning responses as they came."""

        def __init__(self, of: AsyncUploadsParts) -> None:
            self.create = async_raw(of.create)
            ...
