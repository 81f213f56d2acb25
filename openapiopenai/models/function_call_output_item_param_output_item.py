# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `FunctionCallOutputItemParamOutputItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.input_file_content_param import InputFileContentParam, InputFileContentParamDict
    from openapiopenai.models.input_image_content_param_auto_param import (
        InputImageContentParamAutoParam,
        InputImageContentParamAutoParamDict,
    )
    from openapiopenai.models.input_text_content_param import InputTextContentParam, InputTextContentParamDict

__all__ = [
    "FunctionCallOutputItemParamOutputItem",
    "FunctionCallOutputItemParamOutputItemDict",
    "UnknownFunctionCallOutputItemParamOutputItem",
]


if TYPE_CHECKING:

    class UnknownFunctionCallOutputItemParamOutputItem(UnknownVariant):
        """Variant of `FunctionCallOutputItemParamOutputItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    FunctionCallOutputItemParamOutputItem: TypeAlias = (
        InputTextContentParam
        | InputImageContentParamAutoParam
        | InputFileContentParam
        | UnknownFunctionCallOutputItemParamOutputItem
    )
    """A content part of the output of a function call: text, an image or a file."""
    FunctionCallOutputItemParamOutputItemDict: TypeAlias = (
        InputTextContentParamDict | InputImageContentParamAutoParamDict | InputFileContentParamDict
    )
    """`FunctionCallOutputItemParamOutputItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> FunctionCallOutputItemParamOutputItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> FunctionCallOutputItemParamOutputItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    FunctionCallOutputItemParamOutputItemDict = AS_GIVEN

    class FunctionCallOutputItemParamOutputItem(OpenUnion):
        tag = "type"
        mapping = {
            "input_text": "InputTextContentParam",
            "input_image": "InputImageContentParamAutoParam",
            "input_file": "InputFileContentParam",
        }

    from_json = FunctionCallOutputItemParamOutputItem.from_json
    from_dict = FunctionCallOutputItemParamOutputItem.from_dict
    __getattr__ = FunctionCallOutputItemParamOutputItem.module_attribute
