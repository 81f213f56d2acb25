# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.beta.agents.vaults`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.api.beta_agents_vaults_credentials import (
        AsyncBetaAgentsVaultsCredentials,
        AsyncRawBetaAgentsVaultsCredentials,
        BetaAgentsVaultsCredentials,
        RawBetaAgentsVaultsCredentials,
    )
    from openapiopenai.models.list_vaults_status import ListVaultsStatus, ListVaultsStatusDict
    from openapiopenai.models.vault import Vault
    from openapiopenai.models.vault_deleted import VaultDeleted
    from openapiopenai.models.vault_list_resource import VaultListResource

CREATE = Operation(
    "beta.agents.vaults.create",
    "POST",
    "/vaults",
    body="json",
    nullable=("metadata",),
    response="Vault",
    beta="agents=v1",
)
RETRIEVE = Operation(
    "beta.agents.vaults.retrieve",
    "GET",
    "/vaults/{vault_id}",
    response="Vault",
    beta="agents=v1",
)
UPDATE = Operation(
    "beta.agents.vaults.update",
    "POST",
    "/vaults/{vault_id}",
    body="json",
    nullable=("name",),
    response="Vault",
    beta="agents=v1",
)
LIST = Operation(
    "beta.agents.vaults.list",
    "GET",
    "/vaults",
    query=("after", "limit", "metadata", "order", "status"),
    styles={"metadata": "deepObject", "status": "deepObject"},
    response="VaultListResource",
    page={"argument": "after", "next": "last_id", "last": "id"},
    beta="agents=v1",
)
DELETE = Operation(
    "beta.agents.vaults.delete",
    "DELETE",
    "/vaults/{vault_id}",
    response="VaultDeleted",
    beta="agents=v1",
)


class BetaAgentsVaults(SyncResource):
    """`client.beta.agents.vaults`: Vaults, which store credentials that agents can use without seeing them."""

    _path = "beta.agents.vaults"

    @subresource
    def credentials(self) -> BetaAgentsVaultsCredentials:
        """`client.beta.agents.vaults.credentials`: The credentials in a vault."""
        from openapiopenai.api.beta_agents_vaults_credentials import BetaAgentsVaultsCredentials

        return BetaAgentsVaultsCredentials(self._client)

    @operation(CREATE)
    def create(
        self, *, name: str | None = None, metadata: Mapping[str, str] | None = None, **options: Unpack[CallOptions]
    ) -> Vault:
        """Creates a vault in the project.

        - name: Name of the vault; white space around it is removed, and 1 to 256 bytes of UTF-8 must remain.
        - metadata: Key–value pairs of your own, such as the ID of a team or an application.

        `POST /vaults`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, vault_id: str, **options: Unpack[CallOptions]) -> Vault:
        """Retrieves a vault.

        - vault_id: ID of the vault.

        `GET /vaults/{vault_id}`"""
        ...

    @operation(UPDATE)
    def update(
        self,
        vault_id: str,
        *,
        name: str | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Vault:
        """Updates the name or metadata of a vault. What is omitted stays unchanged.

        - vault_id: ID of the vault.
        - name: Name of the vault; white space around it is removed, and 1 to 256 bytes of UTF-8 must remain. If absent, it is unchanged; null removes it.
        - metadata: Up to 16 key–value pairs of your own, with keys of at most 64 characters and values of at most 512. They replace all existing ones: `{}` clears them, and if absent, they are unchanged.

        `POST /vaults/{vault_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        metadata: Mapping[str, str] | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        status: ListVaultsStatusDict | ListVaultsStatus | None = None,
        **options: Unpack[CallOptions],
    ) -> VaultListResource:
        """Lists vaults.

        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - metadata: Only vaults whose metadata has all of these pairs, at most 16. Recent changes may take a while to show.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - status: Only vaults with this status.

        `GET /vaults`"""
        ...

    @operation(DELETE)
    def delete(self, vault_id: str, **options: Unpack[CallOptions]) -> VaultDeleted:
        """Deletes a vault and all its credentials.

        - vault_id: ID of the vault.

        `DELETE /vaults/{vault_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawBetaAgentsVaults:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawBetaAgentsVaults:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncBetaAgentsVaults(AsyncResource):
    """`client.beta.agents.vaults`: Vaults, which store credentials that agents can use without seeing them."""

    _path = "beta.agents.vaults"

    @subresource
    def credentials(self) -> AsyncBetaAgentsVaultsCredentials:
        """`client.beta.agents.vaults.credentials`: The credentials in a vault."""
        from openapiopenai.api.beta_agents_vaults_credentials import AsyncBetaAgentsVaultsCredentials

        return AsyncBetaAgentsVaultsCredentials(self._client)

    @operation(CREATE)
    async def create(
        self, *, name: str | None = None, metadata: Mapping[str, str] | None = None, **options: Unpack[CallOptions]
    ) -> Vault:
        """Creates a vault in the project.

        - name: Name of the vault; white space around it is removed, and 1 to 256 bytes of UTF-8 must remain.
        - metadata: Key–value pairs of your own, such as the ID of a team or an application.

        `POST /vaults`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, vault_id: str, **options: Unpack[CallOptions]) -> Vault:
        """Retrieves a vault.

        - vault_id: ID of the vault.

        `GET /vaults/{vault_id}`"""
        ...

    @operation(UPDATE)
    async def update(
        self,
        vault_id: str,
        *,
        name: str | None = None,
        metadata: Mapping[str, str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Vault:
        """Updates the name or metadata of a vault. What is omitted stays unchanged.

        - vault_id: ID of the vault.
        - name: Name of the vault; white space around it is removed, and 1 to 256 bytes of UTF-8 must remain. If absent, it is unchanged; null removes it.
        - metadata: Up to 16 key–value pairs of your own, with keys of at most 64 characters and values of at most 512. They replace all existing ones: `{}` clears them, and if absent, they are unchanged.

        `POST /vaults/{vault_id}`"""
        ...

    @operation(LIST)
    def list(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        metadata: Mapping[str, str] | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        status: ListVaultsStatusDict | ListVaultsStatus | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[VaultListResource, Vault]:
        """Lists vaults.

        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - metadata: Only vaults whose metadata has all of these pairs, at most 16. Recent changes may take a while to show.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.
        - status: Only vaults with this status.

        `GET /vaults`"""
        ...

    @operation(DELETE)
    async def delete(self, vault_id: str, **options: Unpack[CallOptions]) -> VaultDeleted:
        """Deletes a vault and all its credentials.

        - vault_id: ID of the vault.

        `DELETE /vaults/{vault_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawBetaAgentsVaults:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawBetaAgentsVaults:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawBetaAgentsVaults:
        """The methods of `BetaAgentsVaults`, returning responses as they came."""

        def __init__(self, of: BetaAgentsVaults) -> None:
            self.credentials: RawBetaAgentsVaultsCredentials = of.credentials.with_raw_response
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.update = raw(of.update)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            ...

    class AsyncRawBetaAgentsVaults:
        """The methods of `AsyncBetaAgentsVaults`, returning responses as they came."""

        def __init__(self, of: AsyncBetaAgentsVaults) -> None:
            self.credentials: AsyncRawBetaAgentsVaultsCredentials = of.credentials.with_raw_response
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.update = async_raw(of.update)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            ...
