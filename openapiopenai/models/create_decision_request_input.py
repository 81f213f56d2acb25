# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateDecisionRequestInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.create_decision_request_input_item import (
        CreateDecisionRequestInputItem,
        CreateDecisionRequestInputItemDict,
    )

__all__ = [
    "CreateDecisionRequestInput",
    "CreateDecisionRequestInputDict",
]


if TYPE_CHECKING:
    CreateDecisionRequestInput: TypeAlias = str | list[CreateDecisionRequestInputItem]
    """Context of the questions: text, or items."""
    CreateDecisionRequestInputDict: TypeAlias = (
        str | Sequence[CreateDecisionRequestInputItemDict | CreateDecisionRequestInputItem]
    )
    """`CreateDecisionRequestInput` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> CreateDecisionRequestInput:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateDecisionRequestInput:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateDecisionRequestInputDict = AS_GIVEN

    class CreateDecisionRequestInput(OpenUnion):
        values = "str | list[CreateDecisionRequestInputItem]"
        variants = ()

    from_json = CreateDecisionRequestInput.from_json
    from_dict = CreateDecisionRequestInput.from_dict
