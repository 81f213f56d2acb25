"""`BetaContainerAutoParam`: another name of `ContainerAutoParam`."""

from openapiopenai.models.container_auto_param import ContainerAutoParam as BetaContainerAutoParam

__all__ = ["BetaContainerAutoParam"]
