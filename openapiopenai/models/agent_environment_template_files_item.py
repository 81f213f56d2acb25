# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `AgentEnvironmentTemplateFilesItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.resource_open_ai_hosted_file_hosted_template_file_resource_file_id import (
        ResourceOpenAIHostedFileHostedTemplateFileResourceFileID,
    )
    from openapiopenai.models.resource_open_ai_hosted_file_hosted_template_file_resource_inline import (
        ResourceOpenAIHostedFileHostedTemplateFileResourceInline,
    )

__all__ = [
    "AgentEnvironmentTemplateFilesItem",
    "UnknownAgentEnvironmentTemplateFilesItem",
]


if TYPE_CHECKING:

    class UnknownAgentEnvironmentTemplateFilesItem(UnknownVariant):
        """Variant of `AgentEnvironmentTemplateFilesItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    AgentEnvironmentTemplateFilesItem: TypeAlias = (
        ResourceOpenAIHostedFileHostedTemplateFileResourceFileID
        | ResourceOpenAIHostedFileHostedTemplateFileResourceInline
        | UnknownAgentEnvironmentTemplateFilesItem
    )
    """A file of an environment template."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> AgentEnvironmentTemplateFilesItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> AgentEnvironmentTemplateFilesItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class AgentEnvironmentTemplateFilesItem(OpenUnion):
        tag = "type"
        mapping = {
            "file_id": "ResourceOpenAIHostedFileHostedTemplateFileResourceFileID",
            "inline": "ResourceOpenAIHostedFileHostedTemplateFileResourceInline",
        }

    from_json = AgentEnvironmentTemplateFilesItem.from_json
    from_dict = AgentEnvironmentTemplateFilesItem.from_dict
    __getattr__ = AgentEnvironmentTemplateFilesItem.module_attribute
