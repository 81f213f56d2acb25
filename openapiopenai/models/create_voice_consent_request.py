# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateVoiceConsentRequest`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FileContent

__all__ = [
    "CreateVoiceConsentRequest",
    "CreateVoiceConsentRequestDict",
]


class CreateVoiceConsentRequest(BaseModel):
    """Request body for uploading a recording of the consent to a custom voice."""

    name: str
    """Label of the consent recording."""
    recording: FileContent
    """The consent recording; at most 10 MiB. MIME types: `audio/aac`, `audio/flac`, `audio/mp4`, `audio/mpeg`, `audio/ogg`, `audio/wav`, `audio/webm` and `audio/x-wav`."""
    language: str
    """Language of the consent phrase, as a BCP 47 tag such as `en-US`."""


class CreateVoiceConsentRequestDict(TypedDict, total=False):
    """`CreateVoiceConsentRequest` as a dict, for arguments."""

    name: Required[str]
    recording: Required[FileContent]
    language: Required[str]
