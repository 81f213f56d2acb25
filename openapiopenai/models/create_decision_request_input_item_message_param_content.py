# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateDecisionRequestInputItemMessageParamContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.decision_input_text import DecisionInputText, DecisionInputTextDict

__all__ = [
    "CreateDecisionRequestInputItemMessageParamContent",
    "CreateDecisionRequestInputItemMessageParamContentDict",
]


if TYPE_CHECKING:
    CreateDecisionRequestInputItemMessageParamContent: TypeAlias = str | list[DecisionInputText]
    """Content of the message: text, or content parts."""
    CreateDecisionRequestInputItemMessageParamContentDict: TypeAlias = (
        str | Sequence[DecisionInputTextDict | DecisionInputText]
    )
    """`CreateDecisionRequestInputItemMessageParamContent` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateDecisionRequestInputItemMessageParamContent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateDecisionRequestInputItemMessageParamContent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateDecisionRequestInputItemMessageParamContentDict = AS_GIVEN

    class CreateDecisionRequestInputItemMessageParamContent(OpenUnion):
        values = "str | list[DecisionInputText]"
        variants = ()

    from_json = CreateDecisionRequestInputItemMessageParamContent.from_json
    from_dict = CreateDecisionRequestInputItemMessageParamContent.from_dict
