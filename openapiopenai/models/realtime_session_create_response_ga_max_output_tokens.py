# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeSessionCreateResponseGAMaxOutputTokens`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "RealtimeSessionCreateResponseGAMaxOutputTokens",
]


if TYPE_CHECKING:
    RealtimeSessionCreateResponseGAMaxOutputTokens: TypeAlias = Literal["inf"] | int
    """Maximum number of output tokens of a response, tool calls included: 1 to 4096, or `inf` (the default) for as many as the model can produce."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> RealtimeSessionCreateResponseGAMaxOutputTokens:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RealtimeSessionCreateResponseGAMaxOutputTokens:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class RealtimeSessionCreateResponseGAMaxOutputTokens(OpenUnion):
        values = 'Literal["inf"] | int'
        variants = ()

    from_json = RealtimeSessionCreateResponseGAMaxOutputTokens.from_json
    from_dict = RealtimeSessionCreateResponseGAMaxOutputTokens.from_dict
