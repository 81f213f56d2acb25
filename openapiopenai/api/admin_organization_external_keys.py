# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.admin.organization.external_keys`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.external_key import ExternalKey
    from openapiopenai.models.external_key_list_resource import ExternalKeyListResource
    from openapiopenai.models.external_key_validate_response import ExternalKeyValidateResponse

CREATE = Operation(
    "admin.organization.external_keys.create",
    "POST",
    "/organization/external_keys",
    body="json",
    response="ExternalKey",
    auth="admin",
)
RETRIEVE = Operation(
    "admin.organization.external_keys.retrieve",
    "GET",
    "/organization/external_keys/{external_key_id}",
    response="ExternalKey",
    auth="admin",
)
LIST = Operation(
    "admin.organization.external_keys.list",
    "GET",
    "/organization/external_keys",
    query=("after", "limit", "order", "purpose"),
    response="ExternalKeyListResource",
    page={"argument": "after", "next": "last_id", "last": "id"},
    auth="admin",
)
DELETE = Operation(
    "admin.organization.external_keys.delete",
    "DELETE",
    "/organization/external_keys/{external_key_id}",
    response="ExternalKey",
    auth="admin",
)
VALIDATE = Operation(
    "admin.organization.external_keys.validate",
    "POST",
    "/organization/external_keys/{external_key_id}/validate",
    response="ExternalKeyValidateResponse",
    auth="admin",
)


class AdminOrganizationExternalKeys(SyncResource):
    """`client.admin.organization.external_keys`: Keys in your own key management service, used to encrypt stored data."""

    _path = "admin.organization.external_keys"

    @operation(CREATE)
    def create(
        self,
        *,
        type: Literal["aws", "gcp", "azure", "oci"] | str,
        name: str,
        purpose: Literal["ekm", "psp_decryption"] | str | None = None,
        audience: str | None = None,
        external_id: str | None = None,
        region: str | None = None,
        kms_arn: str | None = None,
        role_arn: str | None = None,
        kms_project_id: str | None = None,
        kms_key_location: str | None = None,
        kms_key_ring_name: str | None = None,
        kms_key_name: str | None = None,
        kms_key_version: str | None = None,
        workload_identity_project_number: str | None = None,
        workload_identity_pool_id: str | None = None,
        workload_identity_provider_id: str | None = None,
        tenant_id: str | None = None,
        vault_uri: str | None = None,
        key_name: str | None = None,
        key_version: str | None = None,
        vault_ocid: str | None = None,
        key_ocid: str | None = None,
        key_version_ocid: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ExternalKey:
        """Registers an external key with the organization.

        - type: Cloud provider that holds the key.
        - name: Name of the key.
        - purpose: Purpose of the key.
        - audience: Audience of the tokens that are presented to the cloud provider.
        - external_id: External ID for assuming the AWS role.
        - region: Region of the key.
        - kms_arn: ARN of the key in AWS KMS.
        - role_arn: ARN of the AWS role to assume for using the key.
        - kms_project_id: ID of the Google Cloud project that holds the key.
        - kms_key_location: Location of the key in Google Cloud KMS.
        - kms_key_ring_name: Name of the key ring in Google Cloud KMS.
        - kms_key_name: Name of the key in Google Cloud KMS.
        - kms_key_version: Version of the key in Google Cloud KMS.
        - workload_identity_project_number: Number of the Google Cloud project that holds the workload identity pool.
        - workload_identity_pool_id: ID of the workload identity pool in Google Cloud.
        - workload_identity_provider_id: ID of the workload identity provider.
        - tenant_id: ID of the Azure tenant.
        - vault_uri: URI of the key vault in Azure.
        - key_name: Name of the key in Azure Key Vault.
        - key_version: Version of the key in Azure Key Vault.
        - vault_ocid: OCID of the vault in Oracle Cloud.
        - key_ocid: OCID of the key in Oracle Cloud.
        - key_version_ocid: OCID of the key version in Oracle Cloud.

        `POST /organization/external_keys`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, external_key_id: str, **options: Unpack[CallOptions]) -> ExternalKey:
        """Retrieves an external key.

        - external_key_id: ID of the external key.

        `GET /organization/external_keys/{external_key_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        purpose: Literal["ekm", "psp_decryption"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> ExternalKeyListResource:
        """Lists the external keys of the organization.

        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - purpose: Only keys with this purpose.

        `GET /organization/external_keys`"""
        ...

    @operation(DELETE)
    def delete(self, external_key_id: str, **options: Unpack[CallOptions]) -> ExternalKey:
        """Deletes an external key.

        - external_key_id: ID of the external key.

        `DELETE /organization/external_keys/{external_key_id}`"""
        ...

    @operation(VALIDATE)
    def validate(self, external_key_id: str, **options: Unpack[CallOptions]) -> ExternalKeyValidateResponse:
        """Validates an external key.

        - external_key_id: ID of the external key.

        `POST /organization/external_keys/{external_key_id}/validate`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAdminOrganizationExternalKeys:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAdminOrganizationExternalKeys:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAdminOrganizationExternalKeys(AsyncResource):
    """`client.admin.organization.external_keys`: Keys in your own key management service, used to encrypt stored data."""

    _path = "admin.organization.external_keys"

    @operation(CREATE)
    async def create(
        self,
        *,
        type: Literal["aws", "gcp", "azure", "oci"] | str,
        name: str,
        purpose: Literal["ekm", "psp_decryption"] | str | None = None,
        audience: str | None = None,
        external_id: str | None = None,
        region: str | None = None,
        kms_arn: str | None = None,
        role_arn: str | None = None,
        kms_project_id: str | None = None,
        kms_key_location: str | None = None,
        kms_key_ring_name: str | None = None,
        kms_key_name: str | None = None,
        kms_key_version: str | None = None,
        workload_identity_project_number: str | None = None,
        workload_identity_pool_id: str | None = None,
        workload_identity_provider_id: str | None = None,
        tenant_id: str | None = None,
        vault_uri: str | None = None,
        key_name: str | None = None,
        key_version: str | None = None,
        vault_ocid: str | None = None,
        key_ocid: str | None = None,
        key_version_ocid: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ExternalKey:
        """Registers an external key with the organization.

        - type: Cloud provider that holds the key.
        - name: Name of the key.
        - purpose: Purpose of the key.
        - audience: Audience of the tokens that are presented to the cloud provider.
        - external_id: External ID for assuming the AWS role.
        - region: Region of the key.
        - kms_arn: ARN of the key in AWS KMS.
        - role_arn: ARN of the AWS role to assume for using the key.
        - kms_project_id: ID of the Google Cloud project that holds the key.
        - kms_key_location: Location of the key in Google Cloud KMS.
        - kms_key_ring_name: Name of the key ring in Google Cloud KMS.
        - kms_key_name: Name of the key in Google Cloud KMS.
        - kms_key_version: Version of the key in Google Cloud KMS.
        - workload_identity_project_number: Number of the Google Cloud project that holds the workload identity pool.
        - workload_identity_pool_id: ID of the workload identity pool in Google Cloud.
        - workload_identity_provider_id: ID of the workload identity provider.
        - tenant_id: ID of the Azure tenant.
        - vault_uri: URI of the key vault in Azure.
        - key_name: Name of the key in Azure Key Vault.
        - key_version: Version of the key in Azure Key Vault.
        - vault_ocid: OCID of the vault in Oracle Cloud.
        - key_ocid: OCID of the key in Oracle Cloud.
        - key_version_ocid: OCID of the key version in Oracle Cloud.

        `POST /organization/external_keys`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, external_key_id: str, **options: Unpack[CallOptions]) -> ExternalKey:
        """Retrieves an external key.

        - external_key_id: ID of the external key.

        `GET /organization/external_keys/{external_key_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        purpose: Literal["ekm", "psp_decryption"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[ExternalKeyListResource, ExternalKey]:
        """Lists the external keys of the organization.

        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - purpose: Only keys with this purpose.

        `GET /organization/external_keys`"""
        ...

    @operation(DELETE)
    async def delete(self, external_key_id: str, **options: Unpack[CallOptions]) -> ExternalKey:
        """Deletes an external key.

        - external_key_id: ID of the external key.

        `DELETE /organization/external_keys/{external_key_id}`"""
        ...

    @operation(VALIDATE)
    async def validate(self, external_key_id: str, **options: Unpack[CallOptions]) -> ExternalKeyValidateResponse:
        """Validates an external key.

        - external_key_id: ID of the external key.

        `POST /organization/external_keys/{external_key_id}/validate`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAdminOrganizationExternalKeys:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAdminOrganizationExternalKeys:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAdminOrganizationExternalKeys:
        """The methods of `AdminOrganizationExternalKeys`, returning responses as they came."""

        def __init__(self, of: AdminOrganizationExternalKeys) -> None:
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            self.validate = raw(of.validate)
            ...

    class AsyncRawAdminOrganizationExternalKeys:
        """The methods of `AsyncAdminOrganizationExternalKeys`, returning responses as they came."""

        def __init__(self, of: AsyncAdminOrganizationExternalKeys) -> None:
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            self.validate = async_raw(of.validate)
            ...
