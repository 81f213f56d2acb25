# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `OutputAudio`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import bytes_view

__all__ = [
    "OutputAudio",
]


class OutputAudio(BaseModel):
    """Audio output of the model."""

    type: Literal["output_audio"] = "output_audio"
    """Type: always `output_audio`."""
    data: str
    """The audio, in base64."""
    transcript: str
    """Transcript of the audio."""
    data_bytes = bytes_view("data")
