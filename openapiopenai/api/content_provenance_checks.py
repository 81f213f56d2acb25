"""`client.content_provenance_checks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.operation import CallOptions, Operation, operation
from openapiopenai._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.raw import async_raw, raw
    from openapiopenai._runtime.types import FileContent
    from openapiopenai.models.provenance_resource import ProvenanceResource

CREATE = Operation(
    "content_provenance_checks.create",
    "POST",
    "/content_provenance_checks",
    body="multipart",
    files=("file",),
    answer="ProvenanceResource",
)


class ContentProvenanceChecks(SyncResource):
    """`client.content_provenance_checks`: Whether an image or a recording was made by a model of OpenAI."""

    path = "content_provenance_checks"

    @operation(CREATE)
    def create(self, *, file: FileContent, **options: Unpack[CallOptions]) -> ProvenanceResource:
        """Looks for signs in an image or audio file that OpenAI made it. Where none is found, OpenAI or another company's model may have made it all the same.

        - `file`: The image or audio file.

        `POST /content_provenance_checks`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawContentProvenanceChecks:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawContentProvenanceChecks:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncContentProvenanceChecks(AsyncResource):
    """`client.content_provenance_checks`: Whether an image or a recording was made by a model of OpenAI."""

    path = "content_provenance_checks"

    @operation(CREATE)
    async def create(self, *, file: FileContent, **options: Unpack[CallOptions]) -> ProvenanceResource:
        """Looks for signs in an image or audio file that OpenAI made it. Where none is found, OpenAI or another company's model may have made it all the same.

        - `file`: The image or audio file.

        `POST /content_provenance_checks`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawContentProvenanceChecks:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawContentProvenanceChecks:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawContentProvenanceChecks:
        """The methods of `ContentProvenanceChecks`, returning answers as they came."""

        def __init__(self, of: ContentProvenanceChecks) -> None:
            self.create = raw(of.create)
            ...

    class AsyncRawContentProvenanceChecks:
        """The methods of `AsyncContentProvenanceChecks`, returning answers as they came."""

        def __init__(self, of: AsyncContentProvenanceChecks) -> None:
            self.create = async_raw(of.create)
            ...
