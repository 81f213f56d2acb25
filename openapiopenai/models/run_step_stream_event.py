# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RunStepStreamEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.run_step_stream_event_thread_run_step_cancelled import (
        RunStepStreamEventThreadRunStepCancelled,
    )
    from openapiopenai.models.run_step_stream_event_thread_run_step_completed import (
        RunStepStreamEventThreadRunStepCompleted,
    )
    from openapiopenai.models.run_step_stream_event_thread_run_step_created import (
        RunStepStreamEventThreadRunStepCreated,
    )
    from openapiopenai.models.run_step_stream_event_thread_run_step_delta import RunStepStreamEventThreadRunStepDelta
    from openapiopenai.models.run_step_stream_event_thread_run_step_expired import (
        RunStepStreamEventThreadRunStepExpired,
    )
    from openapiopenai.models.run_step_stream_event_thread_run_step_failed import RunStepStreamEventThreadRunStepFailed
    from openapiopenai.models.run_step_stream_event_thread_run_step_in_progress import (
        RunStepStreamEventThreadRunStepInProgress,
    )

__all__ = [
    "RunStepStreamEvent",
    "UnknownRunStepStreamEvent",
]


if TYPE_CHECKING:

    class UnknownRunStepStreamEvent(UnknownVariant):
        """Variant of `RunStepStreamEvent` with a `event` that this version does not know; holds all that was sent."""

        event: UnknownTag
        """The tag as the server sent it."""

    RunStepStreamEvent: TypeAlias = (
        RunStepStreamEventThreadRunStepCreated
        | RunStepStreamEventThreadRunStepInProgress
        | RunStepStreamEventThreadRunStepDelta
        | RunStepStreamEventThreadRunStepCompleted
        | RunStepStreamEventThreadRunStepFailed
        | RunStepStreamEventThreadRunStepCancelled
        | RunStepStreamEventThreadRunStepExpired
        | UnknownRunStepStreamEvent
    )
    """An event about a run step, in the stream of a run."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> RunStepStreamEvent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RunStepStreamEvent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class RunStepStreamEvent(OpenUnion):
        tag = "event"
        mapping = {
            "thread.run.step.created": "RunStepStreamEventThreadRunStepCreated",
            "thread.run.step.in_progress": "RunStepStreamEventThreadRunStepInProgress",
            "thread.run.step.delta": "RunStepStreamEventThreadRunStepDelta",
            "thread.run.step.completed": "RunStepStreamEventThreadRunStepCompleted",
            "thread.run.step.failed": "RunStepStreamEventThreadRunStepFailed",
            "thread.run.step.cancelled": "RunStepStreamEventThreadRunStepCancelled",
            "thread.run.step.expired": "RunStepStreamEventThreadRunStepExpired",
        }

    from_json = RunStepStreamEvent.from_json
    from_dict = RunStepStreamEvent.from_dict
    __getattr__ = RunStepStreamEvent.module_attribute
