# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateSpeechResponseStreamEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.speech_audio_delta_event import SpeechAudioDeltaEvent
    from openapiopenai.models.speech_audio_done_event import SpeechAudioDoneEvent

__all__ = [
    "CreateSpeechResponseStreamEvent",
    "UnknownCreateSpeechResponseStreamEvent",
]


if TYPE_CHECKING:

    class UnknownCreateSpeechResponseStreamEvent(UnknownVariant):
        """Variant of `CreateSpeechResponseStreamEvent` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateSpeechResponseStreamEvent: TypeAlias = (
        SpeechAudioDeltaEvent | SpeechAudioDoneEvent | UnknownCreateSpeechResponseStreamEvent
    )
    """An event of a speech stream."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateSpeechResponseStreamEvent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateSpeechResponseStreamEvent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class CreateSpeechResponseStreamEvent(OpenUnion):
        tag = "type"
        mapping = {
            "speech.audio.delta": "SpeechAudioDeltaEvent",
            "speech.audio.done": "SpeechAudioDoneEvent",
        }

    from_json = CreateSpeechResponseStreamEvent.from_json
    from_dict = CreateSpeechResponseStreamEvent.from_dict
    __getattr__ = CreateSpeechResponseStreamEvent.module_attribute
