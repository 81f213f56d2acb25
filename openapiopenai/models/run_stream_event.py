# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RunStreamEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.run_stream_event_thread_run_cancelled import RunStreamEventThreadRunCancelled
    from openapiopenai.models.run_stream_event_thread_run_cancelling import RunStreamEventThreadRunCancelling
    from openapiopenai.models.run_stream_event_thread_run_completed import RunStreamEventThreadRunCompleted
    from openapiopenai.models.run_stream_event_thread_run_created import RunStreamEventThreadRunCreated
    from openapiopenai.models.run_stream_event_thread_run_expired import RunStreamEventThreadRunExpired
    from openapiopenai.models.run_stream_event_thread_run_failed import RunStreamEventThreadRunFailed
    from openapiopenai.models.run_stream_event_thread_run_in_progress import RunStreamEventThreadRunInProgress
    from openapiopenai.models.run_stream_event_thread_run_incomplete import RunStreamEventThreadRunIncomplete
    from openapiopenai.models.run_stream_event_thread_run_queued import RunStreamEventThreadRunQueued
    from openapiopenai.models.run_stream_event_thread_run_requires_action import RunStreamEventThreadRunRequiresAction

__all__ = [
    "RunStreamEvent",
    "UnknownRunStreamEvent",
]


if TYPE_CHECKING:

    class UnknownRunStreamEvent(UnknownVariant):
        """Variant of `RunStreamEvent` with a `event` that this version does not know; holds all that was sent."""

        event: UnknownTag
        """The tag as the server sent it."""

    RunStreamEvent: TypeAlias = (
        RunStreamEventThreadRunCreated
        | RunStreamEventThreadRunQueued
        | RunStreamEventThreadRunInProgress
        | RunStreamEventThreadRunRequiresAction
        | RunStreamEventThreadRunCompleted
        | RunStreamEventThreadRunIncomplete
        | RunStreamEventThreadRunFailed
        | RunStreamEventThreadRunCancelling
        | RunStreamEventThreadRunCancelled
        | RunStreamEventThreadRunExpired
        | UnknownRunStreamEvent
    )
    """An event about a run, in its stream."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> RunStreamEvent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RunStreamEvent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class RunStreamEvent(OpenUnion):
        tag = "event"
        mapping = {
            "thread.run.created": "RunStreamEventThreadRunCreated",
            "thread.run.queued": "RunStreamEventThreadRunQueued",
            "thread.run.in_progress": "RunStreamEventThreadRunInProgress",
            "thread.run.requires_action": "RunStreamEventThreadRunRequiresAction",
            "thread.run.completed": "RunStreamEventThreadRunCompleted",
            "thread.run.incomplete": "RunStreamEventThreadRunIncomplete",
            "thread.run.failed": "RunStreamEventThreadRunFailed",
            "thread.run.cancelling": "RunStreamEventThreadRunCancelling",
            "thread.run.cancelled": "RunStreamEventThreadRunCancelled",
            "thread.run.expired": "RunStreamEventThreadRunExpired",
        }

    from_json = RunStreamEvent.from_json
    from_dict = RunStreamEvent.from_dict
    __getattr__ = RunStreamEvent.module_attribute
