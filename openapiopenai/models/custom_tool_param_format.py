# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CustomToolParamFormat`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.custom_grammar_format_param import CustomGrammarFormatParam, CustomGrammarFormatParamDict
    from openapiopenai.models.custom_text_format_param import CustomTextFormatParam, CustomTextFormatParamDict

__all__ = [
    "CustomToolParamFormat",
    "CustomToolParamFormatDict",
    "UnknownCustomToolParamFormat",
]


if TYPE_CHECKING:

    class UnknownCustomToolParamFormat(UnknownVariant):
        """Variant of `CustomToolParamFormat` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CustomToolParamFormat: TypeAlias = CustomTextFormatParam | CustomGrammarFormatParam | UnknownCustomToolParamFormat
    """Input format of a custom tool; any text by default."""
    CustomToolParamFormatDict: TypeAlias = CustomTextFormatParamDict | CustomGrammarFormatParamDict
    """`CustomToolParamFormat` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> CustomToolParamFormat:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CustomToolParamFormat:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CustomToolParamFormatDict = AS_GIVEN

    class CustomToolParamFormat(OpenUnion):
        tag = "type"
        mapping = {
            "text": "CustomTextFormatParam",
            "grammar": "CustomGrammarFormatParam",
        }

    from_json = CustomToolParamFormat.from_json
    from_dict = CustomToolParamFormat.from_dict
    __getattr__ = CustomToolParamFormat.module_attribute
