# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `BetaOutputTextContentParamAnnotationsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.container_file_citation_param import (
        ContainerFileCitationParam,
        ContainerFileCitationParamDict,
    )
    from openapiopenai.models.file_citation_param import FileCitationParam, FileCitationParamDict
    from openapiopenai.models.url_citation_param import UrlCitationParam, UrlCitationParamDict

__all__ = [
    "BetaOutputTextContentParamAnnotationsItem",
    "BetaOutputTextContentParamAnnotationsItemDict",
    "UnknownBetaOutputTextContentParamAnnotationsItem",
]


if TYPE_CHECKING:

    class UnknownBetaOutputTextContentParamAnnotationsItem(UnknownVariant):
        """Variant of `BetaOutputTextContentParamAnnotationsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    BetaOutputTextContentParamAnnotationsItem: TypeAlias = (
        FileCitationParam
        | UrlCitationParam
        | ContainerFileCitationParam
        | UnknownBetaOutputTextContentParamAnnotationsItem
    )
    """A citation: of a file, a web page, or a file in a container."""
    BetaOutputTextContentParamAnnotationsItemDict: TypeAlias = (
        FileCitationParamDict | UrlCitationParamDict | ContainerFileCitationParamDict
    )
    """`BetaOutputTextContentParamAnnotationsItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> BetaOutputTextContentParamAnnotationsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> BetaOutputTextContentParamAnnotationsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    BetaOutputTextContentParamAnnotationsItemDict = AS_GIVEN

    class BetaOutputTextContentParamAnnotationsItem(OpenUnion):
        tag = "type"
        mapping = {
            "file_citation": "FileCitationParam",
            "url_citation": "UrlCitationParam",
            "container_file_citation": "ContainerFileCitationParam",
        }

    from_json = BetaOutputTextContentParamAnnotationsItem.from_json
    from_dict = BetaOutputTextContentParamAnnotationsItem.from_dict
    __getattr__ = BetaOutputTextContentParamAnnotationsItem.module_attribute
