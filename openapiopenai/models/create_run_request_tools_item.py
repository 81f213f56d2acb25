# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateRunRequestToolsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.assistant_tools_code import AssistantToolsCode, AssistantToolsCodeDict
    from openapiopenai.models.assistant_tools_file_search import AssistantToolsFileSearch, AssistantToolsFileSearchDict
    from openapiopenai.models.assistant_tools_function import AssistantToolsFunction, AssistantToolsFunctionDict

__all__ = [
    "CreateRunRequestToolsItem",
    "CreateRunRequestToolsItemDict",
    "UnknownCreateRunRequestToolsItem",
]


if TYPE_CHECKING:

    class UnknownCreateRunRequestToolsItem(UnknownVariant):
        """Variant of `CreateRunRequestToolsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateRunRequestToolsItem: TypeAlias = (
        AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction | UnknownCreateRunRequestToolsItem
    )
    """A tool that the model may use."""
    CreateRunRequestToolsItemDict: TypeAlias = (
        AssistantToolsCodeDict | AssistantToolsFileSearchDict | AssistantToolsFunctionDict
    )
    """`CreateRunRequestToolsItem` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> CreateRunRequestToolsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateRunRequestToolsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateRunRequestToolsItemDict = AS_GIVEN

    class CreateRunRequestToolsItem(OpenUnion):
        tag = "type"
        mapping = {
            "code_interpreter": "AssistantToolsCode",
            "file_search": "AssistantToolsFileSearch",
            "function": "AssistantToolsFunction",
        }

    from_json = CreateRunRequestToolsItem.from_json
    from_dict = CreateRunRequestToolsItem.from_dict
    __getattr__ = CreateRunRequestToolsItem.module_attribute
