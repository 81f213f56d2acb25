# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.skills.versions.content`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai._runtime.calls.response import ApiResponse

RETRIEVE = Operation(
    "skills.versions.content.retrieve",
    "GET",
    "/skills/{skill_id}/versions/{version}/content",
    response="bytes",
    errors={"429": "ErrorResponse"},
    accept="application/zip",
)


class SkillsVersionsContent(SyncResource):
    """`client.skills.versions.content`: The bundle of a version, as a zip file."""

    _path = "skills.versions.content"

    @operation(RETRIEVE)
    def retrieve(self, version: str, *, skill_id: str, **options: Unpack[CallOptions]) -> ApiResponse[bytes]:
        """Downloads a version of a skill as a zip file.

        - skill_id: ID of the skill.
        - version: Version number.

        `GET /skills/{skill_id}/versions/{version}/content`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawSkillsVersionsContent:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawSkillsVersionsContent:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncSkillsVersionsContent(AsyncResource):
    """`client.skills.versions.content`: The bundle of a version, as a zip file."""

    _path = "skills.versions.content"

    @operation(RETRIEVE)
    async def retrieve(self, version: str, *, skill_id: str, **options: Unpack[CallOptions]) -> ApiResponse[bytes]:
        """Downloads a version of a skill as a zip file.

        - skill_id: ID of the skill.
        - version: Version number.

        `GET /skills/{skill_id}/versions/{version}/content`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawSkillsVersionsContent:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawSkillsVersionsContent:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawSkillsVersionsContent:
        """The methods of `SkillsVersionsContent`, returning responses as they came."""

        def __init__(self, of: SkillsVersionsContent) -> None:
            self.retrieve = raw(of.retrieve)
            ...

    class AsyncRawSkillsVersionsContent:
        """The methods of `AsyncSkillsVersionsContent`, returning responses as they came."""

        def __init__(self, of: AsyncSkillsVersionsContent) -> None:
            self.retrieve = async_raw(of.retrieve)
            ...
