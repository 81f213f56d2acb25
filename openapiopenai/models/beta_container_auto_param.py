# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaContainerAutoParam`: another name of `ContainerAutoParam`."""

from openapiopenai.models.container_auto_param import ContainerAutoParam as BetaContainerAutoParam

__all__ = ["BetaContainerAutoParam"]
