# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateThreadAndRunRequestToolsItem`."""

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
    "CreateThreadAndRunRequestToolsItem",
    "CreateThreadAndRunRequestToolsItemDict",
    "UnknownCreateThreadAndRunRequestToolsItem",
]


if TYPE_CHECKING:

    class UnknownCreateThreadAndRunRequestToolsItem(UnknownVariant):
        """Variant of `CreateThreadAndRunRequestToolsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateThreadAndRunRequestToolsItem: TypeAlias = (
        AssistantToolsCode
        | AssistantToolsFileSearch
        | AssistantToolsFunction
        | UnknownCreateThreadAndRunRequestToolsItem
    )
    """A tool of a run: the code interpreter, file search, or a function."""
    CreateThreadAndRunRequestToolsItemDict: TypeAlias = (
        AssistantToolsCodeDict | AssistantToolsFileSearchDict | AssistantToolsFunctionDict
    )
    """`CreateThreadAndRunRequestToolsItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateThreadAndRunRequestToolsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateThreadAndRunRequestToolsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateThreadAndRunRequestToolsItemDict = AS_GIVEN

    class CreateThreadAndRunRequestToolsItem(OpenUnion):
        tag = "type"
        mapping = {
            "code_interpreter": "AssistantToolsCode",
            "file_search": "AssistantToolsFileSearch",
            "function": "AssistantToolsFunction",
        }

    from_json = CreateThreadAndRunRequestToolsItem.from_json
    from_dict = CreateThreadAndRunRequestToolsItem.from_dict
    __getattr__ = CreateThreadAndRunRequestToolsItem.module_attribute
