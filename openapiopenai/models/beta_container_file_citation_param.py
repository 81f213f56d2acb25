"""`BetaContainerFileCitationParam`: another name of `ContainerFileCitationParam`."""

from openapiopenai.models.container_file_citation_param import (
    ContainerFileCitationParam as BetaContainerFileCitationParam,
)

__all__ = ["BetaContainerFileCitationParam"]
