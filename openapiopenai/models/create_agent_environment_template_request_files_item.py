# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateAgentEnvironmentTemplateRequestFilesItem`."""

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
    "CreateAgentEnvironmentTemplateRequestFilesItem",
    "CreateAgentEnvironmentTemplateRequestFilesItemDict",
    "UnknownCreateAgentEnvironmentTemplateRequestFilesItem",
]


if TYPE_CHECKING:

    class UnknownCreateAgentEnvironmentTemplateRequestFilesItem(UnknownVariant):
        """Variant of `CreateAgentEnvironmentTemplateRequestFilesItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateAgentEnvironmentTemplateRequestFilesItem: TypeAlias = (
        ResourceOpenAIHostedFileHostedTemplateFileResourceFileID
        | HostedEnvironmentFileInline
        | UnknownCreateAgentEnvironmentTemplateRequestFilesItem
    )
    """A file of a template: an uploaded file, or inline content."""
    CreateAgentEnvironmentTemplateRequestFilesItemDict: TypeAlias = (
        ResourceOpenAIHostedFileHostedTemplateFileResourceFileIDDict | HostedEnvironmentFileInlineDict
    )
    """`CreateAgentEnvironmentTemplateRequestFilesItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateAgentEnvironmentTemplateRequestFilesItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateAgentEnvironmentTemplateRequestFilesItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateAgentEnvironmentTemplateRequestFilesItemDict = AS_GIVEN

    class CreateAgentEnvironmentTemplateRequestFilesItem(OpenUnion):
        tag = "type"
        mapping = {
            "file_id": "ResourceOpenAIHostedFileHostedTemplateFileResourceFileID",
            "inline": "HostedEnvironmentFileInline",
        }

    from_json = CreateAgentEnvironmentTemplateRequestFilesItem.from_json
    from_dict = CreateAgentEnvironmentTemplateRequestFilesItem.from_dict
    __getattr__ = CreateAgentEnvironmentTemplateRequestFilesItem.module_attribute
