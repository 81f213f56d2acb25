# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `AgentAutomationEnvironmentResourceOpenAIHostedFilesItem`."""

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
    "AgentAutomationEnvironmentResourceOpenAIHostedFilesItem",
    "UnknownAgentAutomationEnvironmentResourceOpenAIHostedFilesItem",
]


if TYPE_CHECKING:

    class UnknownAgentAutomationEnvironmentResourceOpenAIHostedFilesItem(UnknownVariant):
        """Variant of `AgentAutomationEnvironmentResourceOpenAIHostedFilesItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    AgentAutomationEnvironmentResourceOpenAIHostedFilesItem: TypeAlias = (
        ResourceOpenAIHostedFileHostedTemplateFileResourceFileID
        | ResourceOpenAIHostedFileHostedTemplateFileResourceInline
        | UnknownAgentAutomationEnvironmentResourceOpenAIHostedFilesItem
    )
    """A file in an environment."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> AgentAutomationEnvironmentResourceOpenAIHostedFilesItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> AgentAutomationEnvironmentResourceOpenAIHostedFilesItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class AgentAutomationEnvironmentResourceOpenAIHostedFilesItem(OpenUnion):
        tag = "type"
        mapping = {
            "file_id": "ResourceOpenAIHostedFileHostedTemplateFileResourceFileID",
            "inline": "ResourceOpenAIHostedFileHostedTemplateFileResourceInline",
        }

    from_json = AgentAutomationEnvironmentResourceOpenAIHostedFilesItem.from_json
    from_dict = AgentAutomationEnvironmentResourceOpenAIHostedFilesItem.from_dict
    __getattr__ = AgentAutomationEnvironmentResourceOpenAIHostedFilesItem.module_attribute
