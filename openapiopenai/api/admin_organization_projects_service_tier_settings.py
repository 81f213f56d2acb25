# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.admin.organization.projects.service_tier_settings`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.project_service_tier_settings import ProjectServiceTierSettings
    from openapiopenai.models.update_project_service_tier_settings_request_enabled_tiers import (
        UpdateProjectServiceTierSettingsRequestEnabledTiers,
        UpdateProjectServiceTierSettingsRequestEnabledTiersDict,
    )

RETRIEVE = Operation(
    "admin.organization.projects.service_tier_settings.retrieve",
    "GET",
    "/organization/projects/{project_id}/service_tier_settings",
    response="ProjectServiceTierSettings",
    auth="admin",
)
UPDATE = Operation(
    "admin.organization.projects.service_tier_settings.update",
    "POST",
    "/organization/projects/{project_id}/service_tier_settings",
    body="json",
    response="ProjectServiceTierSettings",
    auth="admin",
)


class AdminOrganizationProjectsServiceTierSettings(SyncResource):
    """`client.admin.organization.projects.service_tier_settings`: Which service tiers a project may use."""

    _path = "admin.organization.projects.service_tier_settings"

    @operation(RETRIEVE)
    def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> ProjectServiceTierSettings:
        """Retrieves which service tiers a project uses.

        - project_id: ID of the project.

        `GET /organization/projects/{project_id}/service_tier_settings`"""
        ...

    @operation(UPDATE)
    def update(
        self,
        project_id: str,
        *,
        default: Literal["standard", "fast", "scale"] | str | None = None,
        enabled_tiers: UpdateProjectServiceTierSettingsRequestEnabledTiersDict
        | UpdateProjectServiceTierSettingsRequestEnabledTiers
        | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectServiceTierSettings:
        """Updates which service tiers a project uses. At least one argument is required; what is omitted stays unchanged.

        - project_id: ID of the project.
        - default: Default tier, for requests that leave out `service_tier` or set it to `auto`.
        - enabled_tiers: Service tiers that the project may use besides Standard: `all` includes future tiers, an empty array leaves only Standard. Tiers ruled out by the organization's policy or by eligibility stay unavailable.

        `POST /organization/projects/{project_id}/service_tier_settings`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAdminOrganizationProjectsServiceTierSettings:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAdminOrganizationProjectsServiceTierSettings:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAdminOrganizationProjectsServiceTierSettings(AsyncResource):
    """`client.admin.organization.projects.service_tier_settings`: Which service tiers a project may use."""

    _path = "admin.organization.projects.service_tier_settings"

    @operation(RETRIEVE)
    async def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> ProjectServiceTierSettings:
        """Retrieves which service tiers a project uses.

        - project_id: ID of the project.

        `GET /organization/projects/{project_id}/service_tier_settings`"""
        ...

    @operation(UPDATE)
    async def update(
        self,
        project_id: str,
        *,
        default: Literal["standard", "fast", "scale"] | str | None = None,
        enabled_tiers: UpdateProjectServiceTierSettingsRequestEnabledTiersDict
        | UpdateProjectServiceTierSettingsRequestEnabledTiers
        | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectServiceTierSettings:
        """Updates which service tiers a project uses. At least one argument is required; what is omitted stays unchanged.

        - project_id: ID of the project.
        - default: Default tier, for requests that leave out `service_tier` or set it to `auto`.
        - enabled_tiers: Service tiers that the project may use besides Standard: `all` includes future tiers, an empty array leaves only Standard. Tiers ruled out by the organization's policy or by eligibility stay unavailable.

        `POST /organization/projects/{project_id}/service_tier_settings`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAdminOrganizationProjectsServiceTierSettings:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAdminOrganizationProjectsServiceTierSettings:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAdminOrganizationProjectsServiceTierSettings:
        """The methods of `AdminOrganizationProjectsServiceTierSettings`, returning responses as they came."""

        def __init__(self, of: AdminOrganizationProjectsServiceTierSettings) -> None:
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            ...

    class AsyncRawAdminOrganizationProjectsServiceTierSettings:
        """The methods of `AsyncAdminOrganizationProjectsServiceTierSettings`, returning responses as they came."""

        def __init__(self, of: AsyncAdminOrganizationProjectsServiceTierSettings) -> None:
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            ...
