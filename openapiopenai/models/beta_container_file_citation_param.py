# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaContainerFileCitationParam`: another name of `ContainerFileCitationParam`."""

from openapiopenai.models.container_file_citation_param import (
    ContainerFileCitationParam as BetaContainerFileCitationParam,
)

__all__ = ["BetaContainerFileCitationParam"]
