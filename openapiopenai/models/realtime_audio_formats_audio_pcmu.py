# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeAudioFormatsAudioPcmu`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeAudioFormatsAudioPcmu",
    "RealtimeAudioFormatsAudioPcmuDict",
]


class RealtimeAudioFormatsAudioPcmu(BaseModel):
    """Audio in G.711 μ-law."""

    type: Literal["audio/pcmu"] | None = None
    """Type: always `audio/pcmu`."""


class RealtimeAudioFormatsAudioPcmuDict(TypedDict, total=False):
    """`RealtimeAudioFormatsAudioPcmu` as a dict, for arguments."""

    type: Literal["audio/pcmu"]
