# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeSessionCreateResponseMaxResponseOutputTokens`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "RealtimeSessionCreateResponseMaxResponseOutputTokens",
]


if TYPE_CHECKING:
    RealtimeSessionCreateResponseMaxResponseOutputTokens: TypeAlias = Literal["inf"] | int
    """Maximum number of output tokens of a response, tool calls included, or `inf` for the maximum of the model."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> RealtimeSessionCreateResponseMaxResponseOutputTokens:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> RealtimeSessionCreateResponseMaxResponseOutputTokens:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class RealtimeSessionCreateResponseMaxResponseOutputTokens(OpenUnion):
        values = 'Literal["inf"] | int'
        variants = ()

    from_json = RealtimeSessionCreateResponseMaxResponseOutputTokens.from_json
    from_dict = RealtimeSessionCreateResponseMaxResponseOutputTokens.from_dict
