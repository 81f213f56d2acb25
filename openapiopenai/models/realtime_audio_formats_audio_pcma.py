# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeAudioFormatsAudioPcma`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeAudioFormatsAudioPcma",
    "RealtimeAudioFormatsAudioPcmaDict",
]


class RealtimeAudioFormatsAudioPcma(BaseModel):
    """Audio in G.711 A-law."""

    type: Literal["audio/pcma"] | None = None
    """Type: always `audio/pcma`."""


class RealtimeAudioFormatsAudioPcmaDict(TypedDict, total=False):
    """`RealtimeAudioFormatsAudioPcma` as a dict, for arguments."""

    type: Literal["audio/pcma"]
