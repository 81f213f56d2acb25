# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeSessionCreateResponseGATracing`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from openapiopenai.models.realtime_session_create_response_ga_tracing_object import (
        RealtimeSessionCreateResponseGATracingObject,
    )

__all__ = [
    "RealtimeSessionCreateResponseGATracing",
]


if TYPE_CHECKING:
    RealtimeSessionCreateResponseGATracing: TypeAlias = Literal["auto"] | RealtimeSessionCreateResponseGATracingObject
    """How a session is traced for the Traces Dashboard: `auto` with default names, IDs and metadata, or an object with your own."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> RealtimeSessionCreateResponseGATracing:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RealtimeSessionCreateResponseGATracing:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class RealtimeSessionCreateResponseGATracing(OpenUnion):
        values = 'Literal["auto"]'
        variants = ("RealtimeSessionCreateResponseGATracingObject",)

    from_json = RealtimeSessionCreateResponseGATracing.from_json
    from_dict = RealtimeSessionCreateResponseGATracing.from_dict
