# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `EnvironmentOpenAIHostedFilesItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.hosted_environment_file_inline import (
        HostedEnvironmentFileInline,
        HostedEnvironmentFileInlineDict,
    )
    from openapiopenai.models.resource_open_ai_hosted_file_hosted_template_file_resource_file_id import (
        ResourceOpenAIHostedFileHostedTemplateFileResourceFileID,
        ResourceOpenAIHostedFileHostedTemplateFileResourceFileIDDict,
    )

__all__ = [
    "EnvironmentOpenAIHostedFilesItem",
    "EnvironmentOpenAIHostedFilesItemDict",
    "UnknownEnvironmentOpenAIHostedFilesItem",
]


if TYPE_CHECKING:

    class UnknownEnvironmentOpenAIHostedFilesItem(UnknownVariant):
        """Variant of `EnvironmentOpenAIHostedFilesItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    EnvironmentOpenAIHostedFilesItem: TypeAlias = (
        ResourceOpenAIHostedFileHostedTemplateFileResourceFileID
        | HostedEnvironmentFileInline
        | UnknownEnvironmentOpenAIHostedFilesItem
    )
    """A file in an environment: an uploaded one by its ID, or inline content."""
    EnvironmentOpenAIHostedFilesItemDict: TypeAlias = (
        ResourceOpenAIHostedFileHostedTemplateFileResourceFileIDDict | HostedEnvironmentFileInlineDict
    )
    """`EnvironmentOpenAIHostedFilesItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> EnvironmentOpenAIHostedFilesItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> EnvironmentOpenAIHostedFilesItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    EnvironmentOpenAIHostedFilesItemDict = AS_GIVEN

    class EnvironmentOpenAIHostedFilesItem(OpenUnion):
        tag = "type"
        mapping = {
            "file_id": "ResourceOpenAIHostedFileHostedTemplateFileResourceFileID",
            "inline": "HostedEnvironmentFileInline",
        }

    from_json = EnvironmentOpenAIHostedFilesItem.from_json
    from_dict = EnvironmentOpenAIHostedFilesItem.from_dict
    __getattr__ = EnvironmentOpenAIHostedFilesItem.module_attribute
