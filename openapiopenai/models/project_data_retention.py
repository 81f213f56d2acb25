# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProjectDataRetention`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "ProjectDataRetention",
]


class ProjectDataRetention(BaseModel):
    """Data retention setting of a project."""

    object: Literal["project.data_retention"] = "project.data_retention"
    """Kind of object: always `project.data_retention`."""
    type: (
        Literal[
            "organization_default",
            "none",
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ]
        | UnknownStr
    )
    """Data retention type of the project; `organization_default` applies the organization's setting."""
