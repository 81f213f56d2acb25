# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeBetaResponseCreateParamsMaxResponseOutputTokens`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "RealtimeBetaResponseCreateParamsMaxResponseOutputTokens",
    "RealtimeBetaResponseCreateParamsMaxResponseOutputTokensDict",
]


if TYPE_CHECKING:
    RealtimeBetaResponseCreateParamsMaxResponseOutputTokens: TypeAlias = Literal["inf"] | int
    """Maximum number of output tokens of a response, tool calls included, or `inf` for the maximum of the model."""
    RealtimeBetaResponseCreateParamsMaxResponseOutputTokensDict: TypeAlias = Literal["inf"] | int
    """`RealtimeBetaResponseCreateParamsMaxResponseOutputTokens` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> RealtimeBetaResponseCreateParamsMaxResponseOutputTokens:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> RealtimeBetaResponseCreateParamsMaxResponseOutputTokens:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    RealtimeBetaResponseCreateParamsMaxResponseOutputTokensDict = AS_GIVEN

    class RealtimeBetaResponseCreateParamsMaxResponseOutputTokens(OpenUnion):
        values = 'Literal["inf"] | int'
        variants = ()

    from_json = RealtimeBetaResponseCreateParamsMaxResponseOutputTokens.from_json
    from_dict = RealtimeBetaResponseCreateParamsMaxResponseOutputTokens.from_dict
