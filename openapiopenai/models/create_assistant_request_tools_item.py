# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateAssistantRequestToolsItem`."""

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
    "CreateAssistantRequestToolsItem",
    "CreateAssistantRequestToolsItemDict",
    "UnknownCreateAssistantRequestToolsItem",
]


if TYPE_CHECKING:

    class UnknownCreateAssistantRequestToolsItem(UnknownVariant):
        """Variant of `CreateAssistantRequestToolsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateAssistantRequestToolsItem: TypeAlias = (
        AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction | UnknownCreateAssistantRequestToolsItem
    )
    """A tool of an assistant: the code interpreter, file search, or a function."""
    CreateAssistantRequestToolsItemDict: TypeAlias = (
        AssistantToolsCodeDict | AssistantToolsFileSearchDict | AssistantToolsFunctionDict
    )
    """`CreateAssistantRequestToolsItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateAssistantRequestToolsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateAssistantRequestToolsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateAssistantRequestToolsItemDict = AS_GIVEN

    class CreateAssistantRequestToolsItem(OpenUnion):
        tag = "type"
        mapping = {
            "code_interpreter": "AssistantToolsCode",
            "file_search": "AssistantToolsFileSearch",
            "function": "AssistantToolsFunction",
        }

    from_json = CreateAssistantRequestToolsItem.from_json
    from_dict = CreateAssistantRequestToolsItem.from_dict
    __getattr__ = CreateAssistantRequestToolsItem.module_attribute
