# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `UpdateAgentEnvironmentTemplateRequestFilesItem`."""

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
    "UnknownUpdateAgentEnvironmentTemplateRequestFilesItem",
    "UpdateAgentEnvironmentTemplateRequestFilesItem",
    "UpdateAgentEnvironmentTemplateRequestFilesItemDict",
]


if TYPE_CHECKING:

    class UnknownUpdateAgentEnvironmentTemplateRequestFilesItem(UnknownVariant):
        """Variant of `UpdateAgentEnvironmentTemplateRequestFilesItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    UpdateAgentEnvironmentTemplateRequestFilesItem: TypeAlias = (
        ResourceOpenAIHostedFileHostedTemplateFileResourceFileID
        | HostedEnvironmentFileInline
        | UnknownUpdateAgentEnvironmentTemplateRequestFilesItem
    )
    """A file of a template: an uploaded file, or inline content."""
    UpdateAgentEnvironmentTemplateRequestFilesItemDict: TypeAlias = (
        ResourceOpenAIHostedFileHostedTemplateFileResourceFileIDDict | HostedEnvironmentFileInlineDict
    )
    """`UpdateAgentEnvironmentTemplateRequestFilesItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> UpdateAgentEnvironmentTemplateRequestFilesItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> UpdateAgentEnvironmentTemplateRequestFilesItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    UpdateAgentEnvironmentTemplateRequestFilesItemDict = AS_GIVEN

    class UpdateAgentEnvironmentTemplateRequestFilesItem(OpenUnion):
        tag = "type"
        mapping = {
            "file_id": "ResourceOpenAIHostedFileHostedTemplateFileResourceFileID",
            "inline": "HostedEnvironmentFileInline",
        }

    from_json = UpdateAgentEnvironmentTemplateRequestFilesItem.from_json
    from_dict = UpdateAgentEnvironmentTemplateRequestFilesItem.from_dict
    __getattr__ = UpdateAgentEnvironmentTemplateRequestFilesItem.module_attribute
