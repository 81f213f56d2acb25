# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `InputContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.input_file_content import InputFileContent, InputFileContentDict
    from openapiopenai.models.input_image_content import InputImageContent, InputImageContentDict
    from openapiopenai.models.input_text_content import InputTextContent, InputTextContentDict

__all__ = [
    "InputContent",
    "InputContentDict",
    "UnknownInputContent",
]


if TYPE_CHECKING:

    class UnknownInputContent(UnknownVariant):
        """Variant of `InputContent` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    InputContent: TypeAlias = InputTextContent | InputImageContent | InputFileContent | UnknownInputContent
    """A content part of a message to the model: text, an image or a file."""
    InputContentDict: TypeAlias = InputTextContentDict | InputImageContentDict | InputFileContentDict
    """`InputContent` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> InputContent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> InputContent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    InputContentDict = AS_GIVEN

    class InputContent(OpenUnion):
        tag = "type"
        mapping = {
            "input_text": "InputTextContent",
            "input_image": "InputImageContent",
            "input_file": "InputFileContent",
        }

    from_json = InputContent.from_json
    from_dict = InputContent.from_dict
    __getattr__ = InputContent.module_attribute
