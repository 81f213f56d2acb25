# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeSessionTracing`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from openapiopenai.models.realtime_session_tracing_object import RealtimeSessionTracingObject

__all__ = [
    "RealtimeSessionTracing",
]


if TYPE_CHECKING:
    RealtimeSessionTracing: TypeAlias = Literal["auto"] | RealtimeSessionTracingObject
    """How the session is traced: `auto` with default names, IDs and metadata, or an object with your own. Cannot be changed once tracing is on."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> RealtimeSessionTracing:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RealtimeSessionTracing:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class RealtimeSessionTracing(OpenUnion):
        values = 'Literal["auto"]'
        variants = ("RealtimeSessionTracingObject",)

    from_json = RealtimeSessionTracing.from_json
    from_dict = RealtimeSessionTracing.from_dict
