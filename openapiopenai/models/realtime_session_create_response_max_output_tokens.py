# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeSessionCreateResponseMaxOutputTokens`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "RealtimeSessionCreateResponseMaxOutputTokens",
]


if TYPE_CHECKING:
    RealtimeSessionCreateResponseMaxOutputTokens: TypeAlias = Literal["inf"] | int
    """Maximum number of output tokens of a response, tool calls included: 1 to 4,096, or `inf`, the default, for the maximum of the model."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> RealtimeSessionCreateResponseMaxOutputTokens:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RealtimeSessionCreateResponseMaxOutputTokens:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class RealtimeSessionCreateResponseMaxOutputTokens(OpenUnion):
        values = 'Literal["inf"] | int'
        variants = ()

    from_json = RealtimeSessionCreateResponseMaxOutputTokens.from_json
    from_dict = RealtimeSessionCreateResponseMaxOutputTokens.from_dict
