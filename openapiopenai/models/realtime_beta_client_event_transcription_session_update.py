# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeBetaClientEventTranscriptionSessionUpdate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_transcription_session_create_request import (
        RealtimeTranscriptionSessionCreateRequest,
        RealtimeTranscriptionSessionCreateRequestDict,
    )

__all__ = [
    "RealtimeBetaClientEventTranscriptionSessionUpdate",
    "RealtimeBetaClientEventTranscriptionSessionUpdateDict",
]


class RealtimeBetaClientEventTranscriptionSessionUpdate(BaseModel):
    """Updates the settings of a transcription session."""

    event_id: str | None = None
    """ID that you give the event, so that an error can refer to it."""
    type: Literal["transcription_session.update"] = "transcription_session.update"
    """Type: always `transcription_session.update`."""
    session: RealtimeTranscriptionSessionCreateRequest
    """Session settings to change."""


class RealtimeBetaClientEventTranscriptionSessionUpdateDict(TypedDict, total=False):
    """`RealtimeBetaClientEventTranscriptionSessionUpdate` as a dict, for arguments."""

    event_id: str
    type: Required[Literal["transcription_session.update"]]
    session: Required[RealtimeTranscriptionSessionCreateRequestDict | RealtimeTranscriptionSessionCreateRequest]
