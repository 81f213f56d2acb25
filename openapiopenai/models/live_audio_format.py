# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `LiveAudioFormat`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.live_audio_pcm import LiveAudioPCM, LiveAudioPCMDict
    from openapiopenai.models.live_audio_pcma import LiveAudioPCMA, LiveAudioPCMADict
    from openapiopenai.models.live_audio_pcmu import LiveAudioPCMU, LiveAudioPCMUDict

__all__ = [
    "LiveAudioFormat",
    "LiveAudioFormatDict",
    "UnknownLiveAudioFormat",
]


if TYPE_CHECKING:

    class UnknownLiveAudioFormat(UnknownVariant):
        """Variant of `LiveAudioFormat` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    LiveAudioFormat: TypeAlias = LiveAudioPCM | LiveAudioPCMU | LiveAudioPCMA | UnknownLiveAudioFormat
    """Audio format of a live session over a WebSocket."""
    LiveAudioFormatDict: TypeAlias = LiveAudioPCMDict | LiveAudioPCMUDict | LiveAudioPCMADict
    """`LiveAudioFormat` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> LiveAudioFormat:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> LiveAudioFormat:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    LiveAudioFormatDict = AS_GIVEN

    class LiveAudioFormat(OpenUnion):
        tag = "type"
        mapping = {
            "audio/pcm": "LiveAudioPCM",
            "audio/pcmu": "LiveAudioPCMU",
            "audio/pcma": "LiveAudioPCMA",
        }

    from_json = LiveAudioFormat.from_json
    from_dict = LiveAudioFormat.from_dict
    __getattr__ = LiveAudioFormat.module_attribute
