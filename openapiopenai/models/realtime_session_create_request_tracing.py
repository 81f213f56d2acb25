# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeSessionCreateRequestTracing`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from openapiopenai.models.realtime_session_create_request_tracing_object import (
        RealtimeSessionCreateRequestTracingObject,
        RealtimeSessionCreateRequestTracingObjectDict,
    )

__all__ = [
    "RealtimeSessionCreateRequestTracing",
    "RealtimeSessionCreateRequestTracingDict",
]


if TYPE_CHECKING:
    RealtimeSessionCreateRequestTracing: TypeAlias = Literal["auto"] | RealtimeSessionCreateRequestTracingObject
    """How the session is traced: `auto` with default names, IDs and metadata, or an object with your own. Cannot be changed once tracing is on."""
    RealtimeSessionCreateRequestTracingDict: TypeAlias = Literal["auto"] | RealtimeSessionCreateRequestTracingObjectDict
    """`RealtimeSessionCreateRequestTracing` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> RealtimeSessionCreateRequestTracing:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RealtimeSessionCreateRequestTracing:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    RealtimeSessionCreateRequestTracingDict = AS_GIVEN

    class RealtimeSessionCreateRequestTracing(OpenUnion):
        values = 'Literal["auto"]'
        variants = ("RealtimeSessionCreateRequestTracingObject",)

    from_json = RealtimeSessionCreateRequestTracing.from_json
    from_dict = RealtimeSessionCreateRequestTracing.from_dict
