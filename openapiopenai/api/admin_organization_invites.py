# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.admin.organization.invites`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.invite import Invite
    from openapiopenai.models.invite_delete_response import InviteDeleteResponse
    from openapiopenai.models.invite_list_response import InviteListResponse
    from openapiopenai.models.invite_request_projects_item import (
        InviteRequestProjectsItem,
        InviteRequestProjectsItemDict,
    )

CREATE = Operation(
    "admin.organization.invites.create",
    "POST",
    "/organization/invites",
    body="json",
    response="Invite",
    auth="admin",
)
RETRIEVE = Operation(
    "admin.organization.invites.retrieve",
    "GET",
    "/organization/invites/{invite_id}",
    response="Invite",
    auth="admin",
)
LIST = Operation(
    "admin.organization.invites.list",
    "GET",
    "/organization/invites",
    query=("limit", "after"),
    response="InviteListResponse",
    page={"argument": "after", "next": "last_id", "last": "id"},
    auth="admin",
)
DELETE = Operation(
    "admin.organization.invites.delete",
    "DELETE",
    "/organization/invites/{invite_id}",
    response="InviteDeleteResponse",
    auth="admin",
)


class AdminOrganizationInvites(SyncResource):
    """`client.admin.organization.invites`: Invitations to the organization."""

    _path = "admin.organization.invites"

    @operation(CREATE)
    def create(
        self,
        *,
        email: str,
        role: Literal["reader", "owner"] | str,
        projects: Sequence[InviteRequestProjectsItemDict | InviteRequestProjectsItem] | None = None,
        **options: Unpack[CallOptions],
    ) -> Invite:
        """Invites somebody to the organization. They get access once they accept.

        - email: Email address to send the invitation to.
        - role: Role of the invited user in the organization.
        - projects: Projects that the user joins on accepting the invitation. If omitted, they join the default project; with an empty list they join none, not even the default one.

        `POST /organization/invites`"""
        ...

    @operation(RETRIEVE)
    def retrieve(self, invite_id: str, **options: Unpack[CallOptions]) -> Invite:
        """Retrieves an invitation.

        - invite_id: ID of the invitation.

        `GET /organization/invites/{invite_id}`"""
        ...

    @operation(LIST)
    def list(
        self, *, limit: int | None = None, after: str | None = None, **options: Unpack[CallOptions]
    ) -> InviteListResponse:
        """Lists the invitations to the organization.

        - limit: Maximum number of entries per page: 1 to 100.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).

        `GET /organization/invites`"""
        ...

    @operation(DELETE)
    def delete(self, invite_id: str, **options: Unpack[CallOptions]) -> InviteDeleteResponse:
        """Deletes an invitation. Fails if it has already been accepted.

        - invite_id: ID of the invitation.

        `DELETE /organization/invites/{invite_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawAdminOrganizationInvites:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawAdminOrganizationInvites:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncAdminOrganizationInvites(AsyncResource):
    """`client.admin.organization.invites`: Invitations to the organization."""

    _path = "admin.organization.invites"

    @operation(CREATE)
    async def create(
        self,
        *,
        email: str,
        role: Literal["reader", "owner"] | str,
        projects: Sequence[InviteRequestProjectsItemDict | InviteRequestProjectsItem] | None = None,
        **options: Unpack[CallOptions],
    ) -> Invite:
        """Invites somebody to the organization. They get access once they accept.

        - email: Email address to send the invitation to.
        - role: Role of the invited user in the organization.
        - projects: Projects that the user joins on accepting the invitation. If omitted, they join the default project; with an empty list they join none, not even the default one.

        `POST /organization/invites`"""
        ...

    @operation(RETRIEVE)
    async def retrieve(self, invite_id: str, **options: Unpack[CallOptions]) -> Invite:
        """Retrieves an invitation.

        - invite_id: ID of the invitation.

        `GET /organization/invites/{invite_id}`"""
        ...

    @operation(LIST)
    def list(
        self, *, limit: int | None = None, after: str | None = None, **options: Unpack[CallOptions]
    ) -> AsyncPages[InviteListResponse, Invite]:
        """Lists the invitations to the organization.

        - limit: Maximum number of entries per page: 1 to 100.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).

        `GET /organization/invites`"""
        ...

    @operation(DELETE)
    async def delete(self, invite_id: str, **options: Unpack[CallOptions]) -> InviteDeleteResponse:
        """Deletes an invitation. Fails if it has already been accepted.

        - invite_id: ID of the invitation.

        `DELETE /organization/invites/{invite_id}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawAdminOrganizationInvites:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawAdminOrganizationInvites:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawAdminOrganizationInvites:
        """The methods of `AdminOrganizationInvites`, returning responses as they came."""

        def __init__(self, of: AdminOrganizationInvites) -> None:
            self.create = raw(of.create)
            self.retrieve = raw(of.retrieve)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            ...

    class AsyncRawAdminOrganizationInvites:
        """The methods of `AsyncAdminOrganizationInvites`, returning responses as they came."""

        def __init__(self, of: AsyncAdminOrganizationInvites) -> None:
            self.create = async_raw(of.create)
            self.retrieve = async_raw(of.retrieve)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            ...
