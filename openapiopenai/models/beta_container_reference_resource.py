# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaContainerReferenceResource`: another name of `ContainerReferenceResource`."""

from openapiopenai.models.container_reference_resource import (
    ContainerReferenceResource as BetaContainerReferenceResource,
)

__all__ = ["BetaContainerReferenceResource"]
