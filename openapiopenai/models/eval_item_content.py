# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `EvalItemContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.eval_item_content_array import EvalItemContentArray
    from openapiopenai.models.eval_item_content_item import EvalItemContentItem, EvalItemContentItemDict

__all__ = [
    "EvalItemContent",
    "EvalItemContentDict",
    "UnknownEvalItemContent",
]


if TYPE_CHECKING:

    class UnknownEvalItemContent(UnknownVariant):
        """Variant of `EvalItemContent` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    EvalItemContent: TypeAlias = EvalItemContentItem | EvalItemContentArray | UnknownEvalItemContent
    """Content of a message: one content part or several. May contain template strings."""
    EvalItemContentDict: TypeAlias = EvalItemContentItemDict | Sequence[EvalItemContentItemDict | EvalItemContentItem]
    """`EvalItemContent` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> EvalItemContent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> EvalItemContent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    EvalItemContentDict = AS_GIVEN

    class EvalItemContent(OpenUnion):
        tag = "type"
        mapping = {
            "input_text": "InputTextContent",
            "output_text": "EvalItemContentOutputText",
            "input_image": "EvalItemInputImage",
            "input_audio": "InputAudio",
        }
        values = "EvalItemContentText | EvalItemContentArray"

    from_json = EvalItemContent.from_json
    from_dict = EvalItemContent.from_dict
    __getattr__ = EvalItemContent.module_attribute
