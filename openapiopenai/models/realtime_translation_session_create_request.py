"""Model `RealtimeTranslationSessionCreateRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """A translation to be made: speech comes in, and goes out as speech and text in another language."""

    model: str
    """Id of the model that translates."""
    audio: RealtimeTranslationSessionCreateRequestAudio | None = None
    """How speech comes in, and goes out."""


class RealtimeTranslationSessionCreateRequestDict(TypedDict, total=False):
    """`RealtimeTranslationSessionCreateRequest` as a dict, for arguments."""

    model: Required[str]
    audio: RealtimeTranslationSessionCreateRequestAudioDict | RealtimeTranslationSessionCreateRequestAudio
