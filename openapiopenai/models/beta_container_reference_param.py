"""`BetaContainerReferenceParam`: another name of `ContainerReferenceParam`."""

from openapiopenai.models.container_reference_param import ContainerReferenceParam as BetaContainerReferenceParam

__all__ = ["BetaContainerReferenceParam"]
