# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.fine_tuning.checkpoints.permissions`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, former, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.delete_fine_tuning_checkpoint_permission_response import (
        DeleteFineTuningCheckpointPermissionResponse,
    )
    from openapiopenai.models.fine_tuning_checkpoint_permission import FineTuningCheckpointPermission
    from openapiopenai.models.list_fine_tuning_checkpoint_permission_response import (
        ListFineTuningCheckpointPermissionResponse,
    )

CREATE = Operation(
    "fine_tuning.checkpoints.permissions.create",
    "POST",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    body="json",
    response="ListFineTuningCheckpointPermissionResponse",
    page={"kind": "single"},
)
LIST = Operation(
    "fine_tuning.checkpoints.permissions.list",
    "GET",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    query=("project_id", "after", "limit", "order"),
    response="ListFineTuningCheckpointPermissionResponse",
    page={"argument": "after", "next": "last_id", "last": "id"},
)
DELETE = Operation(
    "fine_tuning.checkpoints.permissions.delete",
    "DELETE",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}",
    response="DeleteFineTuningCheckpointPermissionResponse",
)


class FineTuningCheckpointsPermissions(SyncResource):
    """`client.fine_tuning.checkpoints.permissions`: Which projects may use a checkpoint."""

    _path = "fine_tuning.checkpoints.permissions"

    @operation(CREATE)
    def create(
        self, fine_tuned_model_checkpoint: str, *, project_ids: Sequence[str], **options: Unpack[CallOptions]
    ) -> ListFineTuningCheckpointPermissionResponse:
        """Creates permissions for other projects of the organization to use a checkpoint. Requires an admin API key of an organization owner.

        - fine_tuned_model_checkpoint: ID of the fine-tuned model checkpoint.
        - project_ids: IDs of the projects to grant access to.

        `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`"""
        ...

    @operation(LIST)
    def list(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        project_id: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["ascending", "descending"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> ListFineTuningCheckpointPermissionResponse:
        """Lists the permissions to use a checkpoint. Requires an admin API key of an organization owner.

        - fine_tuned_model_checkpoint: ID of the fine-tuned model checkpoint.
        - project_id: ID of the project.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`"""
        ...

    @operation(DELETE)
    def delete(
        self, permission_id: str, *, fine_tuned_model_checkpoint: str, **options: Unpack[CallOptions]
    ) -> DeleteFineTuningCheckpointPermissionResponse:
        """Deletes a permission to use a checkpoint. Requires an admin API key of an organization owner.

        - fine_tuned_model_checkpoint: ID of the fine-tuned model checkpoint.
        - permission_id: ID of the checkpoint permission.

        `DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`"""
        ...

    retrieve = former(list, "retrieve")

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawFineTuningCheckpointsPermissions:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawFineTuningCheckpointsPermissions:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncFineTuningCheckpointsPermissions(AsyncResource):
    """`client.fine_tuning.checkpoints.permissions`: Which projects may use a checkpoint."""

    _path = "fine_tuning.checkpoints.permissions"

    @operation(CREATE)
    def create(
        self, fine_tuned_model_checkpoint: str, *, project_ids: Sequence[str], **options: Unpack[CallOptions]
    ) -> AsyncPages[ListFineTuningCheckpointPermissionResponse, FineTuningCheckpointPermission]:
        """Creates permissions for other projects of the organization to use a checkpoint. Requires an admin API key of an organization owner.

        - fine_tuned_model_checkpoint: ID of the fine-tuned model checkpoint.
        - project_ids: IDs of the projects to grant access to.

        `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`"""
        ...

    @operation(LIST)
    def list(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        project_id: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: Literal["ascending", "descending"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[ListFineTuningCheckpointPermissionResponse, FineTuningCheckpointPermission]:
        """Lists the permissions to use a checkpoint. Requires an admin API key of an organization owner.

        - fine_tuned_model_checkpoint: ID of the fine-tuned model checkpoint.
        - project_id: ID of the project.
        - after: Cursor for the next page: the ID of the last entry you have (`last_id` of the previous page).
        - limit: Maximum number of entries per page.
        - order: Sort order by time: `asc` puts the oldest entry first, `desc` the newest.

        `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`"""
        ...

    @operation(DELETE)
    async def delete(
        self, permission_id: str, *, fine_tuned_model_checkpoint: str, **options: Unpack[CallOptions]
    ) -> DeleteFineTuningCheckpointPermissionResponse:
        """Deletes a permission to use a checkpoint. Requires an admin API key of an organization owner.

        - fine_tuned_model_checkpoint: ID of the fine-tuned model checkpoint.
        - permission_id: ID of the checkpoint permission.

        `DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`"""
        ...

    retrieve = former(list, "retrieve")

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawFineTuningCheckpointsPermissions:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawFineTuningCheckpointsPermissions:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawFineTuningCheckpointsPermissions:
        """The methods of `FineTuningCheckpointsPermissions`, returning responses as they came."""

        def __init__(self, of: FineTuningCheckpointsPermissions) -> None:
            self.create = raw(of.create)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            self.retrieve = self.list
            ...

    class AsyncRawFineTuningCheckpointsPermissions:
        """The methods of `AsyncFineTuningCheckpointsPermissions`, returning responses as they came."""

        def __init__(self, of: AsyncFineTuningCheckpointsPermissions) -> None:
            self.create = async_raw(of.create)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            self.retrieve = self.list
            ...
