# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionRequestMessageContentPartAudioInputAudio`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import bytes_view

__all__ = [
    "ChatCompletionRequestMessageContentPartAudioInputAudio",
    "ChatCompletionRequestMessageContentPartAudioInputAudioDict",
]


class ChatCompletionRequestMessageContentPartAudioInputAudio(BaseModel):
    """Input audio, with its format."""

    data: str
    """The audio, in base64."""
    format: Literal["wav", "mp3"] | str
    """Format of the audio."""
    data_bytes = bytes_view("data")


class ChatCompletionRequestMessageContentPartAudioInputAudioDict(TypedDict, total=False):
    """`ChatCompletionRequestMessageContentPartAudioInputAudio` as a dict, for arguments."""

    data: Required[str]
    format: Required[Literal["wav", "mp3"] | str]
