# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.beta.agents.vaults.credentials`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.list_vault_credentials_status import (
        ListVaultCredentialsStatus,
        ListVaultCredentialsStatusDict,
    )
    from openapiopenai.models.vault_credential import VaultCredential
    from openapiopenai.models.vault_credential_auth_create import (
        VaultCredentialAuthCreate,
        VaultCredentialAuthCreateDict,
    )
    from openapiopenai.models.vault_credential_auth_rotate import (
        VaultCredentialAuthRotate,
        VaultCredentialAuthRotateDict,
    )
    from openapiopenai.models.vault_credential_deleted import VaultCredentialDeleted
    from openapiopenai.models.vault_credential_list_resource import VaultCredentialListResource

CREATE = Operation(
    "beta.agents.vaults.credentials.create",
    "POST",
    "/vaults/{vault_id}/credentials",
    body="json",
    response="VaultCredential",
    beta="agents=v1",
)
RETRIEVE = Operation(
    "beta.agents.vaults.credentials.retrieve",
    "GET",
    "/vaults/{vault_id}/credentials/{credential_id}",
    response="VaultCredential",
    beta="agents=v1",
)
UPDATE = Operation(
    "beta.agents.vaults.credentials.update",
    "POST",
    "/vaults/{vault_id}/credentials/{credential_id}",
    body="json",
    response="VaultCredential",
    beta="agents=v1",
)
LIST = Operation(
    "beta.agents.vaults.credentials.list",
    "GET",
    "/vaults/{vault_id}/credentials",
    query=("after", "limit", "metadata", "order", "status"),
    styles={"metadata": "deepObject", "status": "deepObject"},
    response="VaultCredentialListResource",
    page={"argument": "after", "next": "last_id", "last": "id"},
    beta="agents=v1",
)
DELETE = Operation(
    "beta.agents.vaults.credentials.delete",
    "DELETE",
    "/vaults/{vault_id}/credentials/{credential_id}",
    response="VaultCredentialDeleted",
    beta="agents=v1",
)


class BetaAgentsVaultsCredentials(SyncResource):
    """`client.beta.agents.vaults.credentials`: The credentials in a vault."""

    _path = "beta.agents.vaults.credentials"

    @operation(CREATE)
    def create(
        self,
        vault_id: str,
        *,
        name: str,
        auth: VaultCredentialAuthCreateDict | VaultCredentialAuthCreate,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> VaultCredential:
        """Creates a credential in a vault. Its secret values are never returned.

        - vault_id: ID of the vault.
        - name: Name of the credential; white space around it is removed, and 1 to 256 bytes of UTF-8 must remain.
        - auth: Authentication method of the credential, with its secrets, which are write-only.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512. None by default.

        `POST /vaults/{vault_id}/credentials`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, credential_id: str, *, vault_id: str, **options: Unpack[CallOptions]) -> VaultCredential:
        """Retrieves the metadata of a credential, without its secret values.

        - vault_id: ID of the vault.
        - credential_id: ID of the credential.

        `GET /vaults/{vault_id}/credentials/{credential_id}`"""
        ...

    @operation(UPDATE)
    def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        auth: VaultCredentialAuthRotateDict | VaultCredentialAuthRotate | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> VaultCredential:
        """Updates the metadata of a credential, or replaces its secret values.

        - vault_id: ID of the vault.
        - credential_id: ID of the credential.
        - auth: New secrets of the credential; its type cannot change.
        - metadata: Up to 16 key–value pairs of your own, with keys of at most 64 characters and values of at most 512. They replace all existing ones: `{}` clears them, and if absent, they are unchanged.

        `POST /vaults/{vault_id}/credentials/{credential_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        vault_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        metadata: Mapping[str, str] | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        status: ListVaultCredentialsStatusDict | ListVaultCredentialsStatus | None = None,
        **options: Unpack[CallOptions],
    ) -> VaultCredentialListResource:
        """Lists the credentials in a vault, without their secret values.

        - vault_id: ID of the vault.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - metadata: Only credentials whose metadata has all of these pairs, at most 16. Recent changes may take a while to show.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - status: Only credentials with this status.

        `GET /vaults/{vault_id}/credentials`"""
        ...

    @operation(DELETE)
    def delete(self, credential_id: str, *, vault_id: str, **options: Unpack[CallOptions]) -> VaultCredentialDeleted:
        """Deletes a credential.

        - vault_id: ID of the vault.
        - credential_id: ID of the credential.

        `DELETE /vaults/{vault_id}/credentials/{credential_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawBetaAgentsVaultsCredentials:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawBetaAgentsVaultsCredentials:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncBetaAgentsVaultsCredentials(AsyncResource):
    """`client.beta.agents.vaults.credentials`: The credentials in a vault."""

    _path = "beta.agents.vaults.credentials"

    @operation(CREATE)
    async def create(
        self,
        vault_id: str,
        *,
        name: str,
        auth: VaultCredentialAuthCreateDict | VaultCredentialAuthCreate,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> VaultCredential:
        """Creates a credential in a vault. Its secret values are never returned.

        - vault_id: ID of the vault.
        - name: Name of the credential; white space around it is removed, and 1 to 256 bytes of UTF-8 must remain.
        - auth: Authentication method of the credential, with its secrets, which are write-only.
        - metadata: Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512. None by default.

        `POST /vaults/{vault_id}/credentials`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, credential_id: str, *, vault_id: str, **options: Unpack[CallOptions]) -> VaultCredential:
        """Retrieves the metadata of a credential, without its secret values.

        - vault_id: ID of the vault.
        - credential_id: ID of the credential.

        `GET /vaults/{vault_id}/credentials/{credential_id}`"""
        ...

    @operation(UPDATE)
    async def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        auth: VaultCredentialAuthRotateDict | VaultCredentialAuthRotate | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> VaultCredential:
        """Updates the metadata of a credential, or replaces its secret values.

        - vault_id: ID of the vault.
        - credential_id: ID of the credential.
        - auth: New secrets of the credential; its type cannot change.
        - metadata: Up to 16 key–value pairs of your own, with keys of at most 64 characters and values of at most 512. They replace all existing ones: `{}` clears them, and if absent, they are unchanged.

        `POST /vaults/{vault_id}/credentials/{credential_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        vault_id: str,
        *,
        after: str | None = None,
        limit: int | None = None,
        metadata: Mapping[str, str] | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        status: ListVaultCredentialsStatusDict | ListVaultCredentialsStatus | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[VaultCredentialListResource, VaultCredential]:
        """Lists the credentials in a vault, without their secret values.

        - vault_id: ID of the vault.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - metadata: Only credentials whose metadata has all of these pairs, at most 16. Recent changes may take a while to show.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - status: Only credentials with this status.

        `GET /vaults/{vault_id}/credentials`"""
        ...

    @operation(DELETE)
    async def delete(
        self, credential_id: str, *, vault_id: str, **options: Unpack[CallOptions]
    ) -> VaultCredentialDeleted:
        """Deletes a credential.

        - vault_id: ID of the vault.
        - credential_id: ID of the credential.

        `DELETE /vaults/{vault_id}/credentials/{credential_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawBetaAgentsVaultsCredentials:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawBetaAgentsVaultsCredentials:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawBetaAgentsVaultsCredentials:
        """The methods of `BetaAgentsVaultsCredentials`, returning responses as they came."""

        def __init__(self, of: BetaAgentsVaultsCredentials) -> None:
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            ...

    class AsyncRawBetaAgentsVaultsCredentials:
        """The methods of `AsyncBetaAgentsVaultsCredentials`, returning responses as they came."""

        def __init__(self, of: AsyncBetaAgentsVaultsCredentials) -> None:
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            ...
