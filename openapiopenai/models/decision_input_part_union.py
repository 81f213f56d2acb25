# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `DecisionInputPartUnion`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.decision_input_image_param import DecisionInputImageParam, DecisionInputImageParamDict
    from openapiopenai.models.decision_input_json import DecisionInputJSON, DecisionInputJSONDict
    from openapiopenai.models.decision_input_text import DecisionInputText, DecisionInputTextDict

__all__ = [
    "DecisionInputPartUnion",
    "DecisionInputPartUnionDict",
    "UnknownDecisionInputPartUnion",
]


if TYPE_CHECKING:

    class UnknownDecisionInputPartUnion(UnknownVariant):
        """Variant of `DecisionInputPartUnion` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    DecisionInputPartUnion: TypeAlias = (
        DecisionInputText | DecisionInputImageParam | DecisionInputJSON | UnknownDecisionInputPartUnion
    )
    """A content part of a message: text, an image or JSON values."""
    DecisionInputPartUnionDict: TypeAlias = DecisionInputTextDict | DecisionInputImageParamDict | DecisionInputJSONDict
    """`DecisionInputPartUnion` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> DecisionInputPartUnion:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> DecisionInputPartUnion:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    DecisionInputPartUnionDict = AS_GIVEN

    class DecisionInputPartUnion(OpenUnion):
        tag = "type"
        mapping = {
            "input_text": "DecisionInputText",
            "input_image": "DecisionInputImageParam",
            "input_json": "DecisionInputJSON",
        }

    from_json = DecisionInputPartUnion.from_json
    from_dict = DecisionInputPartUnion.from_dict
    __getattr__ = DecisionInputPartUnion.module_attribute
