# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeSessionCreateRequestGAMaxOutputTokens`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "RealtimeSessionCreateRequestGAMaxOutputTokens",
    "RealtimeSessionCreateRequestGAMaxOutputTokensDict",
]


if TYPE_CHECKING:
    RealtimeSessionCreateRequestGAMaxOutputTokens: TypeAlias = Literal["inf"] | int
    """Maximum number of output tokens of a response, tool calls included: 1 to 4096, or `inf` (the default) for as many as the model can produce."""
    RealtimeSessionCreateRequestGAMaxOutputTokensDict: TypeAlias = int | Literal["inf"]
    """`RealtimeSessionCreateRequestGAMaxOutputTokens` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> RealtimeSessionCreateRequestGAMaxOutputTokens:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RealtimeSessionCreateRequestGAMaxOutputTokens:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    RealtimeSessionCreateRequestGAMaxOutputTokensDict = AS_GIVEN

    class RealtimeSessionCreateRequestGAMaxOutputTokens(OpenUnion):
        values = 'Literal["inf"] | int'
        variants = ()

    from_json = RealtimeSessionCreateRequestGAMaxOutputTokens.from_json
    from_dict = RealtimeSessionCreateRequestGAMaxOutputTokens.from_dict
