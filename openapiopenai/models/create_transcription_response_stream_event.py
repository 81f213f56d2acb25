# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateTranscriptionResponseStreamEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.transcript_text_delta_event import TranscriptTextDeltaEvent
    from openapiopenai.models.transcript_text_done_event import TranscriptTextDoneEvent
    from openapiopenai.models.transcript_text_segment_event import TranscriptTextSegmentEvent

__all__ = [
    "CreateTranscriptionResponseStreamEvent",
    "UnknownCreateTranscriptionResponseStreamEvent",
]


if TYPE_CHECKING:

    class UnknownCreateTranscriptionResponseStreamEvent(UnknownVariant):
        """Variant of `CreateTranscriptionResponseStreamEvent` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateTranscriptionResponseStreamEvent: TypeAlias = (
        TranscriptTextSegmentEvent
        | TranscriptTextDeltaEvent
        | TranscriptTextDoneEvent
        | UnknownCreateTranscriptionResponseStreamEvent
    )
    """An event of a transcription stream.

Known as `TranscriptionStreamEvent`."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateTranscriptionResponseStreamEvent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateTranscriptionResponseStreamEvent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class CreateTranscriptionResponseStreamEvent(OpenUnion):
        tag = "type"
        mapping = {
            "transcript.text.segment": "TranscriptTextSegmentEvent",
            "transcript.text.delta": "TranscriptTextDeltaEvent",
            "transcript.text.done": "TranscriptTextDoneEvent",
        }

    from_json = CreateTranscriptionResponseStreamEvent.from_json
    from_dict = CreateTranscriptionResponseStreamEvent.from_dict
    __getattr__ = CreateTranscriptionResponseStreamEvent.module_attribute
