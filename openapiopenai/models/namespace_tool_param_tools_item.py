# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `NamespaceToolParamToolsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.custom_tool_param import CustomToolParam, CustomToolParamDict
    from openapiopenai.models.function_tool_param import FunctionToolParam, FunctionToolParamDict

__all__ = [
    "NamespaceToolParamToolsItem",
    "NamespaceToolParamToolsItemDict",
    "UnknownNamespaceToolParamToolsItem",
]


if TYPE_CHECKING:

    class UnknownNamespaceToolParamToolsItem(UnknownVariant):
        """Variant of `NamespaceToolParamToolsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    NamespaceToolParamToolsItem: TypeAlias = FunctionToolParam | CustomToolParam | UnknownNamespaceToolParamToolsItem
    """A tool of a namespace: a function or a custom tool."""
    NamespaceToolParamToolsItemDict: TypeAlias = FunctionToolParamDict | CustomToolParamDict
    """`NamespaceToolParamToolsItem` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> NamespaceToolParamToolsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> NamespaceToolParamToolsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    NamespaceToolParamToolsItemDict = AS_GIVEN

    class NamespaceToolParamToolsItem(OpenUnion):
        tag = "type"
        mapping = {
            "function": "FunctionToolParam",
            "custom": "CustomToolParam",
        }

    from_json = NamespaceToolParamToolsItem.from_json
    from_dict = NamespaceToolParamToolsItem.from_dict
    __getattr__ = NamespaceToolParamToolsItem.module_attribute
