# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeResponseCreateParamsConversation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "RealtimeResponseCreateParamsConversation",
    "RealtimeResponseCreateParamsConversationDict",
]


if TYPE_CHECKING:
    RealtimeResponseCreateParamsConversation: TypeAlias = Literal["auto", "none"] | str
    """Whether a response is added to the default conversation (`auto`) or not (`none`)."""
    RealtimeResponseCreateParamsConversationDict: TypeAlias = str | Literal["auto", "none"]
    """`RealtimeResponseCreateParamsConversation` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> RealtimeResponseCreateParamsConversation:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RealtimeResponseCreateParamsConversation:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    RealtimeResponseCreateParamsConversationDict = AS_GIVEN

    class RealtimeResponseCreateParamsConversation(OpenUnion):
        values = 'Literal["auto", "none"] | str'
        variants = ()

    from_json = RealtimeResponseCreateParamsConversation.from_json
    from_dict = RealtimeResponseCreateParamsConversation.from_dict
