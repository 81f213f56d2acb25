# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `WebSearchAction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.other_chunking_strategy_response_param import OtherChunkingStrategyResponseParam
    from openapiopenai.models.web_search_action_find import WebSearchActionFind
    from openapiopenai.models.web_search_action_open_page import WebSearchActionOpenPage
    from openapiopenai.models.web_search_action_resource_search import WebSearchActionResourceSearch

__all__ = [
    "UnknownWebSearchAction",
    "WebSearchAction",
]


if TYPE_CHECKING:

    class UnknownWebSearchAction(UnknownVariant):
        """Variant of `WebSearchAction` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    WebSearchAction: TypeAlias = (
        WebSearchActionResourceSearch
        | WebSearchActionOpenPage
        | WebSearchActionFind
        | OtherChunkingStrategyResponseParam
        | UnknownWebSearchAction
    )
    """What a web search call did: search, open a page, or find text in it."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> WebSearchAction:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> WebSearchAction:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class WebSearchAction(OpenUnion):
        tag = "type"
        mapping = {
            "search": "WebSearchActionResourceSearch",
            "open_page": "WebSearchActionOpenPage",
            "find_in_page": "WebSearchActionFind",
            "other": "OtherChunkingStrategyResponseParam",
        }

    from_json = WebSearchAction.from_json
    from_dict = WebSearchAction.from_dict
    __getattr__ = WebSearchAction.module_attribute
