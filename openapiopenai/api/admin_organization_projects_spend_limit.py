# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.admin.organization.projects.spend_limit`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.project_spend_limit_deleted_resource import ProjectSpendLimitDeletedResource
    from openapiopenai.models.project_spend_limit_resource import ProjectSpendLimitResource

RETRIEVE = Operation(
    "admin.organization.projects.spend_limit.retrieve",
    "GET",
    "/organization/projects/{project_id}/spend_limit",
    response="ProjectSpendLimitResource",
    auth="admin",
)
UPDATE = Operation(
    "admin.organization.projects.spend_limit.update",
    "POST",
    "/organization/projects/{project_id}/spend_limit",
    body="json",
    response="ProjectSpendLimitResource",
    auth="admin",
)
DELETE = Operation(
    "admin.organization.projects.spend_limit.delete",
    "DELETE",
    "/organization/projects/{project_id}/spend_limit",
    response="ProjectSpendLimitDeletedResource",
    auth="admin",
)


class AdminOrganizationProjectsSpendLimit(SyncResource):
    """`client.admin.organization.projects.spend_limit`: The hard limit on a project's monthly spending."""

    _path = "admin.organization.projects.spend_limit"

    @operation(RETRIEVE)
    def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> ProjectSpendLimitResource:
        """Retrieves the hard limit on a project's spending.

        - project_id: ID of the project.

        `GET /organization/projects/{project_id}/spend_limit`"""
        ...

    @operation(UPDATE)
    def update(
        self,
        project_id: str,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        **options: Unpack[CallOptions],
    ) -> ProjectSpendLimitResource:
        """Sets the hard limit on a project's spending, replacing any existing one.

        - project_id: ID of the project.
        - threshold_amount: Hard spend limit, in cents.
        - currency: Currency of the limit: always `USD`.
        - interval: Period that the limit applies to: always `month`.

        `POST /organization/projects/{project_id}/spend_limit`"""
        ...

    @operation(DELETE)
    def delete(self, project_id: str, **options: Unpack[CallOptions]) -> ProjectSpendLimitDeletedResource:
        """Deletes the hard limit on a project's spending.

        - project_id: ID of the project.

        `DELETE /organization/projects/{project_id}/spend_limit`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAdminOrganizationProjectsSpendLimit:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAdminOrganizationProjectsSpendLimit:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAdminOrganizationProjectsSpendLimit(AsyncResource):
    """`client.admin.organization.projects.spend_limit`: The hard limit on a project's monthly spending."""

    _path = "admin.organization.projects.spend_limit"

    @operation(RETRIEVE)
    async def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> ProjectSpendLimitResource:
        """Retrieves the hard limit on a project's spending.

        - project_id: ID of the project.

        `GET /organization/projects/{project_id}/spend_limit`"""
        ...

    @operation(UPDATE)
    async def update(
        self,
        project_id: str,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        **options: Unpack[CallOptions],
    ) -> ProjectSpendLimitResource:
        """Sets the hard limit on a project's spending, replacing any existing one.

        - project_id: ID of the project.
        - threshold_amount: Hard spend limit, in cents.
        - currency: Currency of the limit: always `USD`.
        - interval: Period that the limit applies to: always `month`.

        `POST /organization/projects/{project_id}/spend_limit`"""
        ...

    @operation(DELETE)
    async def delete(self, project_id: str, **options: Unpack[CallOptions]) -> ProjectSpendLimitDeletedResource:
        """Deletes the hard limit on a project's spending.

        - project_id: ID of the project.

        `DELETE /organization/projects/{project_id}/spend_limit`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAdminOrganizationProjectsSpendLimit:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAdminOrganizationProjectsSpendLimit:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAdminOrganizationProjectsSpendLimit:
        """The methods of `AdminOrganizationProjectsSpendLimit`, returning responses as they came."""

        def __init__(self, of: AdminOrganizationProjectsSpendLimit) -> None:
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.delete = raw(of.delete)
            ...

    class AsyncRawAdminOrganizationProjectsSpendLimit:
        """The methods of `AsyncAdminOrganizationProjectsSpendLimit`, returning responses as they came."""

        def __init__(self, of: AsyncAdminOrganizationProjectsSpendLimit) -> None:
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.delete = async_raw(of.delete)
            ...
