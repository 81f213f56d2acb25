# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.admin.organization.projects.certificates`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.list_project_certificates_response import ListProjectCertificatesResponse
    from openapiopenai.models.organization_project_certificate import OrganizationProjectCertificate
    from openapiopenai.models.organization_project_certificate_activation_response import (
        OrganizationProjectCertificateActivationResponse,
    )
    from openapiopenai.models.organization_project_certificate_deactivation_response import (
        OrganizationProjectCertificateDeactivationResponse,
    )

LIST = Operation(
    "admin.organization.projects.certificates.list",
    "GET",
    "/organization/projects/{project_id}/certificates",
    query=("limit", "after", "order"),
    response="ListProjectCertificatesResponse",
    errors={"429": "ErrorResponse"},
    page={"argument": "after", "next": "last_id", "last": "id"},
    auth="admin",
)
ACTIVATE = Operation(
    "admin.organization.projects.certificates.activate",
    "POST",
    "/organization/projects/{project_id}/certificates/activate",
    body="json",
    response="OrganizationProjectCertificateActivationResponse",
    errors={"429": "ErrorResponse"},
    page={"kind": "single"},
    auth="admin",
)
DEACTIVATE = Operation(
    "admin.organization.projects.certificates.deactivate",
    "POST",
    "/organization/projects/{project_id}/certificates/deactivate",
    body="json",
    response="OrganizationProjectCertificateDeactivationResponse",
    errors={"429": "ErrorResponse"},
    page={"kind": "single"},
    auth="admin",
)


class AdminOrganizationProjectsCertificates(SyncResource):
    """`client.admin.organization.projects.certificates`: The certificates of a project."""

    _path = "admin.organization.projects.certificates"

    @operation(LIST)
    def list(
        self,
        project_id: str,
        *,
        limit: int | None = None,
        after: str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> ListProjectCertificatesResponse:
        """Lists the certificates of a project.

        - project_id: ID of the project.
        - limit: Maximum number of entries per page: 1 to 100.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /organization/projects/{project_id}/certificates`"""
        ...

    @operation(ACTIVATE)
    def activate(
        self, project_id: str, *, certificate_ids: Sequence[str], **options: Unpack[CallOptions]
    ) -> OrganizationProjectCertificateActivationResponse:
        """Activates up to 10 certificates for a project, all of them or none. Repeating the call changes nothing.

        - project_id: ID of the project.
        - certificate_ids: IDs of the certificates, 1 to 10.

        `POST /organization/projects/{project_id}/certificates/activate`"""
        ...

    @operation(DEACTIVATE)
    def deactivate(
        self, project_id: str, *, certificate_ids: Sequence[str], **options: Unpack[CallOptions]
    ) -> OrganizationProjectCertificateDeactivationResponse:
        """Deactivates up to 10 certificates for a project, all of them or none. Repeating the call changes nothing.

        - project_id: ID of the project.
        - certificate_ids: IDs of the certificates, 1 to 10.

        `POST /organization/projects/{project_id}/certificates/deactivate`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAdminOrganizationProjectsCertificates:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAdminOrganizationProjectsCertificates:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAdminOrganizationProjectsCertificates(AsyncResource):
    """`client.admin.organization.projects.certificates`: The certificates of a project."""

    _path = "admin.organization.projects.certificates"

    @operation(LIST)
    def list(
        self,
        project_id: str,
        *,
        limit: int | None = None,
        after: str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[ListProjectCertificatesResponse, OrganizationProjectCertificate]:
        """Lists the certificates of a project.

        - project_id: ID of the project.
        - limit: Maximum number of entries per page: 1 to 100.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /organization/projects/{project_id}/certificates`"""
        ...

    @operation(ACTIVATE)
    def activate(
        self, project_id: str, *, certificate_ids: Sequence[str], **options: Unpack[CallOptions]
    ) -> AsyncPages[OrganizationProjectCertificateActivationResponse, OrganizationProjectCertificate]:
        """Activates up to 10 certificates for a project, all of them or none. Repeating the call changes nothing.

        - project_id: ID of the project.
        - certificate_ids: IDs of the certificates, 1 to 10.

        `POST /organization/projects/{project_id}/certificates/activate`"""
        ...

    @operation(DEACTIVATE)
    def deactivate(
        self, project_id: str, *, certificate_ids: Sequence[str], **options: Unpack[CallOptions]
    ) -> AsyncPages[OrganizationProjectCertificateDeactivationResponse, OrganizationProjectCertificate]:
        """Deactivates up to 10 certificates for a project, all of them or none. Repeating the call changes nothing.

        - project_id: ID of the project.
        - certificate_ids: IDs of the certificates, 1 to 10.

        `POST /organization/projects/{project_id}/certificates/deactivate`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAdminOrganizationProjectsCertificates:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAdminOrganizationProjectsCertificates:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAdminOrganizationProjectsCertificates:
        """The methods of `AdminOrganizationProjectsCertificates`, returning responses as they came."""

        def __init__(self, of: AdminOrganizationProjectsCertificates) -> None:
            self.list = raw(of.list)
            self.activate = raw(of.activate)
            self.deactivate = raw(of.deactivate)
            ...

    class AsyncRawAdminOrganizationProjectsCertificates:
        """The methods of `AsyncAdminOrganizationProjectsCertificates`, returning responses as they came."""

        def __init__(self, of: AsyncAdminOrganizationProjectsCertificates) -> None:
            self.list = async_raw(of.list)
            self.activate = async_raw(of.activate)
            self.deactivate = async_raw(of.deactivate)
            ...
