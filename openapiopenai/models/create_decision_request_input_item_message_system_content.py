# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateDecisionRequestInputItemMessageSystemContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.decision_input_text import DecisionInputText, DecisionInputTextDict

__all__ = [
    "CreateDecisionRequestInputItemMessageSystemContent",
    "CreateDecisionRequestInputItemMessageSystemContentDict",
]


if TYPE_CHECKING:
    CreateDecisionRequestInputItemMessageSystemContent: TypeAlias = str | list[DecisionInputText]
    """Content of the message: text, or content parts."""
    CreateDecisionRequestInputItemMessageSystemContentDict: TypeAlias = (
        str | Sequence[DecisionInputTextDict | DecisionInputText]
    )
    """`CreateDecisionRequestInputItemMessageSystemContent` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateDecisionRequestInputItemMessageSystemContent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateDecisionRequestInputItemMessageSystemContent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateDecisionRequestInputItemMessageSystemContentDict = AS_GIVEN

    class CreateDecisionRequestInputItemMessageSystemContent(OpenUnion):
        values = "str | list[DecisionInputText]"
        variants = ()

    from_json = CreateDecisionRequestInputItemMessageSystemContent.from_json
    from_dict = CreateDecisionRequestInputItemMessageSystemContent.from_dict
