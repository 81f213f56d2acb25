# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.skills.content`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai._runtime.calls.response import ApiResponse

RETRIEVE = Operation(
    "skills.content.retrieve",
    "GET",
    "/skills/{skill_id}/content",
    response="bytes",
    errors={"429": "ErrorResponse"},
    accept="application/zip",
)


class SkillsContent(SyncResource):
    """`client.skills.content`: The bundle of the default version of a skill, as a zip file."""

    _path = "skills.content"

    @operation(RETRIEVE)
    def retrieve(self, skill_id: str, **options: Unpack[CallOptions]) -> ApiResponse[bytes]:
        """Downloads a skill as a zip file.

        - skill_id: ID of the skill.

        `GET /skills/{skill_id}/content`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawSkillsContent:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawSkillsContent:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncSkillsContent(AsyncResource):
    """`client.skills.content`: The bundle of the default version of a skill, as a zip file."""

    _path = "skills.content"

    @operation(RETRIEVE)
    async def retrieve(self, skill_id: str, **options: Unpack[CallOptions]) -> ApiResponse[bytes]:
        """Downloads a skill as a zip file.

        - skill_id: ID of the skill.

        `GET /skills/{skill_id}/content`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawSkillsContent:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawSkillsContent:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawSkillsContent:
        """The methods of `SkillsContent`, returning responses as they came."""

        def __init__(self, of: SkillsContent) -> None:
            self.retrieve = raw(of.retrieve)
            ...

    class AsyncRawSkillsContent:
        """The methods of `AsyncSkillsContent`, returning responses as they came."""

        def __init__(self, of: AsyncSkillsContent) -> None:
            self.retrieve = async_raw(of.retrieve)
            ...
