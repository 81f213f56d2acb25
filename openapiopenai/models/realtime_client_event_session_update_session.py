# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeClientEventSessionUpdateSession`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.realtime_session_create_request_ga import (
        RealtimeSessionCreateRequestGA,
        RealtimeSessionCreateRequestGADict,
    )
    from openapiopenai.models.realtime_transcription_session_create_request_ga import (
        RealtimeTranscriptionSessionCreateRequestGA,
        RealtimeTranscriptionSessionCreateRequestGADict,
    )

__all__ = [
    "RealtimeClientEventSessionUpdateSession",
    "RealtimeClientEventSessionUpdateSessionDict",
    "UnknownRealtimeClientEventSessionUpdateSession",
]


if TYPE_CHECKING:

    class UnknownRealtimeClientEventSessionUpdateSession(UnknownVariant):
        """Variant of `RealtimeClientEventSessionUpdateSession` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    RealtimeClientEventSessionUpdateSession: TypeAlias = (
        RealtimeSessionCreateRequestGA
        | RealtimeTranscriptionSessionCreateRequestGA
        | UnknownRealtimeClientEventSessionUpdateSession
    )
    """Settings to change: of a realtime session or of a transcription session."""
    RealtimeClientEventSessionUpdateSessionDict: TypeAlias = (
        RealtimeSessionCreateRequestGADict | RealtimeTranscriptionSessionCreateRequestGADict
    )
    """`RealtimeClientEventSessionUpdateSession` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> RealtimeClientEventSessionUpdateSession:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RealtimeClientEventSessionUpdateSession:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    RealtimeClientEventSessionUpdateSessionDict = AS_GIVEN

    class RealtimeClientEventSessionUpdateSession(OpenUnion):
        tag = "type"
        mapping = {
            "realtime": "RealtimeSessionCreateRequestGA",
            "transcription": "RealtimeTranscriptionSessionCreateRequestGA",
        }

    from_json = RealtimeClientEventSessionUpdateSession.from_json
    from_dict = RealtimeClientEventSessionUpdateSession.from_dict
    __getattr__ = RealtimeClientEventSessionUpdateSession.module_attribute
