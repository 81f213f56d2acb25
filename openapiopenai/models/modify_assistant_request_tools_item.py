# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ModifyAssistantRequestToolsItem`."""

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
    "ModifyAssistantRequestToolsItem",
    "ModifyAssistantRequestToolsItemDict",
    "UnknownModifyAssistantRequestToolsItem",
]


if TYPE_CHECKING:

    class UnknownModifyAssistantRequestToolsItem(UnknownVariant):
        """Variant of `ModifyAssistantRequestToolsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ModifyAssistantRequestToolsItem: TypeAlias = (
        AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction | UnknownModifyAssistantRequestToolsItem
    )
    """A tool of an assistant: the code interpreter, file search, or a function."""
    ModifyAssistantRequestToolsItemDict: TypeAlias = (
        AssistantToolsCodeDict | AssistantToolsFileSearchDict | AssistantToolsFunctionDict
    )
    """`ModifyAssistantRequestToolsItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> ModifyAssistantRequestToolsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ModifyAssistantRequestToolsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ModifyAssistantRequestToolsItemDict = AS_GIVEN

    class ModifyAssistantRequestToolsItem(OpenUnion):
        tag = "type"
        mapping = {
            "code_interpreter": "AssistantToolsCode",
            "file_search": "AssistantToolsFileSearch",
            "function": "AssistantToolsFunction",
        }

    from_json = ModifyAssistantRequestToolsItem.from_json
    from_dict = ModifyAssistantRequestToolsItem.from_dict
    __getattr__ = ModifyAssistantRequestToolsItem.module_attribute
