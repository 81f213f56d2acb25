# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateDecisionRequestInputItemMessageContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.decision_input_part_union import DecisionInputPartUnion, DecisionInputPartUnionDict

__all__ = [
    "CreateDecisionRequestInputItemMessageContent",
    "CreateDecisionRequestInputItemMessageContentDict",
]


if TYPE_CHECKING:
    CreateDecisionRequestInputItemMessageContent: TypeAlias = str | list[DecisionInputPartUnion]
    """Content of the message: text, or content parts."""
    CreateDecisionRequestInputItemMessageContentDict: TypeAlias = (
        str | Sequence[DecisionInputPartUnionDict | DecisionInputPartUnion]
    )
    """`CreateDecisionRequestInputItemMessageContent` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateDecisionRequestInputItemMessageContent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateDecisionRequestInputItemMessageContent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateDecisionRequestInputItemMessageContentDict = AS_GIVEN

    class CreateDecisionRequestInputItemMessageContent(OpenUnion):
        values = "str | list[DecisionInputPartUnion]"
        variants = ()

    from_json = CreateDecisionRequestInputItemMessageContent.from_json
    from_dict = CreateDecisionRequestInputItemMessageContent.from_dict
