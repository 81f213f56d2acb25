# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `TranscriptionLanguage`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "TranscriptionLanguage",
]


class TranscriptionLanguage(BaseModel):
    """A language detected in transcribed audio."""

    code: str
    """Code of the detected language."""
