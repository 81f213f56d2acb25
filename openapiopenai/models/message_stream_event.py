# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `MessageStreamEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.message_stream_event_thread_message_completed import (
        MessageStreamEventThreadMessageCompleted,
    )
    from openapiopenai.models.message_stream_event_thread_message_created import MessageStreamEventThreadMessageCreated
    from openapiopenai.models.message_stream_event_thread_message_delta import MessageStreamEventThreadMessageDelta
    from openapiopenai.models.message_stream_event_thread_message_in_progress import (
        MessageStreamEventThreadMessageInProgress,
    )
    from openapiopenai.models.message_stream_event_thread_message_incomplete import (
        MessageStreamEventThreadMessageIncomplete,
    )

__all__ = [
    "MessageStreamEvent",
    "UnknownMessageStreamEvent",
]


if TYPE_CHECKING:

    class UnknownMessageStreamEvent(UnknownVariant):
        """Variant of `MessageStreamEvent` with a `event` that this version does not know; holds all that was sent."""

        event: UnknownTag
        """The tag as the server sent it."""

    MessageStreamEvent: TypeAlias = (
        MessageStreamEventThreadMessageCreated
        | MessageStreamEventThreadMessageInProgress
        | MessageStreamEventThreadMessageDelta
        | MessageStreamEventThreadMessageCompleted
        | MessageStreamEventThreadMessageIncomplete
        | UnknownMessageStreamEvent
    )
    """An event about a message in the stream of a run."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> MessageStreamEvent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> MessageStreamEvent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class MessageStreamEvent(OpenUnion):
        tag = "event"
        mapping = {
            "thread.message.created": "MessageStreamEventThreadMessageCreated",
            "thread.message.in_progress": "MessageStreamEventThreadMessageInProgress",
            "thread.message.delta": "MessageStreamEventThreadMessageDelta",
            "thread.message.completed": "MessageStreamEventThreadMessageCompleted",
            "thread.message.incomplete": "MessageStreamEventThreadMessageIncomplete",
        }

    from_json = MessageStreamEvent.from_json
    from_dict = MessageStreamEvent.from_dict
    __getattr__ = MessageStreamEvent.module_attribute
