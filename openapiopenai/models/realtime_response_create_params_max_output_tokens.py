# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeResponseCreateParamsMaxOutputTokens`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "RealtimeResponseCreateParamsMaxOutputTokens",
    "RealtimeResponseCreateParamsMaxOutputTokensDict",
]


if TYPE_CHECKING:
    RealtimeResponseCreateParamsMaxOutputTokens: TypeAlias = Literal["inf"] | int
    """Maximum number of output tokens of a response, tool calls included: 1 to 4,096, or `inf`, the default, for the maximum of the model."""
    RealtimeResponseCreateParamsMaxOutputTokensDict: TypeAlias = int | Literal["inf"]
    """`RealtimeResponseCreateParamsMaxOutputTokens` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> RealtimeResponseCreateParamsMaxOutputTokens:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RealtimeResponseCreateParamsMaxOutputTokens:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    RealtimeResponseCreateParamsMaxOutputTokensDict = AS_GIVEN

    class RealtimeResponseCreateParamsMaxOutputTokens(OpenUnion):
        values = 'Literal["inf"] | int'
        variants = ()

    from_json = RealtimeResponseCreateParamsMaxOutputTokens.from_json
    from_dict = RealtimeResponseCreateParamsMaxOutputTokens.from_dict
