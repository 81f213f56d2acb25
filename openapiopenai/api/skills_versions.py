# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.skills.versions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.api.skills_versions_content import (
        AsyncRawSkillsVersionsContent,
        AsyncSkillsVersionsContent,
        RawSkillsVersionsContent,
        SkillsVersionsContent,
    )
    from openapiopenai.models.create_skill_version_body_files import (
        CreateSkillVersionBodyFiles,
        CreateSkillVersionBodyFilesDict,
    )
    from openapiopenai.models.deleted_skill_version_resource import DeletedSkillVersionResource
    from openapiopenai.models.order_enum import OrderEnum
    from openapiopenai.models.skill_version_list_resource import SkillVersionListResource
    from openapiopenai.models.skill_version_resource import SkillVersionResource

CREATE = Operation(
    "skills.versions.create",
    "POST",
    "/skills/{skill_id}/versions",
    body="either",
    files=("files",),
    encoding={"files": "deepObject"},
    response="SkillVersionResource",
    errors={"429": "ErrorResponse"},
)
RETRIEVE = Operation(
    "skills.versions.retrieve",
    "GET",
    "/skills/{skill_id}/versions/{version}",
    response="SkillVersionResource",
    errors={"429": "ErrorResponse"},
)
LIST = Operation(
    "skills.versions.list",
    "GET",
    "/skills/{skill_id}/versions",
    query=("limit", "order", "after"),
    response="SkillVersionListResource",
    errors={"429": "ErrorResponse"},
    page={"argument": "after", "next": "last_id", "last": "id"},
)
DELETE = Operation(
    "skills.versions.delete",
    "DELETE",
    "/skills/{skill_id}/versions/{version}",
    response="DeletedSkillVersionResource",
    errors={"429": "ErrorResponse"},
)


class SkillsVersions(SyncResource):
    """`client.skills.versions`: The versions of a skill, which are immutable."""

    _path = "skills.versions"

    @subresource
    def content(self) -> SkillsVersionsContent:
        """`client.skills.versions.content`: The bundle of a version, as a zip file."""
        from openapiopenai.api.skills_versions_content import SkillsVersionsContent

        return SkillsVersionsContent(self._client)

    @operation(CREATE)
    def create(
        self,
        skill_id: str,
        *,
        files: CreateSkillVersionBodyFilesDict | CreateSkillVersionBodyFiles | None = None,
        default: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> SkillVersionResource:
        """Creates a version of a skill; versions are immutable.

        - skill_id: ID of the skill.
        - files: Files of the skill's directory, or a single zip file.
        - default: Whether the version becomes the default version of the skill.

        `POST /skills/{skill_id}/versions`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, version: str, *, skill_id: str, **options: Unpack[CallOptions]) -> SkillVersionResource:
        """Retrieves a version of a skill.

        - skill_id: ID of the skill.
        - version: Version number.

        `GET /skills/{skill_id}/versions/{version}`"""
        ...

    @operation(LIST)
    def list(
        self,
        skill_id: str,
        *,
        limit: int | None = None,
        order: OrderEnum | str | None = None,
        after: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SkillVersionListResource:
        """Lists the versions of a skill.

        - skill_id: ID of the skill.
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).

        `GET /skills/{skill_id}/versions`"""
        ...

    @operation(DELETE)
    def delete(self, version: str, *, skill_id: str, **options: Unpack[CallOptions]) -> DeletedSkillVersionResource:
        """Deletes a version of a skill.

        - skill_id: ID of the skill.
        - version: Version number.

        `DELETE /skills/{skill_id}/versions/{version}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawSkillsVersions:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawSkillsVersions:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncSkillsVersions(AsyncResource):
    """`client.skills.versions`: The versions of a skill, which are immutable."""

    _path = "skills.versions"

    @subresource
    def content(self) -> AsyncSkillsVersionsContent:
        """`client.skills.versions.content`: The bundle of a version, as a zip file."""
        from openapiopenai.api.skills_versions_content import AsyncSkillsVersionsContent

        return AsyncSkillsVersionsContent(self._client)

    @operation(CREATE)
    async def create(
        self,
        skill_id: str,
        *,
        files: CreateSkillVersionBodyFilesDict | CreateSkillVersionBodyFiles | None = None,
        default: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> SkillVersionResource:
        """Creates a version of a skill; versions are immutable.

        - skill_id: ID of the skill.
        - files: Files of the skill's directory, or a single zip file.
        - default: Whether the version becomes the default version of the skill.

        `POST /skills/{skill_id}/versions`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, version: str, *, skill_id: str, **options: Unpack[CallOptions]) -> SkillVersionResource:
        """Retrieves a version of a skill.

        - skill_id: ID of the skill.
        - version: Version number.

        `GET /skills/{skill_id}/versions/{version}`"""
        ...

    @operation(LIST)
    def list(
        self,
        skill_id: str,
        *,
        limit: int | None = None,
        order: OrderEnum | str | None = None,
        after: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[SkillVersionListResource, SkillVersionResource]:
        """Lists the versions of a skill.

        - skill_id: ID of the skill.
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).

        `GET /skills/{skill_id}/versions`"""
        ...

    @operation(DELETE)
    async def delete(
        self, version: str, *, skill_id: str, **options: Unpack[CallOptions]
    ) -> DeletedSkillVersionResource:
        """Deletes a version of a skill.

        - skill_id: ID of the skill.
        - version: Version number.

        `DELETE /skills/{skill_id}/versions/{version}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawSkillsVersions:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawSkillsVersions:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawSkillsVersions:
        """The methods of `SkillsVersions`, returning responses as they came."""

        def __init__(self, of: SkillsVersions) -> None:
            self.content: RawSkillsVersionsContent = of.content.with_raw_response
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            ...

    class AsyncRawSkillsVersions:
        """The methods of `AsyncSkillsVersions`, returning responses as they came."""

        def __init__(self, of: AsyncSkillsVersions) -> None:
            self.content: AsyncRawSkillsVersionsContent = of.content.with_raw_response
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            ...
