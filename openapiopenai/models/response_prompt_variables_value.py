# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ResponsePromptVariablesValue`."""

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
    "ResponsePromptVariablesValue",
    "ResponsePromptVariablesValueDict",
    "UnknownResponsePromptVariablesValue",
]


if TYPE_CHECKING:

    class UnknownResponsePromptVariablesValue(UnknownVariant):
        """Variant of `ResponsePromptVariablesValue` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ResponsePromptVariablesValue: TypeAlias = (
        str | InputTextContent | InputImageContent | InputFileContent | UnknownResponsePromptVariablesValue
    )
    """A value for a variable of a prompt template: text, an image or a file."""
    ResponsePromptVariablesValueDict: TypeAlias = (
        str | InputTextContentDict | InputImageContentDict | InputFileContentDict
    )
    """`ResponsePromptVariablesValue` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ResponsePromptVariablesValue:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ResponsePromptVariablesValue:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ResponsePromptVariablesValueDict = AS_GIVEN

    class ResponsePromptVariablesValue(OpenUnion):
        tag = "type"
        mapping = {
            "input_text": "InputTextContent",
            "input_image": "InputImageContent",
            "input_file": "InputFileContent",
        }
        values = "str"

    from_json = ResponsePromptVariablesValue.from_json
    from_dict = ResponsePromptVariablesValue.from_dict
    __getattr__ = ResponsePromptVariablesValue.module_attribute
