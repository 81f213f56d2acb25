"""Model `RealtimeTranslationSessionUpdateRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_translation_session_update_request_audio import (
        RealtimeTranslationSessionUpdateRequestAudio,
        RealtimeTranslationSessionUpdateRequestAudioDict,
    )

__all__ = [
    "RealtimeTranslationSessionUpdateRequest",
    "RealtimeTranslationSessionUpdateRequestDict",
]


class RealtimeTranslationSessionUpdateRequest(BaseModel):
    """What may be changed of a translation."""

    audio: RealtimeTranslationSessionUpdateRequestAudio | None = None
    """How speech comes in, and goes out."""


class RealtimeTranslationSessionUpdateRequestDict(TypedDict, total=False):
    """`RealtimeTranslationSessionUpdateRequest` as a dict, for arguments."""

    audio: RealtimeTranslationSessionUpdateRequestAudioDict | RealtimeTranslationSessionUpdateRequestAudio
