# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ResponseFunctionCallOutputItem`."""

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
    "ResponseFunctionCallOutputItem",
    "ResponseFunctionCallOutputItemDict",
    "UnknownResponseFunctionCallOutputItem",
]


if TYPE_CHECKING:

    class UnknownResponseFunctionCallOutputItem(UnknownVariant):
        """Variant of `ResponseFunctionCallOutputItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ResponseFunctionCallOutputItem: TypeAlias = (
        InputTextContentParam
        | InputImageContentParamAutoParam
        | InputFileContentParam
        | UnknownResponseFunctionCallOutputItem
    )
    """A content part of a steering message: text, an image or a file."""
    ResponseFunctionCallOutputItemDict: TypeAlias = (
        InputTextContentParamDict | InputImageContentParamAutoParamDict | InputFileContentParamDict
    )
    """`ResponseFunctionCallOutputItem` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ResponseFunctionCallOutputItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ResponseFunctionCallOutputItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ResponseFunctionCallOutputItemDict = AS_GIVEN

    class ResponseFunctionCallOutputItem(OpenUnion):
        tag = "type"
        mapping = {
            "input_text": "InputTextContentParam",
            "input_image": "InputImageContentParamAutoParam",
            "input_file": "InputFileContentParam",
        }

    from_json = ResponseFunctionCallOutputItem.from_json
    from_dict = ResponseFunctionCallOutputItem.from_dict
    __getattr__ = ResponseFunctionCallOutputItem.module_attribute
