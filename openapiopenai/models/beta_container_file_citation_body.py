# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaContainerFileCitationBody`: another name of `ContainerFileCitationBody`."""

from openapiopenai.models.container_file_citation_body import ContainerFileCitationBody as BetaContainerFileCitationBody

__all__ = ["BetaContainerFileCitationBody"]
