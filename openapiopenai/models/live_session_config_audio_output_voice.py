# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `LiveSessionConfigAudioOutputVoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownStr
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from openapiopenai.models.live_custom_voice import LiveCustomVoice, LiveCustomVoiceDict

__all__ = [
    "LiveSessionConfigAudioOutputVoice",
    "LiveSessionConfigAudioOutputVoiceDict",
]


if TYPE_CHECKING:
    LiveSessionConfigAudioOutputVoice: TypeAlias = (
        Literal[
            "alloy",
            "ash",
            "ballad",
            "beacon",
            "bossa",
            "cedar",
            "cinder",
            "coral",
            "delta",
            "echo",
            "gleam",
            "marin",
            "meridian",
            "quartz",
            "ripple",
            "sage",
            "shida",
            "shimmer",
            "stone",
            "tempo",
            "verse",
            "vesper",
            "willow",
        ]
        | UnknownStr
        | LiveCustomVoice
    )
    """Name of a voice, or an object with the ID of a custom voice."""
    LiveSessionConfigAudioOutputVoiceDict: TypeAlias = (
        Literal[
            "alloy",
            "ash",
            "ballad",
            "beacon",
            "bossa",
            "cedar",
            "cinder",
            "coral",
            "delta",
            "echo",
            "gleam",
            "marin",
            "meridian",
            "quartz",
            "ripple",
            "sage",
            "shida",
            "shimmer",
            "stone",
            "tempo",
            "verse",
            "vesper",
            "willow",
        ]
        | str
        | LiveCustomVoiceDict
    )
    """`LiveSessionConfigAudioOutputVoice` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> LiveSessionConfigAudioOutputVoice:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> LiveSessionConfigAudioOutputVoice:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    LiveSessionConfigAudioOutputVoiceDict = AS_GIVEN

    class LiveSessionConfigAudioOutputVoice(OpenUnion):
        values = 'Literal["alloy", "ash", "ballad", "beacon", "bossa", "cedar", "cinder", "coral", "delta", "echo", "gleam", "marin", "meridian", "quartz", "ripple", "sage", "shida", "shimmer", "stone", "tempo", "verse", "vesper", "willow"] | UnknownStr'
        variants = ("LiveCustomVoice",)

    from_json = LiveSessionConfigAudioOutputVoice.from_json
    from_dict = LiveSessionConfigAudioOutputVoice.from_dict
