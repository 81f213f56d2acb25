# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.fine_tuning.alpha.graders`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.run_grader_request_grader import RunGraderRequestGrader, RunGraderRequestGraderDict
    from openapiopenai.models.run_grader_response import RunGraderResponse
    from openapiopenai.models.validate_grader_request_grader import (
        ValidateGraderRequestGrader,
        ValidateGraderRequestGraderDict,
    )
    from openapiopenai.models.validate_grader_response import ValidateGraderResponse

RUN = Operation(
    "fine_tuning.alpha.graders.run",
    "POST",
    "/fine_tuning/alpha/graders/run",
    body="json",
    response="RunGraderResponse",
)
VALIDATE = Operation(
    "fine_tuning.alpha.graders.validate",
    "POST",
    "/fine_tuning/alpha/graders/validate",
    body="json",
    response="ValidateGraderResponse",
)


class FineTuningAlphaGraders(SyncResource):
    """`client.fine_tuning.alpha.graders`: Graders, which score model outputs: validates and runs them."""

    _path = "fine_tuning.alpha.graders"

    @operation(RUN)
    def run(
        self,
        *,
        grader: RunGraderRequestGraderDict | RunGraderRequestGrader,
        model_sample: str,
        item: Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> RunGraderResponse:
        """Runs a grader on a sample.

        - grader: The grader.
        - item: Dataset item that fills the `item` namespace of templates.
        - model_sample: Model output to evaluate, which fills the `sample` namespace of templates; `output_json` too, if it is valid JSON.

        `POST /fine_tuning/alpha/graders/run`"""
        ...

    @operation(VALIDATE)
    def validate(
        self, *, grader: ValidateGraderRequestGraderDict | ValidateGraderRequestGrader, **options: Unpack[CallOptions]
    ) -> ValidateGraderResponse:
        """Validates a grader.

        - grader: The grader.

        `POST /fine_tuning/alpha/graders/validate`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawFineTuningAlphaGraders:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawFineTuningAlphaGraders:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncFineTuningAlphaGraders(AsyncResource):
    """`client.fine_tuning.alpha.graders`: Graders, which score model outputs: validates and runs them."""

    _path = "fine_tuning.alpha.graders"

    @operation(RUN)
    async def run(
        self,
        *,
        grader: RunGraderRequestGraderDict | RunGraderRequestGrader,
        model_sample: str,
        item: Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> RunGraderResponse:
        """Runs a grader on a sample.

        - grader: The grader.
        - item: Dataset item that fills the `item` namespace of templates.
        - model_sample: Model output to evaluate, which fills the `sample` namespace of templates; `output_json` too, if it is valid JSON.

        `POST /fine_tuning/alpha/graders/run`"""
        ...

    @operation(VALIDATE)
    async def validate(
        self, *, grader: ValidateGraderRequestGraderDict | ValidateGraderRequestGrader, **options: Unpack[CallOptions]
    ) -> ValidateGraderResponse:
        """Validates a grader.

        - grader: The grader.

        `POST /fine_tuning/alpha/graders/validate`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawFineTuningAlphaGraders:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawFineTuningAlphaGraders:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawFineTuningAlphaGraders:
        """The methods of `FineTuningAlphaGraders`, returning responses as they came."""

        def __init__(self, of: FineTuningAlphaGraders) -> None:
            self.run = raw(of.run)
            self.validate = raw(of.validate)
            ...

    class AsyncRawFineTuningAlphaGraders:
        """The methods of `AsyncFineTuningAlphaGraders`, returning responses as they came."""

        def __init__(self, of: AsyncFineTuningAlphaGraders) -> None:
            self.run = async_raw(of.run)
            self.validate = async_raw(of.validate)
            ...
