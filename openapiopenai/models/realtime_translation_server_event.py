# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeTranslationServerEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.realtime_server_event_error import RealtimeServerEventError
    from openapiopenai.models.realtime_translation_server_event_session_closed import (
        RealtimeTranslationServerEventSessionClosed,
    )
    from openapiopenai.models.realtime_translation_server_event_session_created import (
        RealtimeTranslationServerEventSessionCreated,
    )
    from openapiopenai.models.realtime_translation_server_event_session_input_transcript_delta import (
        RealtimeTranslationServerEventSessionInputTranscriptDelta,
    )
    from openapiopenai.models.realtime_translation_server_event_session_output_audio_delta import (
        RealtimeTranslationServerEventSessionOutputAudioDelta,
    )
    from openapiopenai.models.realtime_translation_server_event_session_output_transcript_delta import (
        RealtimeTranslationServerEventSessionOutputTranscriptDelta,
    )
    from openapiopenai.models.realtime_translation_server_event_session_updated import (
        RealtimeTranslationServerEventSessionUpdated,
    )

__all__ = [
    "RealtimeTranslationServerEvent",
    "UnknownRealtimeTranslationServerEvent",
]


if TYPE_CHECKING:

    class UnknownRealtimeTranslationServerEvent(UnknownVariant):
        """Variant of `RealtimeTranslationServerEvent` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    RealtimeTranslationServerEvent: TypeAlias = (
        RealtimeServerEventError
        | RealtimeTranslationServerEventSessionCreated
        | RealtimeTranslationServerEventSessionUpdated
        | RealtimeTranslationServerEventSessionClosed
        | RealtimeTranslationServerEventSessionInputTranscriptDelta
        | RealtimeTranslationServerEventSessionOutputTranscriptDelta
        | RealtimeTranslationServerEventSessionOutputAudioDelta
        | UnknownRealtimeTranslationServerEvent
    )
    """An event that the server sends in a realtime translation session."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> RealtimeTranslationServerEvent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RealtimeTranslationServerEvent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class RealtimeTranslationServerEvent(OpenUnion):
        tag = "type"
        mapping = {
            "error": "RealtimeServerEventError",
            "session.created": "RealtimeTranslationServerEventSessionCreated",
            "session.updated": "RealtimeTranslationServerEventSessionUpdated",
            "session.closed": "RealtimeTranslationServerEventSessionClosed",
            "session.input_transcript.delta": "RealtimeTranslationServerEventSessionInputTranscriptDelta",
            "session.output_transcript.delta": "RealtimeTranslationServerEventSessionOutputTranscriptDelta",
            "session.output_audio.delta": "RealtimeTranslationServerEventSessionOutputAudioDelta",
        }

    from_json = RealtimeTranslationServerEvent.from_json
    from_dict = RealtimeTranslationServerEvent.from_dict
    __getattr__ = RealtimeTranslationServerEvent.module_attribute
