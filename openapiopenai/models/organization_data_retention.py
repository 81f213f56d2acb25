# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `OrganizationDataRetention`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "OrganizationDataRetention",
]


class OrganizationDataRetention(BaseModel):
    """Data retention setting of the organization."""

    object: Literal["organization.data_retention"] = "organization.data_retention"
    """Kind of object: always `organization.data_retention`."""
    type: (
        Literal[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ]
        | UnknownStr
    )
    """Type of data retention that is configured."""
