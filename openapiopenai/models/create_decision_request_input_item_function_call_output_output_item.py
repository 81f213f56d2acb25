# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateDecisionRequestInputItemFunctionCallOutputOutputItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.decision_input_image_param import DecisionInputImageParam, DecisionInputImageParamDict
    from openapiopenai.models.decision_input_text import DecisionInputText, DecisionInputTextDict

__all__ = [
    "CreateDecisionRequestInputItemFunctionCallOutputOutputItem",
    "CreateDecisionRequestInputItemFunctionCallOutputOutputItemDict",
    "UnknownCreateDecisionRequestInputItemFunctionCallOutputOutputItem",
]


if TYPE_CHECKING:

    class UnknownCreateDecisionRequestInputItemFunctionCallOutputOutputItem(UnknownVariant):
        """Variant of `CreateDecisionRequestInputItemFunctionCallOutputOutputItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateDecisionRequestInputItemFunctionCallOutputOutputItem: TypeAlias = (
        DecisionInputText | DecisionInputImageParam | UnknownCreateDecisionRequestInputItemFunctionCallOutputOutputItem
    )
    """A part of a function output: text or an image."""
    CreateDecisionRequestInputItemFunctionCallOutputOutputItemDict: TypeAlias = (
        DecisionInputTextDict | DecisionInputImageParamDict
    )
    """`CreateDecisionRequestInputItemFunctionCallOutputOutputItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateDecisionRequestInputItemFunctionCallOutputOutputItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateDecisionRequestInputItemFunctionCallOutputOutputItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateDecisionRequestInputItemFunctionCallOutputOutputItemDict = AS_GIVEN

    class CreateDecisionRequestInputItemFunctionCallOutputOutputItem(OpenUnion):
        tag = "type"
        mapping = {
            "input_text": "DecisionInputText",
            "input_image": "DecisionInputImageParam",
        }

    from_json = CreateDecisionRequestInputItemFunctionCallOutputOutputItem.from_json
    from_dict = CreateDecisionRequestInputItemFunctionCallOutputOutputItem.from_dict
    __getattr__ = CreateDecisionRequestInputItemFunctionCallOutputOutputItem.module_attribute
