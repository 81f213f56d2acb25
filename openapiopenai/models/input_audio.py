# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `InputAudio`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.input_audio_input_audio import InputAudioInputAudio, InputAudioInputAudioDict

__all__ = [
    "InputAudio",
    "InputAudioDict",
]


class InputAudio(BaseModel):
    """Audio input for the model.

    Known as `ResponseInputAudio`."""

    type: Literal["input_audio"] = "input_audio"
    """Type: always `input_audio`."""
    input_audio: InputAudioInputAudio
    """The audio and its format."""


class InputAudioDict(TypedDict, total=False):
    """`InputAudio` as a dict, for arguments."""

    type: Required[Literal["input_audio"]]
    input_audio: Required[InputAudioInputAudioDict | InputAudioInputAudio]
