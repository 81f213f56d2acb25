# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateDecisionRequestInputItemCustomToolCallOutputOutputItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.decision_input_image_param import DecisionInputImageParam, DecisionInputImageParamDict
    from openapiopenai.models.decision_input_text import DecisionInputText, DecisionInputTextDict

__all__ = [
    "CreateDecisionRequestInputItemCustomToolCallOutputOutputItem",
    "CreateDecisionRequestInputItemCustomToolCallOutputOutputItemDict",
    "UnknownCreateDecisionRequestInputItemCustomToolCallOutputOutputItem",
]


if TYPE_CHECKING:

    class UnknownCreateDecisionRequestInputItemCustomToolCallOutputOutputItem(UnknownVariant):
        """Variant of `CreateDecisionRequestInputItemCustomToolCallOutputOutputItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateDecisionRequestInputItemCustomToolCallOutputOutputItem: TypeAlias = (
        DecisionInputText
        | DecisionInputImageParam
        | UnknownCreateDecisionRequestInputItemCustomToolCallOutputOutputItem
    )
    """A content part of a custom tool output: text or an image."""
    CreateDecisionRequestInputItemCustomToolCallOutputOutputItemDict: TypeAlias = (
        DecisionInputTextDict | DecisionInputImageParamDict
    )
    """`CreateDecisionRequestInputItemCustomToolCallOutputOutputItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateDecisionRequestInputItemCustomToolCallOutputOutputItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateDecisionRequestInputItemCustomToolCallOutputOutputItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateDecisionRequestInputItemCustomToolCallOutputOutputItemDict = AS_GIVEN

    class CreateDecisionRequestInputItemCustomToolCallOutputOutputItem(OpenUnion):
        tag = "type"
        mapping = {
            "input_text": "DecisionInputText",
            "input_image": "DecisionInputImageParam",
        }

    from_json = CreateDecisionRequestInputItemCustomToolCallOutputOutputItem.from_json
    from_dict = CreateDecisionRequestInputItemCustomToolCallOutputOutputItem.from_dict
    __getattr__ = CreateDecisionRequestInputItemCustomToolCallOutputOutputItem.module_attribute
