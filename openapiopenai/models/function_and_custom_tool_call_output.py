# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `FunctionAndCustomToolCallOutput`."""

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
    "FunctionAndCustomToolCallOutput",
    "FunctionAndCustomToolCallOutputDict",
    "UnknownFunctionAndCustomToolCallOutput",
]


if TYPE_CHECKING:

    class UnknownFunctionAndCustomToolCallOutput(UnknownVariant):
        """Variant of `FunctionAndCustomToolCallOutput` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    FunctionAndCustomToolCallOutput: TypeAlias = (
        InputTextContent | InputImageContent | InputFileContent | UnknownFunctionAndCustomToolCallOutput
    )
    """A content part of the output of a tool call: text, an image or a file.

Known as `ResponseInputContent`."""
    FunctionAndCustomToolCallOutputDict: TypeAlias = InputTextContentDict | InputImageContentDict | InputFileContentDict
    """`FunctionAndCustomToolCallOutput` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> FunctionAndCustomToolCallOutput:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> FunctionAndCustomToolCallOutput:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    FunctionAndCustomToolCallOutputDict = AS_GIVEN

    class FunctionAndCustomToolCallOutput(OpenUnion):
        tag = "type"
        mapping = {
            "input_text": "InputTextContent",
            "input_image": "InputImageContent",
            "input_file": "InputFileContent",
        }

    from_json = FunctionAndCustomToolCallOutput.from_json
    from_dict = FunctionAndCustomToolCallOutput.from_dict
    __getattr__ = FunctionAndCustomToolCallOutput.module_attribute
