# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranslationSessionCreateRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_translation_session_create_request_audio import (
        RealtimeTranslationSessionCreateRequestAudio,
        RealtimeTranslationSessionCreateRequestAudioDict,
    )

__all__ = [
    "RealtimeTranslationSessionCreateRequest",
    "RealtimeTranslationSessionCreateRequestDict",
]


class RealtimeTranslationSessionCreateRequest(BaseModel):
    """Settings of a translation session to create: source audio goes in, translated audio and transcript deltas come out continuously."""

    model: str
    """ID of the translation model for the session."""
    audio: RealtimeTranslationSessionCreateRequestAudio | None = None
    """Settings of the input and output audio."""


class RealtimeTranslationSessionCreateRequestDict(TypedDict, total=False):
    """`RealtimeTranslationSessionCreateRequest` as a dict, for arguments."""

    model: Required[str]
    audio: RealtimeTranslationSessionCreateRequestAudioDict | RealtimeTranslationSessionCreateRequestAudio
