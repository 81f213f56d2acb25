# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.skills`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.api.skills_content import (
        AsyncRawSkillsContent,
        AsyncSkillsContent,
        RawSkillsContent,
        SkillsContent,
    )
    from openapiopenai.api.skills_versions import (
        AsyncRawSkillsVersions,
        AsyncSkillsVersions,
        RawSkillsVersions,
        SkillsVersions,
    )
    from openapiopenai.models.create_skill_body_files import CreateSkillBodyFiles, CreateSkillBodyFilesDict
    from openapiopenai.models.deleted_skill_resource import DeletedSkillResource
    from openapiopenai.models.order_enum import OrderEnum
    from openapiopenai.models.skill_list_resource import SkillListResource
    from openapiopenai.models.skill_resource import SkillResource

CREATE = Operation(
    "skills.create",
    "POST",
    "/skills",
    body="either",
    files=("files",),
    encoding={"files": "deepObject"},
    response="SkillResource",
    errors={"429": "ErrorResponse"},
)
RETRIEVE = Operation(
    "skills.retrieve",
    "GET",
    "/skills/{skill_id}",
    response="SkillResource",
    errors={"429": "ErrorResponse"},
)
UPDATE = Operation(
    "skills.update",
    "POST",
    "/skills/{skill_id}",
    body="json",
    response="SkillResource",
    errors={"429": "ErrorResponse"},
)
LIST = Operation(
    "skills.list",
    "GET",
    "/skills",
    query=("limit", "order", "after"),
    response="SkillListResource",
    errors={"429": "ErrorResponse"},
    page={"argument": "after", "next": "last_id", "last": "id"},
)
DELETE = Operation(
    "skills.delete",
    "DELETE",
    "/skills/{skill_id}",
    response="DeletedSkillResource",
    errors={"429": "ErrorResponse"},
)


class Skills(SyncResource):
    """`client.skills`: Skills: instructions and files that a model uses when a task calls for them."""

    _path = "skills"

    @subresource
    def content(self) -> SkillsContent:
        """`client.skills.content`: The bundle of the default version of a skill, as a zip file."""
        from openapiopenai.api.skills_content import SkillsContent

        return SkillsContent(self._client)

    @subresource
    def versions(self) -> SkillsVersions:
        """`client.skills.versions`: The versions of a skill, which are immutable."""
        from openapiopenai.api.skills_versions import SkillsVersions

        return SkillsVersions(self._client)

    @operation(CREATE)
    def create(
        self, *, files: CreateSkillBodyFilesDict | CreateSkillBodyFiles | None = None, **options: Unpack[CallOptions]
    ) -> SkillResource:
        """Creates a skill from a directory or a zip file.

        - files: Files of the skill's directory, or a single zip file.

        `POST /skills`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, skill_id: str, **options: Unpack[CallOptions]) -> SkillResource:
        """Retrieves a skill.

        - skill_id: ID of the skill.

        `GET /skills/{skill_id}`"""
        ...

    @operation(UPDATE)
    def update(self, skill_id: str, *, default_version: str, **options: Unpack[CallOptions]) -> SkillResource:
        """Updates which version of a skill is the default.

        - skill_id: ID of the skill.
        - default_version: Version number.

        `POST /skills/{skill_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        limit: int | None = None,
        order: OrderEnum | str | None = None,
        after: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SkillListResource:
        """Lists the skills of the project.

        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).

        `GET /skills`"""
        ...

    @operation(DELETE)
    def delete(self, skill_id: str, **options: Unpack[CallOptions]) -> DeletedSkillResource:
        """Deletes a skill.

        - skill_id: ID of the skill.

        `DELETE /skills/{skill_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawSkills:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawSkills:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncSkills(AsyncResource):
    """`client.skills`: Skills: instructions and files that a model uses when a task calls for them."""

    _path = "skills"

    @subresource
    def content(self) -> AsyncSkillsContent:
        """`client.skills.content`: The bundle of the default version of a skill, as a zip file."""
        from openapiopenai.api.skills_content import AsyncSkillsContent

        return AsyncSkillsContent(self._client)

    @subresource
    def versions(self) -> AsyncSkillsVersions:
        """`client.skills.versions`: The versions of a skill, which are immutable."""
        from openapiopenai.api.skills_versions import AsyncSkillsVersions

        return AsyncSkillsVersions(self._client)

    @operation(CREATE)
    async def create(
        self, *, files: CreateSkillBodyFilesDict | CreateSkillBodyFiles | None = None, **options: Unpack[CallOptions]
    ) -> SkillResource:
        """Creates a skill from a directory or a zip file.

        - files: Files of the skill's directory, or a single zip file.

        `POST /skills`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, skill_id: str, **options: Unpack[CallOptions]) -> SkillResource:
        """Retrieves a skill.

        - skill_id: ID of the skill.

        `GET /skills/{skill_id}`"""
        ...

    @operation(UPDATE)
    async def update(self, skill_id: str, *, default_version: str, **options: Unpack[CallOptions]) -> SkillResource:
        """Updates which version of a skill is the default.

        - skill_id: ID of the skill.
        - default_version: Version number.

        `POST /skills/{skill_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        limit: int | None = None,
        order: OrderEnum | str | None = None,
        after: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[SkillListResource, SkillResource]:
        """Lists the skills of the project.

        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).

        `GET /skills`"""
        ...

    @operation(DELETE)
    async def delete(self, skill_id: str, **options: Unpack[CallOptions]) -> DeletedSkillResource:
        """Deletes a skill.

        - skill_id: ID of the skill.

        `DELETE /skills/{skill_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawSkills:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawSkills:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawSkills:
        """The methods of `Skills`, returning responses as they came."""

        def __init__(self, of: Skills) -> None:
            self.content: RawSkillsContent = of.content.with_raw_response
            self.versions: RawSkillsVersions = of.versions.with_raw_response
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            ...

    class AsyncRawSkills:
        """The methods of `AsyncSkills`, returning responses as they came."""

        def __init__(self, of: AsyncSkills) -> None:
            self.content: AsyncRawSkillsContent = of.content.with_raw_response
            self.versions: AsyncRawSkillsVersions = of.versions.with_raw_response
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            ...
