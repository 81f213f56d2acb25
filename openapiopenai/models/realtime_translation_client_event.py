# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeTranslationClientEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.realtime_translation_client_event_input_audio_buffer_append import (
        RealtimeTranslationClientEventInputAudioBufferAppend,
        RealtimeTranslationClientEventInputAudioBufferAppendDict,
    )
    from openapiopenai.models.realtime_translation_client_event_session_close import (
        RealtimeTranslationClientEventSessionClose,
        RealtimeTranslationClientEventSessionCloseDict,
    )
    from openapiopenai.models.realtime_translation_client_event_session_update import (
        RealtimeTranslationClientEventSessionUpdate,
        RealtimeTranslationClientEventSessionUpdateDict,
    )

__all__ = [
    "RealtimeTranslationClientEvent",
    "RealtimeTranslationClientEventDict",
    "UnknownRealtimeTranslationClientEvent",
]


if TYPE_CHECKING:

    class UnknownRealtimeTranslationClientEvent(UnknownVariant):
        """Variant of `RealtimeTranslationClientEvent` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    RealtimeTranslationClientEvent: TypeAlias = (
        RealtimeTranslationClientEventSessionUpdate
        | RealtimeTranslationClientEventInputAudioBufferAppend
        | RealtimeTranslationClientEventSessionClose
        | UnknownRealtimeTranslationClientEvent
    )
    """An event that a client sends to a realtime translation session."""
    RealtimeTranslationClientEventDict: TypeAlias = (
        RealtimeTranslationClientEventSessionUpdateDict
        | RealtimeTranslationClientEventInputAudioBufferAppendDict
        | RealtimeTranslationClientEventSessionCloseDict
    )
    """`RealtimeTranslationClientEvent` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> RealtimeTranslationClientEvent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RealtimeTranslationClientEvent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    RealtimeTranslationClientEventDict = AS_GIVEN

    class RealtimeTranslationClientEvent(OpenUnion):
        tag = "type"
        mapping = {
            "session.update": "RealtimeTranslationClientEventSessionUpdate",
            "session.input_audio_buffer.append": "RealtimeTranslationClientEventInputAudioBufferAppend",
            "session.close": "RealtimeTranslationClientEventSessionClose",
        }

    from_json = RealtimeTranslationClientEvent.from_json
    from_dict = RealtimeTranslationClientEvent.from_dict
    __getattr__ = RealtimeTranslationClientEvent.module_attribute
