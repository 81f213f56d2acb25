# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.fine_tuning`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from openapiopenai.api.fine_tuning_alpha import (
        AsyncFineTuningAlpha,
        AsyncRawFineTuningAlpha,
        FineTuningAlpha,
        RawFineTuningAlpha,
    )
    from openapiopenai.api.fine_tuning_checkpoints import (
        AsyncFineTuningCheckpoints,
        AsyncRawFineTuningCheckpoints,
        FineTuningCheckpoints,
        RawFineTuningCheckpoints,
    )
    from openapiopenai.api.fine_tuning_jobs import (
        AsyncFineTuningJobs,
        AsyncRawFineTuningJobs,
        FineTuningJobs,
        RawFineTuningJobs,
    )


class FineTuning(SyncResource):
    """`client.fine_tuning`: Fine-tuning: training models on your own examples."""

    _path = "fine_tuning"

    @subresource
    def alpha(self) -> FineTuningAlpha:
        """`client.fine_tuning.alpha`: Fine-tuning features in alpha."""
        from openapiopenai.api.fine_tuning_alpha import FineTuningAlpha

        return FineTuningAlpha(self._client)

    @subresource
    def checkpoints(self) -> FineTuningCheckpoints:
        """`client.fine_tuning.checkpoints`: Checkpoints of fine-tuned models."""
        from openapiopenai.api.fine_tuning_checkpoints import FineTuningCheckpoints

        return FineTuningCheckpoints(self._client)

    @subresource
    def jobs(self) -> FineTuningJobs:
        """`client.fine_tuning.jobs`: Fine-tuning jobs: creates, monitors, pauses and cancels them."""
        from openapiopenai.api.fine_tuning_jobs import FineTuningJobs

        return FineTuningJobs(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawFineTuning:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawFineTuning:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncFineTuning(AsyncResource):
    """`client.fine_tuning`: Fine-tuning: training models on your own examples."""

    _path = "fine_tuning"

    @subresource
    def alpha(self) -> AsyncFineTuningAlpha:
        """`client.fine_tuning.alpha`: Fine-tuning features in alpha."""
        from openapiopenai.api.fine_tuning_alpha import AsyncFineTuningAlpha

        return AsyncFineTuningAlpha(self._client)

    @subresource
    def checkpoints(self) -> AsyncFineTuningCheckpoints:
        """`client.fine_tuning.checkpoints`: Checkpoints of fine-tuned models."""
        from openapiopenai.api.fine_tuning_checkpoints import AsyncFineTuningCheckpoints

        return AsyncFineTuningCheckpoints(self._client)

    @subresource
    def jobs(self) -> AsyncFineTuningJobs:
        """`client.fine_tuning.jobs`: Fine-tuning jobs: creates, monitors, pauses and cancels them."""
        from openapiopenai.api.fine_tuning_jobs import AsyncFineTuningJobs

        return AsyncFineTuningJobs(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawFineTuning:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawFineTuning:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawFineTuning:
        """The methods of `FineTuning`, returning responses as they came."""

        def __init__(self, of: FineTuning) -> None:
            self.alpha: RawFineTuningAlpha = of.alpha.with_raw_response
            self.checkpoints: RawFineTuningCheckpoints = of.checkpoints.with_raw_response
            self.jobs: RawFineTuningJobs = of.jobs.with_raw_response
            ...

    class AsyncRawFineTuning:
        """The methods of `AsyncFineTuning`, returning responses as they came."""

        def __init__(self, of: AsyncFineTuning) -> None:
            self.alpha: AsyncRawFineTuningAlpha = of.alpha.with_raw_response
            self.checkpoints: AsyncRawFineTuningCheckpoints = of.checkpoints.with_raw_response
            self.jobs: AsyncRawFineTuningJobs = of.jobs.with_raw_response
            ...
