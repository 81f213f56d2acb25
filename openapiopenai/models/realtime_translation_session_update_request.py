# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranslationSessionUpdateRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Settings of a translation session that `session.update` can change."""

    audio: RealtimeTranslationSessionUpdateRequestAudio | None = None
    """Settings of the input and output audio."""


class RealtimeTranslationSessionUpdateRequestDict(TypedDict, total=False):
    """`RealtimeTranslationSessionUpdateRequest` as a dict, for arguments."""

    audio: RealtimeTranslationSessionUpdateRequestAudioDict | RealtimeTranslationSessionUpdateRequestAudio
