# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.admin.organization.certificates`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.certificate import Certificate
    from openapiopenai.models.delete_certificate_response import DeleteCertificateResponse
    from openapiopenai.models.list_certificates_response import ListCertificatesResponse
    from openapiopenai.models.organization_certificate import OrganizationCertificate
    from openapiopenai.models.organization_certificate_activation_response import (
        OrganizationCertificateActivationResponse,
    )
    from openapiopenai.models.organization_certificate_deactivation_response import (
        OrganizationCertificateDeactivationResponse,
    )

CREATE = Operation(
    "admin.organization.certificates.create",
    "POST",
    "/organization/certificates",
    body="json",
    response="Certificate",
    errors={"429": "ErrorResponse"},
    auth="admin",
)
RETRIEVE = Operation(
    "admin.organization.certificates.retrieve",
    "GET",
    "/organization/certificates/{certificate_id}",
    query=("include",),
    styles={"include": "deepObject"},
    response="Certificate",
    errors={"429": "ErrorResponse"},
    auth="admin",
)
UPDATE = Operation(
    "admin.organization.certificates.update",
    "POST",
    "/organization/certificates/{certificate_id}",
    body="json",
    response="Certificate",
    errors={"429": "ErrorResponse"},
    auth="admin",
)
LIST = Operation(
    "admin.organization.certificates.list",
    "GET",
    "/organization/certificates",
    query=("limit", "after", "order"),
    response="ListCertificatesResponse",
    errors={"429": "ErrorResponse"},
    page={"argument": "after", "next": "last_id", "last": "id"},
    auth="admin",
)
DELETE = Operation(
    "admin.organization.certificates.delete",
    "DELETE",
    "/organization/certificates/{certificate_id}",
    response="DeleteCertificateResponse",
    errors={"429": "ErrorResponse"},
    auth="admin",
)
ACTIVATE = Operation(
    "admin.organization.certificates.activate",
    "POST",
    "/organization/certificates/activate",
    body="json",
    response="OrganizationCertificateActivationResponse",
    errors={"429": "ErrorResponse"},
    page={"kind": "single"},
    auth="admin",
)
DEACTIVATE = Operation(
    "admin.organization.certificates.deactivate",
    "POST",
    "/organization/certificates/deactivate",
    body="json",
    response="OrganizationCertificateDeactivationResponse",
    errors={"429": "ErrorResponse"},
    page={"kind": "single"},
    auth="admin",
)


class AdminOrganizationCertificates(SyncResource):
    """`client.admin.organization.certificates`: Certificates of the organization, which clients authenticate with."""

    _path = "admin.organization.certificates"

    @operation(CREATE)
    def create(self, *, certificate: str, name: str | None = None, **options: Unpack[CallOptions]) -> Certificate:
        """Uploads a certificate to the organization, which can have up to 50. It has to be activated separately.

        - name: Optional name of the certificate.
        - certificate: Content of the certificate, PEM-encoded.

        `POST /organization/certificates`"""
        ...

    @operation(RETRIEVE)
    def retrieve(
        self,
        certificate_id: str,
        *,
        include: Sequence[Literal["content"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Certificate:
        """Retrieves a certificate of the organization, active or not.

        - certificate_id: ID of the certificate.
        - include: What else to include in the response; only `content` is supported: the certificate itself as PEM.

        `GET /organization/certificates/{certificate_id}`"""
        ...

    @operation(UPDATE)
    def update(self, certificate_id: str, *, name: str | None = None, **options: Unpack[CallOptions]) -> Certificate:
        """Updates a certificate; only its name can be changed.

        - certificate_id: ID of the certificate.
        - name: New name of the certificate.

        `POST /organization/certificates/{certificate_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> ListCertificatesResponse:
        """Lists the certificates that were uploaded to the organization.

        - limit: Maximum number of entries per page: 1 to 100.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /organization/certificates`"""
        ...

    @operation(DELETE)
    def delete(self, certificate_id: str, **options: Unpack[CallOptions]) -> DeleteCertificateResponse:
        """Deletes a certificate. It must be inactive for the organization and for every project.

        - certificate_id: ID of the certificate.

        `DELETE /organization/certificates/{certificate_id}`"""
        ...

    @operation(ACTIVATE)
    def activate(
        self, *, certificate_ids: Sequence[str], **options: Unpack[CallOptions]
    ) -> OrganizationCertificateActivationResponse:
        """Activates up to 10 certificates for the organization, all of them or none. Repeating the call changes nothing.

        - certificate_ids: IDs of the certificates, 1 to 10.

        `POST /organization/certificates/activate`"""
        ...

    @operation(DEACTIVATE)
    def deactivate(
        self, *, certificate_ids: Sequence[str], **options: Unpack[CallOptions]
    ) -> OrganizationCertificateDeactivationResponse:
        """Deactivates up to 10 certificates for the organization, all of them or none. Repeating the call changes nothing.

        - certificate_ids: IDs of the certificates, 1 to 10.

        `POST /organization/certificates/deactivate`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAdminOrganizationCertificates:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAdminOrganizationCertificates:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAdminOrganizationCertificates(AsyncResource):
    """`client.admin.organization.certificates`: Certificates of the organization, which clients authenticate with."""

    _path = "admin.organization.certificates"

    @operation(CREATE)
    async def create(self, *, certificate: str, name: str | None = None, **options: Unpack[CallOptions]) -> Certificate:
        """Uploads a certificate to the organization, which can have up to 50. It has to be activated separately.

        - name: Optional name of the certificate.
        - certificate: Content of the certificate, PEM-encoded.

        `POST /organization/certificates`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(
        self,
        certificate_id: str,
        *,
        include: Sequence[Literal["content"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Certificate:
        """Retrieves a certificate of the organization, active or not.

        - certificate_id: ID of the certificate.
        - include: What else to include in the response; only `content` is supported: the certificate itself as PEM.

        `GET /organization/certificates/{certificate_id}`"""
        ...

    @operation(UPDATE)
    async def update(
        self, certificate_id: str, *, name: str | None = None, **options: Unpack[CallOptions]
    ) -> Certificate:
        """Updates a certificate; only its name can be changed.

        - certificate_id: ID of the certificate.
        - name: New name of the certificate.

        `POST /organization/certificates/{certificate_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[ListCertificatesResponse, OrganizationCertificate]:
        """Lists the certificates that were uploaded to the organization.

        - limit: Maximum number of entries per page: 1 to 100.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /organization/certificates`"""
        ...

    @operation(DELETE)
    async def delete(self, certificate_id: str, **options: Unpack[CallOptions]) -> DeleteCertificateResponse:
        """Deletes a certificate. It must be inactive for the organization and for every project.

        - certificate_id: ID of the certificate.

        `DELETE /organization/certificates/{certificate_id}`"""
        ...

    @operation(ACTIVATE)
    def activate(
        self, *, certificate_ids: Sequence[str], **options: Unpack[CallOptions]
    ) -> AsyncPages[OrganizationCertificateActivationResponse, OrganizationCertificate]:
        """Activates up to 10 certificates for the organization, all of them or none. Repeating the call changes nothing.

        - certificate_ids: IDs of the certificates, 1 to 10.

        `POST /organization/certificates/activate`"""
        ...

    @operation(DEACTIVATE)
    def deactivate(
        self, *, certificate_ids: Sequence[str], **options: Unpack[CallOptions]
    ) -> AsyncPages[OrganizationCertificateDeactivationResponse, OrganizationCertificate]:
        """Deactivates up to 10 certificates for the organization, all of them or none. Repeating the call changes nothing.

        - certificate_ids: IDs of the certificates, 1 to 10.

        `POST /organization/certificates/deactivate`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAdminOrganizationCertificates:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAdminOrganizationCertificates:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAdminOrganizationCertificates:
        """The methods of `AdminOrganizationCertificates`, returning responses as they came."""

        def __init__(self, of: AdminOrganizationCertificates) -> None:
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            self.activate = raw(of.activate)
            self.deactivate = raw(of.deactivate)
            ...

    class AsyncRawAdminOrganizationCertificates:
        """The methods of `AsyncAdminOrganizationCertificates`, returning responses as they came."""

        def __init__(self, of: AsyncAdminOrganizationCertificates) -> None:
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            self.activate = async_raw(of.activate)
            self.deactivate = async_raw(of.deactivate)
            ...
