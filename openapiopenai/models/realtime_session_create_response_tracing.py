# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeSessionCreateResponseTracing`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from openapiopenai.models.realtime_session_create_response_tracing_object import (
        RealtimeSessionCreateResponseTracingObject,
    )

__all__ = [
    "RealtimeSessionCreateResponseTracing",
]


if TYPE_CHECKING:
    RealtimeSessionCreateResponseTracing: TypeAlias = Literal["auto"] | RealtimeSessionCreateResponseTracingObject
    """How the session is traced: `auto` with default names, IDs and metadata, or an object with your own. Cannot be changed once tracing is on."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> RealtimeSessionCreateResponseTracing:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RealtimeSessionCreateResponseTracing:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class RealtimeSessionCreateResponseTracing(OpenUnion):
        values = 'Literal["auto"]'
        variants = ("RealtimeSessionCreateResponseTracingObject",)

    from_json = RealtimeSessionCreateResponseTracing.from_json
    from_dict = RealtimeSessionCreateResponseTracing.from_dict
