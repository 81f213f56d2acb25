# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `AssistantStreamEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.done_event import DoneEvent
    from openapiopenai.models.error_event import ErrorEvent
    from openapiopenai.models.message_stream_event import MessageStreamEvent
    from openapiopenai.models.run_step_stream_event import RunStepStreamEvent
    from openapiopenai.models.run_stream_event import RunStreamEvent
    from openapiopenai.models.thread_stream_event import ThreadStreamEvent

__all__ = [
    "AssistantStreamEvent",
    "UnknownAssistantStreamEvent",
]


if TYPE_CHECKING:

    class UnknownAssistantStreamEvent(UnknownVariant):
        """Variant of `AssistantStreamEvent` with a `event` that this version does not know; holds all that was sent."""

        event: UnknownTag
        """The tag as the server sent it."""

    AssistantStreamEvent: TypeAlias = (
        ThreadStreamEvent
        | RunStreamEvent
        | RunStepStreamEvent
        | MessageStreamEvent
        | ErrorEvent
        | DoneEvent
        | UnknownAssistantStreamEvent
    )
    """An event of a streamed run, sent when an object is created, changes its status, or gets a delta. New event types may be added, so ignore those that you do not know."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> AssistantStreamEvent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> AssistantStreamEvent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class AssistantStreamEvent(OpenUnion):
        tag = "event"
        mapping = {
            "thread.created": "ThreadStreamEvent",
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
            "thread.run.step.created": "RunStepStreamEventThreadRunStepCreated",
            "thread.run.step.in_progress": "RunStepStreamEventThreadRunStepInProgress",
            "thread.run.step.delta": "RunStepStreamEventThreadRunStepDelta",
            "thread.run.step.completed": "RunStepStreamEventThreadRunStepCompleted",
            "thread.run.step.failed": "RunStepStreamEventThreadRunStepFailed",
            "thread.run.step.cancelled": "RunStepStreamEventThreadRunStepCancelled",
            "thread.run.step.expired": "RunStepStreamEventThreadRunStepExpired",
            "thread.message.created": "MessageStreamEventThreadMessageCreated",
            "thread.message.in_progress": "MessageStreamEventThreadMessageInProgress",
            "thread.message.delta": "MessageStreamEventThreadMessageDelta",
            "thread.message.completed": "MessageStreamEventThreadMessageCompleted",
            "thread.message.incomplete": "MessageStreamEventThreadMessageIncomplete",
            "error": "ErrorEvent",
            "done": "DoneEvent",
        }

    from_json = AssistantStreamEvent.from_json
    from_dict = AssistantStreamEvent.from_dict
    __getattr__ = AssistantStreamEvent.module_attribute
