# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeTranscriptionSessionCreateGAAudioInputDetection`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.realtime_transcription_session_create_response_ga_turn_detection import (
        RealtimeTranscriptionSessionCreateResponseGATurnDetection,
    )
    from openapiopenai.models.realtime_turn_detection_semantic_vad import RealtimeTurnDetectionSemanticVad

__all__ = [
    "RealtimeTranscriptionSessionCreateGAAudioInputDetection",
    "UnknownRealtimeTranscriptionSessionCreateGAAudioInputDetection",
]


if TYPE_CHECKING:

    class UnknownRealtimeTranscriptionSessionCreateGAAudioInputDetection(UnknownVariant):
        """Variant of `RealtimeTranscriptionSessionCreateGAAudioInputDetection` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    RealtimeTranscriptionSessionCreateGAAudioInputDetection: TypeAlias = (
        RealtimeTranscriptionSessionCreateResponseGATurnDetection
        | RealtimeTurnDetectionSemanticVad
        | UnknownRealtimeTranscriptionSessionCreateGAAudioInputDetection
    )
    """Turn detection settings: by volume and silence (`server_vad`), or by a model that judges whether the user has finished (`semantic_vad`)."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> RealtimeTranscriptionSessionCreateGAAudioInputDetection:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> RealtimeTranscriptionSessionCreateGAAudioInputDetection:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class RealtimeTranscriptionSessionCreateGAAudioInputDetection(OpenUnion):
        tag = "type"
        mapping = {
            "server_vad": "RealtimeTranscriptionSessionCreateResponseGATurnDetection",
            "semantic_vad": "RealtimeTurnDetectionSemanticVad",
        }
        default = "RealtimeTranscriptionSessionCreateResponseGATurnDetection"

    from_json = RealtimeTranscriptionSessionCreateGAAudioInputDetection.from_json
    from_dict = RealtimeTranscriptionSessionCreateGAAudioInputDetection.from_dict
    __getattr__ = RealtimeTranscriptionSessionCreateGAAudioInputDetection.module_attribute
