# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeSessionCreateRequestGATracing`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from openapiopenai.models.realtime_session_create_request_ga_tracing_object import (
        RealtimeSessionCreateRequestGATracingObject,
        RealtimeSessionCreateRequestGATracingObjectDict,
    )

__all__ = [
    "RealtimeSessionCreateRequestGATracing",
    "RealtimeSessionCreateRequestGATracingDict",
]


if TYPE_CHECKING:
    RealtimeSessionCreateRequestGATracing: TypeAlias = Literal["auto"] | RealtimeSessionCreateRequestGATracingObject
    """How a session is traced for the Traces Dashboard: `auto` with default names, IDs and metadata, an object with your own, null for no tracing. Cannot be changed once tracing is on."""
    RealtimeSessionCreateRequestGATracingDict: TypeAlias = (
        Literal["auto"] | RealtimeSessionCreateRequestGATracingObjectDict
    )
    """`RealtimeSessionCreateRequestGATracing` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> RealtimeSessionCreateRequestGATracing:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RealtimeSessionCreateRequestGATracing:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    RealtimeSessionCreateRequestGATracingDict = AS_GIVEN

    class RealtimeSessionCreateRequestGATracing(OpenUnion):
        values = 'Literal["auto"]'
        variants = ("RealtimeSessionCreateRequestGATracingObject",)

    from_json = RealtimeSessionCreateRequestGATracing.from_json
    from_dict = RealtimeSessionCreateRequestGATracing.from_dict
