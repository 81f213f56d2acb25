# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.fine_tuning.checkpoints`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from openapiopenai.api.fine_tuning_checkpoints_permissions import (
        AsyncFineTuningCheckpointsPermissions,
        AsyncRawFineTuningCheckpointsPermissions,
        FineTuningCheckpointsPermissions,
        RawFineTuningCheckpointsPermissions,
    )


class FineTuningCheckpoints(SyncResource):
    """`client.fine_tuning.checkpoints`: Checkpoints of fine-tuned models."""

    _path = "fine_tuning.checkpoints"

    @subresource
    def permissions(self) -> FineTuningCheckpointsPermissions:
        """`client.fine_tuning.checkpoints.permissions`: Which projects may use a checkpoint."""
        from openapiopenai.api.fine_tuning_checkpoints_permissions import FineTuningCheckpointsPermissions

        return FineTuningCheckpointsPermissions(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawFineTuningCheckpoints:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawFineTuningCheckpoints:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncFineTuningCheckpoints(AsyncResource):
    """`client.fine_tuning.checkpoints`: Checkpoints of fine-tuned models."""

    _path = "fine_tuning.checkpoints"

    @subresource
    def permissions(self) -> AsyncFineTuningCheckpointsPermissions:
        """`client.fine_tuning.checkpoints.permissions`: Which projects may use a checkpoint."""
        from openapiopenai.api.fine_tuning_checkpoints_permissions import AsyncFineTuningCheckpointsPermissions

        return AsyncFineTuningCheckpointsPermissions(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawFineTuningCheckpoints:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawFineTuningCheckpoints:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawFineTuningCheckpoints:
        """The methods of `FineTuningCheckpoints`, returning responses as they came."""

        def __init__(self, of: FineTuningCheckpoints) -> None:
            self.permissions: RawFineTuningCheckpointsPermissions = of.permissions.with_raw_response
            ...

    class AsyncRawFineTuningCheckpoints:
        """The methods of `AsyncFineTuningCheckpoints`, returning responses as they came."""

        def __init__(self, of: AsyncFineTuningCheckpoints) -> None:
            self.permissions: AsyncRawFineTuningCheckpointsPermissions = of.permissions.with_raw_response
            ...
