"""`BetaContainerMemoryLimit`: another name of `ContainerMemoryLimit`."""

from openapiopenai.models.container_memory_limit import ContainerMemoryLimit as BetaContainerMemoryLimit

__all__ = ["BetaContainerMemoryLimit"]
