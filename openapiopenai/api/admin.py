# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.admin`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from openapiopenai.api.admin_organization import (
        AdminOrganization,
        AsyncAdminOrganization,
        AsyncRawAdminOrganization,
        RawAdminOrganization,
    )


class Admin(SyncResource):
    """`client.admin`: Administration of an organization; needs an admin API key."""

    _path = "admin"

    @subresource
    def organization(self) -> AdminOrganization:
        """`client.admin.organization`: An organization: its users, projects, keys, spending and usage."""
        from openapiopenai.api.admin_organization import AdminOrganization

        return AdminOrganization(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAdmin:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAdmin:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAdmin(AsyncResource):
    """`client.admin`: Administration of an organization; needs an admin API key."""

    _path = "admin"

    @subresource
    def organization(self) -> AsyncAdminOrganization:
        """`client.admin.organization`: An organization: its users, projects, keys, spending and usage."""
        from openapiopenai.api.admin_organization import AsyncAdminOrganization

        return AsyncAdminOrganization(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAdmin:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAdmin:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAdmin:
        """The methods of `Admin`, returning responses as they came."""

        def __init__(self, of: Admin) -> None:
            self.organization: RawAdminOrganization = of.organization.with_raw_response
            ...

    class AsyncRawAdmin:
        """The methods of `AsyncAdmin`, returning responses as they came."""

        def __init__(self, of: AsyncAdmin) -> None:
            self.organization: AsyncRawAdminOrganization = of.organization.with_raw_response
            ...
