# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaContainerMemoryLimit`: another name of `ContainerMemoryLimit`."""

from openapiopenai.models.container_memory_limit import ContainerMemoryLimit as BetaContainerMemoryLimit

__all__ = ["BetaContainerMemoryLimit"]
