"""Union `RealtimeBetaResponseCreateParamsConversation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.model import OnMismatch
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.unions import OpenUnion

__all__ = [
    "RealtimeBetaResponseCreateParamsConversation",
]


if TYPE_CHECKING:
    RealtimeBetaResponseCreateParamsConversation: TypeAlias = Literal["auto", "none"] | str | UnknownStr
    """One of several kinds of value."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> RealtimeBetaResponseCreateParamsConversation:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RealtimeBetaResponseCreateParamsConversation:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class RealtimeBetaResponseCreateParamsConversation(OpenUnion):
        values = 'Literal["auto", "none"] | str | UnknownStr'
        variants = ()

    from_json = RealtimeBetaResponseCreateParamsConversation.from_json
    from_dict = RealtimeBetaResponseCreateParamsConversation.from_dict
