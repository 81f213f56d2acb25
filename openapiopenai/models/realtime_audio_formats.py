# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeAudioFormats`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.realtime_audio_formats_audio_pcm import (
        RealtimeAudioFormatsAudioPcm,
        RealtimeAudioFormatsAudioPcmDict,
    )
    from openapiopenai.models.realtime_audio_formats_audio_pcma import (
        RealtimeAudioFormatsAudioPcma,
        RealtimeAudioFormatsAudioPcmaDict,
    )
    from openapiopenai.models.realtime_audio_formats_audio_pcmu import (
        RealtimeAudioFormatsAudioPcmu,
        RealtimeAudioFormatsAudioPcmuDict,
    )

__all__ = [
    "RealtimeAudioFormats",
    "RealtimeAudioFormatsDict",
    "UnknownRealtimeAudioFormats",
]


if TYPE_CHECKING:

    class UnknownRealtimeAudioFormats(UnknownVariant):
        """Variant of `RealtimeAudioFormats` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    RealtimeAudioFormats: TypeAlias = (
        RealtimeAudioFormatsAudioPcm
        | RealtimeAudioFormatsAudioPcmu
        | RealtimeAudioFormatsAudioPcma
        | UnknownRealtimeAudioFormats
    )
    """Format of realtime audio."""
    RealtimeAudioFormatsDict: TypeAlias = (
        RealtimeAudioFormatsAudioPcmDict | RealtimeAudioFormatsAudioPcmuDict | RealtimeAudioFormatsAudioPcmaDict
    )
    """`RealtimeAudioFormats` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> RealtimeAudioFormats:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RealtimeAudioFormats:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    RealtimeAudioFormatsDict = AS_GIVEN

    class RealtimeAudioFormats(OpenUnion):
        tag = "type"
        mapping = {
            "audio/pcm": "RealtimeAudioFormatsAudioPcm",
            "audio/pcmu": "RealtimeAudioFormatsAudioPcmu",
            "audio/pcma": "RealtimeAudioFormatsAudioPcma",
        }

    from_json = RealtimeAudioFormats.from_json
    from_dict = RealtimeAudioFormats.from_dict
    __getattr__ = RealtimeAudioFormats.module_attribute
