# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeSessionCreateRequestMaxResponseOutputTokens`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "RealtimeSessionCreateRequestMaxResponseOutputTokens",
    "RealtimeSessionCreateRequestMaxResponseOutputTokensDict",
]


if TYPE_CHECKING:
    RealtimeSessionCreateRequestMaxResponseOutputTokens: TypeAlias = Literal["inf"] | int
    """Maximum number of output tokens of a response, tool calls included: 1 to 4,096, or `inf`, the default, for the maximum of the model."""
    RealtimeSessionCreateRequestMaxResponseOutputTokensDict: TypeAlias = int | Literal["inf"]
    """`RealtimeSessionCreateRequestMaxResponseOutputTokens` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> RealtimeSessionCreateRequestMaxResponseOutputTokens:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> RealtimeSessionCreateRequestMaxResponseOutputTokens:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    RealtimeSessionCreateRequestMaxResponseOutputTokensDict = AS_GIVEN

    class RealtimeSessionCreateRequestMaxResponseOutputTokens(OpenUnion):
        values = 'Literal["inf"] | int'
        variants = ()

    from_json = RealtimeSessionCreateRequestMaxResponseOutputTokens.from_json
    from_dict = RealtimeSessionCreateRequestMaxResponseOutputTokens.from_dict
