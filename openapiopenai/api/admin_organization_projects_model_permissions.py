# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.admin.organization.projects.model_permissions`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.project_model_permissions import ProjectModelPermissions
    from openapiopenai.models.project_model_permissions_delete_response import ProjectModelPermissionsDeleteResponse

RETRIEVE = Operation(
    "admin.organization.projects.model_permissions.retrieve",
    "GET",
    "/organization/projects/{project_id}/model_permissions",
    response="ProjectModelPermissions",
    auth="admin",
)
UPDATE = Operation(
    "admin.organization.projects.model_permissions.update",
    "POST",
    "/organization/projects/{project_id}/model_permissions",
    body="json",
    response="ProjectModelPermissions",
    auth="admin",
)
DELETE = Operation(
    "admin.organization.projects.model_permissions.delete",
    "DELETE",
    "/organization/projects/{project_id}/model_permissions",
    response="ProjectModelPermissionsDeleteResponse",
    auth="admin",
)


class AdminOrganizationProjectsModelPermissions(SyncResource):
    """`client.admin.organization.projects.model_permissions`: Which models a project may use: an allowlist or a denylist."""

    _path = "admin.organization.projects.model_permissions"

    @operation(RETRIEVE)
    def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> ProjectModelPermissions:
        """Retrieves the model permissions of a project.

        - project_id: ID of the project.

        `GET /organization/projects/{project_id}/model_permissions`"""
        ...

    @operation(UPDATE)
    def update(
        self,
        project_id: str,
        *,
        mode: Literal["allow_list", "deny_list"] | str,
        model_ids: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> ProjectModelPermissions:
        """Updates the model permissions of a project.

        - project_id: ID of the project.
        - mode: Whether `model_ids` is an allowlist (only these models may be used) or a denylist (all others may be used).
        - model_ids: IDs of the models that the policy lists.

        `POST /organization/projects/{project_id}/model_permissions`"""
        ...

    @operation(DELETE)
    def delete(self, project_id: str, **options: Unpack[CallOptions]) -> ProjectModelPermissionsDeleteResponse:
        """Deletes the model permissions of a project.

        - project_id: ID of the project.

        `DELETE /organization/projects/{project_id}/model_permissions`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAdminOrganizationProjectsModelPermissions:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAdminOrganizationProjectsModelPermissions:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAdminOrganizationProjectsModelPermissions(AsyncResource):
    """`client.admin.organization.projects.model_permissions`: Which models a project may use: an allowlist or a denylist."""

    _path = "admin.organization.projects.model_permissions"

    @operation(RETRIEVE)
    async def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> ProjectModelPermissions:
        """Retrieves the model permissions of a project.

        - project_id: ID of the project.

        `GET /organization/projects/{project_id}/model_permissions`"""
        ...

    @operation(UPDATE)
    async def update(
        self,
        project_id: str,
        *,
        mode: Literal["allow_list", "deny_list"] | str,
        model_ids: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> ProjectModelPermissions:
        """Updates the model permissions of a project.

        - project_id: ID of the project.
        - mode: Whether `model_ids` is an allowlist (only these models may be used) or a denylist (all others may be used).
        - model_ids: IDs of the models that the policy lists.

        `POST /organization/projects/{project_id}/model_permissions`"""
        ...

    @operation(DELETE)
    async def delete(self, project_id: str, **options: Unpack[CallOptions]) -> ProjectModelPermissionsDeleteResponse:
        """Deletes the model permissions of a project.

        - project_id: ID of the project.

        `DELETE /organization/projects/{project_id}/model_permissions`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAdminOrganizationProjectsModelPermissions:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAdminOrganizationProjectsModelPermissions:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAdminOrganizationProjectsModelPermissions:
        """The methods of `AdminOrganizationProjectsModelPermissions`, returning responses as they came."""

        def __init__(self, of: AdminOrganizationProjectsModelPermissions) -> None:
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.delete = raw(of.delete)
            ...

    class AsyncRawAdminOrganizationProjectsModelPermissions:
        """The methods of `AsyncAdminOrganizationProjectsModelPermissions`, returning responses as they came."""

        def __init__(self, of: AsyncAdminOrganizationProjectsModelPermissions) -> None:
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.delete = async_raw(of.delete)
            ...
