# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaContainerReferenceParam`: another name of `ContainerReferenceParam`."""

from openapiopenai.models.container_reference_param import ContainerReferenceParam as BetaContainerReferenceParam

__all__ = ["BetaContainerReferenceParam"]
