# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeTurnDetection`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.realtime_turn_detection_semantic_vad import (
        RealtimeTurnDetectionSemanticVad,
        RealtimeTurnDetectionSemanticVadDict,
    )
    from openapiopenai.models.realtime_turn_detection_server_vad import (
        RealtimeTurnDetectionServerVad,
        RealtimeTurnDetectionServerVadDict,
    )

__all__ = [
    "RealtimeTurnDetection",
    "RealtimeTurnDetectionDict",
    "UnknownRealtimeTurnDetection",
]


if TYPE_CHECKING:

    class UnknownRealtimeTurnDetection(UnknownVariant):
        """Variant of `RealtimeTurnDetection` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    RealtimeTurnDetection: TypeAlias = (
        RealtimeTurnDetectionServerVad | RealtimeTurnDetectionSemanticVad | UnknownRealtimeTurnDetection
    )
    """Turn detection settings: by volume and silence (`server_vad`), or by a model that judges whether the user has finished (`semantic_vad`), which is more natural but may take longer."""
    RealtimeTurnDetectionDict: TypeAlias = RealtimeTurnDetectionServerVadDict | RealtimeTurnDetectionSemanticVadDict
    """`RealtimeTurnDetection` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> RealtimeTurnDetection:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RealtimeTurnDetection:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    RealtimeTurnDetectionDict = AS_GIVEN

    class RealtimeTurnDetection(OpenUnion):
        tag = "type"
        mapping = {
            "server_vad": "RealtimeTurnDetectionServerVad",
            "semantic_vad": "RealtimeTurnDetectionSemanticVad",
        }

    from_json = RealtimeTurnDetection.from_json
    from_dict = RealtimeTurnDetection.from_dict
    __getattr__ = RealtimeTurnDetection.module_attribute
