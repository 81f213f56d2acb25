# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `EvalItemContentItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.eval_item_content_output_text import (
        EvalItemContentOutputText,
        EvalItemContentOutputTextDict,
    )
    from openapiopenai.models.eval_item_content_text import EvalItemContentText
    from openapiopenai.models.eval_item_input_image import EvalItemInputImage, EvalItemInputImageDict
    from openapiopenai.models.input_audio import InputAudio, InputAudioDict
    from openapiopenai.models.input_text_content import InputTextContent, InputTextContentDict

__all__ = [
    "EvalItemContentItem",
    "EvalItemContentItemDict",
    "UnknownEvalItemContentItem",
]


if TYPE_CHECKING:

    class UnknownEvalItemContentItem(UnknownVariant):
        """Variant of `EvalItemContentItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    EvalItemContentItem: TypeAlias = (
        EvalItemContentText
        | InputTextContent
        | EvalItemContentOutputText
        | EvalItemInputImage
        | InputAudio
        | UnknownEvalItemContentItem
    )
    """A content part of a message: text, output text, an image, or audio."""
    EvalItemContentItemDict: TypeAlias = (
        str | InputTextContentDict | EvalItemContentOutputTextDict | EvalItemInputImageDict | InputAudioDict
    )
    """`EvalItemContentItem` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> EvalItemContentItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> EvalItemContentItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    EvalItemContentItemDict = AS_GIVEN

    class EvalItemContentItem(OpenUnion):
        tag = "type"
        mapping = {
            "input_text": "InputTextContent",
            "output_text": "EvalItemContentOutputText",
            "input_image": "EvalItemInputImage",
            "input_audio": "InputAudio",
        }
        values = "EvalItemContentText"

    from_json = EvalItemContentItem.from_json
    from_dict = EvalItemContentItem.from_dict
    __getattr__ = EvalItemContentItem.module_attribute
