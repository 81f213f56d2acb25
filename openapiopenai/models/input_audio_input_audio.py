# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `InputAudioInputAudio`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.views import bytes_view

__all__ = [
    "InputAudioInputAudio",
    "InputAudioInputAudioDict",
]


class InputAudioInputAudio(BaseModel):
    """Audio and its format."""

    data: str
    """The audio, in base64."""
    format: Literal["mp3", "wav"] | UnknownStr
    """Format of the audio."""
    data_bytes = bytes_view("data")


class InputAudioInputAudioDict(TypedDict, total=False):
    """`InputAudioInputAudio` as a dict, for arguments."""

    data: Required[str]
    format: Required[Literal["mp3", "wav"] | str]
