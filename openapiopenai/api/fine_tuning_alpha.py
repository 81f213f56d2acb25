# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.fine_tuning.alpha`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource, subresource

if TYPE_CHECKING:
    from openapiopenai.api.fine_tuning_alpha_graders import (
        AsyncFineTuningAlphaGraders,
        AsyncRawFineTuningAlphaGraders,
        FineTuningAlphaGraders,
        RawFineTuningAlphaGraders,
    )


class FineTuningAlpha(SyncResource):
    """`client.fine_tuning.alpha`: Fine-tuning features in alpha."""

    _path = "fine_tuning.alpha"

    @subresource
    def graders(self) -> FineTuningAlphaGraders:
        """`client.fine_tuning.alpha.graders`: Graders, which score model outputs: validates and runs them."""
        from openapiopenai.api.fine_tuning_alpha_graders import FineTuningAlphaGraders

        return FineTuningAlphaGraders(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawFineTuningAlpha:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawFineTuningAlpha:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncFineTuningAlpha(AsyncResource):
    """`client.fine_tuning.alpha`: Fine-tuning features in alpha."""

    _path = "fine_tuning.alpha"

    @subresource
    def graders(self) -> AsyncFineTuningAlphaGraders:
        """`client.fine_tuning.alpha.graders`: Graders, which score model outputs: validates and runs them."""
        from openapiopenai.api.fine_tuning_alpha_graders import AsyncFineTuningAlphaGraders

        return AsyncFineTuningAlphaGraders(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawFineTuningAlpha:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawFineTuningAlpha:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawFineTuningAlpha:
        """The methods of `FineTuningAlpha`, returning responses as they came."""

        def __init__(self, of: FineTuningAlpha) -> None:
            self.graders: RawFineTuningAlphaGraders = of.graders.with_raw_response
            ...

    class AsyncRawFineTuningAlpha:
        """The methods of `AsyncFineTuningAlpha`, returning responses as they came."""

        def __init__(self, of: AsyncFineTuningAlpha) -> None:
            self.graders: AsyncRawFineTuningAlphaGraders = of.graders.with_raw_response
            ...
