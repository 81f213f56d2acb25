# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `WebSearchToolCallAction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.web_search_action_find import WebSearchActionFind, WebSearchActionFindDict
    from openapiopenai.models.web_search_action_open_page import WebSearchActionOpenPage, WebSearchActionOpenPageDict
    from openapiopenai.models.web_search_action_search import WebSearchActionSearch, WebSearchActionSearchDict

__all__ = [
    "UnknownWebSearchToolCallAction",
    "WebSearchToolCallAction",
    "WebSearchToolCallActionDict",
]


if TYPE_CHECKING:

    class UnknownWebSearchToolCallAction(UnknownVariant):
        """Variant of `WebSearchToolCallAction` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    WebSearchToolCallAction: TypeAlias = (
        WebSearchActionSearch | WebSearchActionOpenPage | WebSearchActionFind | UnknownWebSearchToolCallAction
    )
    """Action of the model in a web search call: a search, opening a page, or finding text within one."""
    WebSearchToolCallActionDict: TypeAlias = (
        WebSearchActionSearchDict | WebSearchActionOpenPageDict | WebSearchActionFindDict
    )
    """`WebSearchToolCallAction` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> WebSearchToolCallAction:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> WebSearchToolCallAction:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    WebSearchToolCallActionDict = AS_GIVEN

    class WebSearchToolCallAction(OpenUnion):
        tag = "type"
        mapping = {
            "search": "WebSearchActionSearch",
            "open_page": "WebSearchActionOpenPage",
            "find_in_page": "WebSearchActionFind",
        }

    from_json = WebSearchToolCallAction.from_json
    from_dict = WebSearchToolCallAction.from_dict
    __getattr__ = WebSearchToolCallAction.module_attribute
