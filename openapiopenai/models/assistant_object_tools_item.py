# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `AssistantObjectToolsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.assistant_tools_code import AssistantToolsCode
    from openapiopenai.models.assistant_tools_file_search import AssistantToolsFileSearch
    from openapiopenai.models.assistant_tools_function import AssistantToolsFunction

__all__ = [
    "AssistantObjectToolsItem",
    "UnknownAssistantObjectToolsItem",
]


if TYPE_CHECKING:

    class UnknownAssistantObjectToolsItem(UnknownVariant):
        """Variant of `AssistantObjectToolsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    AssistantObjectToolsItem: TypeAlias = (
        AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction | UnknownAssistantObjectToolsItem
    )
    """A tool of an assistant: the code interpreter, file search, or a function.

Known as `AssistantTool`."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> AssistantObjectToolsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> AssistantObjectToolsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class AssistantObjectToolsItem(OpenUnion):
        tag = "type"
        mapping = {
            "code_interpreter": "AssistantToolsCode",
            "file_search": "AssistantToolsFileSearch",
            "function": "AssistantToolsFunction",
        }

    from_json = AssistantObjectToolsItem.from_json
    from_dict = AssistantObjectToolsItem.from_dict
    __getattr__ = AssistantObjectToolsItem.module_attribute
