# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ConversationParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from openapiopenai.models.conversation_param2 import ConversationParam2, ConversationParam2Dict

__all__ = [
    "ConversationParam",
    "ConversationParamDict",
]


if TYPE_CHECKING:
    ConversationParam: TypeAlias = str | ConversationParam2
    """The conversation that a response belongs to. Its items come before the input; input and output are added to it when the response is complete."""
    ConversationParamDict: TypeAlias = str | ConversationParam2Dict
    """`ConversationParam` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ConversationParam:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ConversationParam:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ConversationParamDict = AS_GIVEN

    class ConversationParam(OpenUnion):
        values = "str"
        variants = ("ConversationParam2",)

    from_json = ConversationParam.from_json
    from_dict = ConversationParam.from_dict
